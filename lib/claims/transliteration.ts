import { CHINESE_SURNAMES, JOINED_WORDS, LETTER_GROUPS, WADE_GILES } from './words/transliterations.ts'

/**
 * Names as different houses transcribe them → what they share. A word keeps its consonants, folded to sounds, and its
 * first vowel, so that Golani meets Jolani and Hassan never meets Hussein. Where a letter stands for two sounds in use
 * (g in Gamal and in Gaddafi) a word has both.
 */
export type FoldedName = {
  /** One entry a word, the article (al-, el-) left out; each with every reading of its letters. */
  readonly words: readonly (readonly string[])[]
  /** For a Chinese name: its letters as pinyin and Wade-Giles share them, and which of the two it is written in. */
  readonly chinese: { readonly letters: string; readonly wadeGiles: boolean } | null
  /** Under what it is filed: the sounds of the last word, in the order of the alphabet; a Chinese name's letters, and its surname with their number. */
  readonly filed: readonly string[]
}

const ARTICLE = /^(?:al|el|ul|ur|ash|as|ad|an|ar|at|az|of|for|the|and)$/
const VOWELS = 'aeiouy'
const MOST_READINGS = 8
/** What a name ends in: Lukashenko and Lukashenka meet, Martin and Martina, Gann and Ghani do not. */
const LAST_VOWELS: Readonly<Record<string, readonly string[]>> = { a: ['~'], o: ['~'], i: ['^'], y: ['^'] }
/** Further names than any article has; the memory is emptied when they are reached, and no result depends on it. */
const REMEMBERED = 5_000
const remembered = new Map<string, FoldedName>()

export function foldedName(name: string): FoldedName {
  const known = remembered.get(name)
  if (known) return known
  const letters = plain(name)
  const words = letters.split(/[\s-]+/).filter(Boolean)
  const read = spoken(words).map(readingsOf)
  const chinese = chineseOf(letters, words)
  const folded = {
    words: read,
    chinese,
    filed: chinese
      ? [chinese.letters, `${words[0]} ${chinese.letters.length}`]
      : [...(read.at(-1) ?? [])].sort(),
  }
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(name, folded)
  return folded
}

