import { phraseTable } from './phrases.ts'
import { type Answers, holds, onceAWord, sought, type Token, tokens } from './tokens.ts'
import type { Span } from './types.ts'
import { MAGNITUDES, SCALES, SMALL } from './words/number-words.ts'

/**
 * Tokens → numbers, before anybody asks what they count. `value` is null for a range ("15 to 20") and a magnitude
 * ("dozens"); `from` and `to` are the first and last token, so that readers look around the number by index.
 */
export type FoundNumber = Span & {
  readonly value: number | null
  readonly low: number
  readonly high: number | null
  readonly from: number
  readonly to: number
  readonly shape: 'exact' | 'about' | 'between' | 'approx_magnitude'
}

type Piece = { value: number; to: number }

const digits = ({ text }: Token) => Number(text.length > 4 ? text.replaceAll(',', '') : text)
/** Four hundred digits in a row, or a million million million, count nothing that is in the news. */
const TOO_LARGE = 1e18

/** "85" of "85th", "1,000" of "1,000th"; null for a word, and for more than anybody counts. */
export function numeralOf(token: Token | undefined): number | null {
  const value = token?.type === 'number' ? digits(token) : TOO_LARGE
  return value < TOO_LARGE ? value : null
}

/** "seven hundred and twenty-seven", "two dozen", "1.5 million", "a dozen", "half a million"; null where no number starts. */
function readPiece(list: readonly Token[], at: number): Piece | null {
  const piece = pieceAt(list, at)
  return piece && piece.value < TOO_LARGE ? piece : null
}
function pieceAt(list: readonly Token[], at: number): Piece | null {
  const first = list[at]
  if (!first) return null
  const part = partOfScale(list, at)
  if (part) return part
  if (first.type === 'number') return halfMore(list, at, digits(first), at) ?? scaled(list, at, digits(first))
  if ((first.lower === 'a' || first.lower === 'an') && isScale(list[at + 1], 12)) return scaled(list, at, 1)
  const words = spelt(list, at)
  return words && (halfMore(list, at, words.value, words.to) ?? words)
}

const HALVES = phraseTable<number>([
  ...['half a', 'a half', 'half'].map((words) => [words, 0.5] as const),
  ...['a quarter of a', 'quarter of a'].map((words) => [words, 0.25] as const),
  ...['three quarters of a'].map((words) => [words, 0.75] as const),
])

/** "half a million", "half-a-dozen", "a quarter of a million". */
function partOfScale(list: readonly Token[], at: number): Piece | null {
  const part = HALVES(list, at)
  const scale = part && (list[part.to + 1]?.text === '-' ? part.to + 2 : part.to + 1)
  if (!part || scale === null || !isScale(list[scale], 12)) return null
  return { value: part.value * (SCALES.get(list[scale]?.lower ?? '') ?? 1), to: scale }
}

const HALF_MORE = ['and', 'a', 'half']

/** "two and a half", "4 and a half million". */
function halfMore(list: readonly Token[], at: number, start: number, to: number): Piece | null {
  const half = HALF_MORE.every((word, nth) => list[to + 1 + nth]?.lower === word)
  return half && start < 1000 && at <= to ? scaled(list, to + 3, start + 0.5) : null
}

const isScale = (token: Token | undefined, atLeast: number) =>
  (SCALES.get(token?.lower ?? '') ?? 0) >= atLeast

function scaled(list: readonly Token[], at: number, start: number): Piece {
  let value = start
  let to = at
  for (let i = at + 1; i < list.length && to === i - 1; i++) {
    const scale = SCALES.get(list[i]?.lower ?? '')
    if (scale === undefined) break
    value *= scale
    to = i
  }
  return { value, to }
}

/** Number words: a small number, hyphens and "and" inside, scales multiply, larger scales close a group. */
function spelt(list: readonly Token[], at: number): Piece | null {
  if (!isSmall(list[at])) return null
  let total = 0
  let group: number | null = null
  let to = at - 1
  for (let i = at; i < list.length; i++) {
    const word = list[i]?.lower ?? ''
    const small = SMALL.get(word)
    const scale = SCALES.get(word)
    if (small !== undefined) {
      if (group !== null && !fits(group, small)) break
      group = (group ?? 0) + small
      to = i
    } else if (scale !== undefined && word.length > 2 && group !== null) {
      if (scale >= 1000) {
        total += group * scale
        group = 0
      } else group *= scale
      to = i
    } else if (
      !(joins(word) && group !== null && small === undefined && isSmall(list[i + 1]) && to === i - 1)
    )
      break
  }
  return to < at ? null : { value: total + (group ?? 0), to }
}

