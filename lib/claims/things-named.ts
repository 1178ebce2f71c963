import type { FoundName, SentenceTokens } from './found-name.ts'
import { unowned } from './possessives.ts'
import { MENTIONED, PLACE } from './roles.ts'
import { holds, onceAWord, sought, type Token } from './tokens.ts'
import { NATIONS } from './words/nations.ts'
import { OPENERS } from './words/openers.ts'

/**
 * Firms and buildings whose last word says what they are. One airline is Karnia Air in one text and Karnian Air in the next;
 * the Carlton hotel is the Carlton Citadel.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const FIRMS = words(
  'Airlines Airways Air Bank Company Inc Ltd Corp Corporation Holdings Motors Industries Railways',
)
const BUILDINGS = words(
  'hotel airport station stadium museum bridge cathedral church mosque temple tower theatre theater prison hospital',
)
const last = ({ text }: { text: string }) => unowned(text)
const isFirm = onceAWord((word) => FIRMS.has(last(word)))
const isBuilding = onceAWord((word) => BUILDINGS.has(last(word).toLowerCase()))
const isThing = sought(onceAWord((word) => FIRMS.has(last(word)) || BUILDINGS.has(last(word).toLowerCase())))
/** Nothing has a name of more words before that one. */
const MOST_WORDS = 3

/** The firms and buildings of a sentence, where they are written out: "Karnian Air Flight 17" names the airline. */
export function thingsIn({ tokens: list, held }: SentenceTokens): readonly FoundName[] {
  if (!holds(held, isThing)) return NONE
  const found: FoundName[] = []
  for (let to = 1; to < list.length; to++) {
    const noun = list[to]
    if (!noun || !isThing(noun) || isThing(list[to + 1])) continue
    const from = firstWord(list, to)
    const firm = isFirm(noun) && !isBuilding(noun)
    const told = firm ? FIRM : BUILDING
    if (from === to || (to - from === 1 && (firm ? isDirection : describes)(list[from]))) continue
    const before = list.slice(from, to).map(({ text }) => text)
    const ending = unowned(noun.text)
    found.push({ from, to, end: noun.start + ending.length, full: [...before, ending].join(' '), ...told })
  }
  return found
}
const NONE: readonly never[] = []
const FIRM = { role: MENTIONED, rule: 'firm-named' }
const BUILDING = { role: PLACE, rule: 'building-named' }

/** The first of the capital words before it, which stand one blank apart. */
function firstWord(list: readonly Token[], noun: number): number {
  let from = noun
  while (
    noun - from < MOST_WORDS &&
    isNamed(list[from - 1]) &&
    list[from - 1]?.end === (list[from]?.start ?? 0) - 1
  )
    from--
  return from
}
/** "The West Bank" is no bank, and "a Scottish prison" names none; Karnian Air is a firm. */
const isDirection = onceAWord(({ lower }) => DIRECTIONS.has(lower))
const describes = onceAWord(({ text, lower }) => NATIONS.has(text) || DIRECTIONS.has(lower))
const DIRECTIONS = words('west east north south left right central local state national')
const isNamed = onceAWord(({ capital, lower, text }) => capital && text.length > 1 && !OPENERS.has(lower))