/** Lower case, marks and apostrophes gone: "François" is "francois". */
const plain = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f.]/g, '')
    .replaceAll(/[ıłøđß]/g, (letter) => PLAIN[letter] ?? letter)
    .replaceAll(/[’‘ʿʾ'`]s(?=\s|$)/g, '')
    .replaceAll(/[’‘ʿʾ'`]/g, '')
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss' }

/**
 * Articles and links left out, as "Committee for the Red Cross" is the Committee of it, and Abd- joined with what it is
 * the servant of: "Abdel Rahman", "Abdurrahman" and "Abdul-Rahman" are one.
 */
function spoken(words: readonly string[]): string[] {
  const kept = words.filter((word, i) => !ARTICLE.test(word) || (i > 0 && i === words.length - 1))
  const found: string[] = []
  for (let i = 0; i < kept.length; i++) {
    const word = kept[i] ?? ''
    const servant = /^abd(?:[aeiou]l|[aeiou])?(.*)$/.exec(word)
    if (!servant) found.push(JOINED_WORDS.get(word) ?? word)
    else {
      const rest = servant[1] ?? ''
      const next = rest.length < 2 ? (kept[++i] ?? '') : ''
      found.push(`abd${undoubled(rest)}${next}`)
    }
  }
  return found
}

/** "Abdurrahman": the r of the article that was spoken with the name. */
const undoubled = (rest: string) => (rest[0] !== undefined && rest[0] === rest[1] ? rest.slice(1) : rest)

/** Every reading of a word: its consonants by sound, doubled ones once, its first vowel, and a last a or o. */
function readingsOf(spelt: string): string[] {
  const word = spelt.replaceAll(/([^aeiou])\1+/g, '$1')
  let readings = ['']
  let vowelSeen = false
  for (let i = 0; i < word.length; ) {
    const group = LETTER_GROUPS.find(({ letters }) => word.startsWith(letters, i))
    const at = group?.letters ?? word.charAt(i)
    const end = i + at.length === word.length
    const sounds = group && !(group.inside && (i === 0 || end)) ? group.sounds : soundsOf(word, i)
    const vowel = group === undefined && isVowel(word, i)
    if (!vowel || !vowelSeen) readings = joined(readings, sounds)
    else if (end) readings = joined(readings, LAST_VOWELS[at] ?? [''])
    vowelSeen ||= vowel
    i += at.length
  }
  return readings
}

const isVowel = (word: string, at: number) =>
  VOWELS.includes(word.charAt(at)) && !(word.charAt(at) === 'y' && at === 0)

/** A letter's sounds where no group holds it. A last h is none, nor the y of Yeltsin. */
function soundsOf(word: string, at: number): readonly string[] {
  const letter = word.charAt(at)
  const last = at === word.length - 1
  if (letter === 'h' && last && isVowel(word, at - 1)) return ['']
  if (letter === 'y' && at === 0 && word.charAt(1) === 'e') return ['']
  if (letter === 'w' && at > 0) return ['']
  if (letter === 'v' && last) return ['f']
  return SOUNDS[letter] ?? [letter]
}
const SOUNDS: Readonly<Record<string, readonly string[]>> = {
  a: ['A'],
  e: ['A', 'I'],
  i: ['I'],
  y: ['I'],
  o: ['U'],
  u: ['U'],
  g: ['g', 'k'],
  j: ['g'],
  c: ['k'],
  q: ['k'],
  x: ['ks'],
  w: ['v'],
  z: ['s'],
}

const joined = (readings: readonly string[], sounds: readonly string[]): string[] =>
  readings.flatMap((reading) => sounds.map((sound) => reading + sound)).slice(0, MOST_READINGS)

/** A Chinese name by its surname, of two or three words: its letters with Wade-Giles folded into pinyin. */
function chineseOf(letters: string, words: readonly string[]): FoldedName['chinese'] {
  const [surname = ''] = words
  if (words.length < 2 || words.length > 3 || !CHINESE_SURNAMES.has(surname)) return null
  let folded = letters.replaceAll(/[\s-]/g, '')
  for (const [written, shared] of WADE_GILES) folded = folded.replaceAll(written, shared)
  return { letters: folded, wadeGiles: /-|hs|ts|tz|ieh|ien|ung$/.test(letters) }
}

const sameWord = (a: readonly string[], b: readonly string[]) => a.some((reading) => b.includes(reading))

/** Whether every word of the shorter name stands in the longer one, in order, and both end alike: "Anna Lindqvist", "Anna Berg-Lindqvist". */
function within(few: FoldedName['words'], many: FoldedName['words']): boolean {
  let at = 0
  for (const word of few) {
    while (at < many.length && !sameWord(word, many[at] ?? [])) at++
    if (at++ >= many.length) return false
  }
  return at === many.length
}

/** Whether two full names may be one person's or one body's. A first name alone never is enough: the last words are always compared. */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [foldedName(a), foldedName(b)]
  if (left.chinese && right.chinese) {
    const alike = left.chinese.letters === right.chinese.letters
    return (
      plainly(a, b) ||
      (alike && left.chinese.wadeGiles !== right.chinese.wadeGiles) ||
      isMistyped(left.chinese.letters, right.chinese.letters)
    )
  }
  const [few, many] =
    left.words.length <= right.words.length ? [left.words, right.words] : [right.words, left.words]
  return few.length > 0 && within(few, many)
}

/** Two Chinese names of as many letters differ in more than one; where only one does, it was typed wrong: "Zheng Xiaoling", "Zheng Xiaolang". */
const LONG = 9

function isMistyped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < LONG) return false
  let differing = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differing++
  return differing === 1
}

const plainly = (a: string, b: string) =>
  plain(a).replaceAll(/[\s-]/g, '') === plain(b).replaceAll(/[\s-]/g, '')

/** The sounds of the last word, by which a name is filed; the first of them in the alphabet, so that spelling changes it least. */
export const filedUnder = (name: string): readonly string[] => foldedName(name).filed
