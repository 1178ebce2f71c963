/** How letters of one script are written in another, as data: what houses write differently, and the sound they share. */
export type LetterGroup = {
  readonly letters: string
  readonly sounds: readonly string[]
  /** Only inside a word: neither first nor last. */
  readonly inside?: true
}

/** Arabic, Persian, Cyrillic and their French and German spellings; the longer before the shorter. */
export const LETTER_GROUPS: readonly LetterGroup[] = [
  { letters: 'shch', sounds: ['S'] },
  { letters: 'tch', sounds: ['C'] },
  { letters: 'sch', sounds: ['S'] },
  { letters: 'dzh', sounds: ['g'] },
  { letters: 'dj', sounds: ['g'] },
  { letters: 'ch', sounds: ['C', 'S'] },
  { letters: 'sh', sounds: ['S'] },
  { letters: 'kh', sounds: ['H'] },
  { letters: 'gh', sounds: ['g', 'k'] },
  { letters: 'zh', sounds: ['Z'] },
  { letters: 'ph', sounds: ['f'] },
  { letters: 'th', sounds: ['t'] },
  { letters: 'dh', sounds: ['d'] },
  { letters: 'ck', sounds: ['k'] },
]

/** Words of names that are written in several ways and are one: "ibn", "bin" and "ben" is "son of". */
export const JOINED_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ibn: 'bin',
    ben: 'bin',
    abou: 'abu',
    abi: 'abu',
    oum: 'umm',
    um: 'umm',
    mohamad: 'mohammad',
    mohamed: 'mohammad',
    mohammed: 'mohammad',
    muhammad: 'mohammad',
    muhammed: 'mohammad',
    mahomet: 'mohammad',
  }),
)

/** Wade-Giles and pinyin → the letters they share, in this order: "Mao Tse-tung", "Mao Zedong". */
export const WADE_GILES: readonly (readonly [string, string])[] = [
  ['hs', 's'],
  ['sh', 's'],
  ['x', 's'],
  ['zh', 'c'],
  ['ch', 'c'],
  ['q', 'c'],
  ['j', 'c'],
  ['ts', 'z'],
  ['tz', 'z'],
  ['ung', 'ong'],
  ['ien', 'ian'],
  ['ieh', 'ie'],
  ['eh', 'e'],
  ['b', 'p'],
  ['d', 't'],
  ['g', 'k'],
  ['nk', 'ng'],
]

/** The most frequent surnames of China, in pinyin and in Wade-Giles. */
export const CHINESE_SURNAMES: ReadonlySet<string> = new Set(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lu jiang cui zhong tan lu wang fan jin shi liao jia xia fu fang zou xiong bai meng qin qiu hou xi mao qian dai long wan duan lei kong hua chang chao chou hsu chu kuo ho kao lo cheng hsieh sung teng tsao tseng hsiao tien tung tsai chiang tu yeh ting jen tsui chung chin shih chia hsia tsou hsiung pai chiu hsi tai tuan kung'.split(
    ' ',
  ),
)