const joins = (word: string) => word === '-' || word === 'and'
const isSmall = (token: Token | undefined) => SMALL.has(token?.lower ?? '')
/** "twenty" takes "seven"; "two" does not take "three" ("two, three"), "and" alone joins no two counts: "two and three". */
const fits = (group: number, small: number) =>
  (group % 100 === 0 && group > 0) || (group % 10 === 0 && group % 100 >= 20 && small < 10)

/** "the couple of barriers", "another handful of": the article may be another word. */
const WITHOUT_ARTICLE = [
  { words: 'couple of', low: 2, high: 2 },
  { words: 'handful of', low: 3, high: null },
]
const magnitudeAt = phraseTable(
  [...MAGNITUDES, ...WITHOUT_ARTICLE].map((magnitude) => [magnitude.words, magnitude] as const),
)

function readMagnitude(list: readonly Token[], at: number): FoundNumber | null {
  const magnitude = magnitudeAt(list, at)
  if (!magnitude) return null
  const { low, high, words } = magnitude.value
  // "Rosen scores seven points": the verb.
  if (words === 'scores' && (isSmall(list[at + 1]) || list[at + 1]?.type === 'number')) return null
  // A score of bullets is about twenty of them, and the one word of the list that is a number.
  if (words === 'a score of')
    return found(list, at, magnitude.to, { value: low, low: 0.9 * low, high: 1.1 * low, shape: 'about' })
  return found(list, at, magnitude.to, { value: null, low, high, shape: 'approx_magnitude' })
}

type Read = Pick<FoundNumber, 'value' | 'low' | 'high' | 'shape'>
function found(list: readonly Token[], from: number, to: number, read: Read): FoundNumber {
  return { start: list[from]?.start ?? 0, end: list[to]?.end ?? 0, from, to, ...read }
}

/** "between 30 and 40", "from 3 to 5", "15 to 20", "15-20", "four or five", "two to three million"; the words before belong to the range. */
function readRange(list: readonly Token[], at: number): FoundNumber | null {
  const opening = list[at]?.lower
  const opens = opening === 'between' || opening === 'from'
  const from = opens ? at + 1 : at
  const low = readPiece(list, from)
  const link = low && list[low.to + 1]
  const high = low && readPiece(list, low.to + 2)
  if (!low || !link || !high) return null
  const first =
    low.value < high.value && sharesScale(list, low, high) ? low.value * scaleAt(list, high.to) : low.value
  const either = link.lower === 'or' && first < high.value && high.value <= 2 * first
  const joined = either || link.lower === 'to' || '-–—'.includes(link.text) || (opens && link.lower === 'and')
  const apart =
    high.value > first && !(list[from]?.type === 'number' && /^(?:19|20)\d\d$/.test(list[from]?.text ?? ''))
  if (!joined || !apart) return null
  return found(list, at, high.to, { value: null, low: first, high: high.value, shape: 'between' })
}
const scaleAt = (list: readonly Token[], at: number) => SCALES.get(list[at]?.lower ?? '') ?? 1

/** In "two to three million" the scale is said once, for both. */
const sharesScale = (list: readonly Token[], low: Piece, high: Piece) =>
  scaleAt(list, high.to) >= 1000 &&
  scaleAt(list, low.to) === 1 &&
  low.value < high.value / scaleAt(list, high.to)

/** Words that a number begins with. */
const STARTS = new Set([
  ...[
    'a',
    'an',
    'half',
    'quarter',
    'between',
    'from',
    ...WITHOUT_ARTICLE.map(({ words }) => words.split(' ')[0] ?? ''),
  ],
  ...SMALL.keys(),
  ...MAGNITUDES.map(({ words }) => words.split(' ')[0] ?? ''),
])
const mayStart = sought(onceAWord(({ type, lower }) => type === 'number' || STARTS.has(lower)))

const NONE: readonly FoundNumber[] = []

/** Every number of a sentence, from left to right; the longest reading at a place wins. What the sentence holds may be handed in. */
export function numbersIn(list: readonly Token[], held?: Answers): readonly FoundNumber[] {
  if (held && !holds(held, mayStart)) return NONE
  const all: FoundNumber[] = []
  for (let i = 0; i < list.length; i++) {
    const token = list[i]
    if (!token || !mayStart(token)) continue
    const number = readRange(list, i) ?? readMagnitude(list, i) ?? readExact(list, i)
    if (!number) continue
    all.push(number)
    i = number.to
  }
  return all
}

function readExact(list: readonly Token[], at: number): FoundNumber | null {
  const piece = readPiece(list, at)
  return (
    piece &&
    found(list, at, piece.to, { value: piece.value, low: piece.value, high: piece.value, shape: 'exact' })
  )
}

/** The numbers of any text, number words too: what checks that a printed wording holds no number of its own. */
export function findNumbers(text: string): { start: number; end: number; value: number | null }[] {
  return numbersIn(tokens(text)).map(({ start, end, value }) => ({ start, end, value }))
}
