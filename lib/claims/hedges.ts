import type { FoundNumber } from './numbers.ts'
import { phraseTable } from './phrases.ts'
import { oneOf, type Token } from './tokens.ts'
import type { Hedge } from './types.ts'

/**
 * How firmly a number is stated. One entry a hedge: its words before or after the number, and what interval it allows.
 * The intervals are the contract's; a desk's own list may change them.
 */
type HedgeEntry = {
  readonly id: Hedge
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** From the number as printed to what it allows; null is open. */
  readonly allows: (n: number) => readonly [number, number | null]
}

const tenth = (n: number) => Math.round(n * 100) / 1000
export const HEDGE_TABLE: readonly HedgeEntry[] = [
  {
    id: 'at_least',
    before: ['at least', 'no fewer than', 'no less than', 'not less than', 'a minimum of', 'minimum of'],
    after: ['or more', 'at least', 'or so more'],
    allows: (n) => [n, null],
  },
  {
    id: 'more_than',
    before: [
      'just over',
      'well over',
      'more than',
      'over',
      'upwards of',
      'in excess of',
      'surpassed',
      'exceeded',
      'surpassing',
      'exceeding',
      'topped',
      'above',
      'just after',
      'shortly after',
    ],
    after: ['plus'],
    allows: (n) => [n, null],
  },
  {
    id: 'at_most',
    before: ['up to', 'as many as', 'no more than', 'not more than', 'as much as', 'at most', 'a maximum of'],
    after: ['at most', 'or fewer', 'or less'],
    allows: (n) => [0, n],
  },
  {
    id: 'less_than',
    before: ['fewer than', 'less than', 'under', 'below'],
    after: [],
    allows: (n) => [0, n],
  },
  {
    id: 'less_than',
    before: ['nearly', 'almost', 'close to', 'just under', 'just short of'],
    after: [],
    allows: (n) => [n - tenth(n), n],
  },
  {
    id: 'about',
    before: [
      'about',
      'around',
      'roughly',
      'approximately',
      'some',
      'an estimated',
      'estimated',
      'circa',
      'almost exactly',
      'or so',
    ],
    after: ['or so'],
    allows: (n) => [n - tenth(n), n + tenth(n)],
  },
  { id: 'exact', before: ['only', 'just', 'exactly'], after: [], allows: (n) => [n, n] },
]

export type Hedged = {
  readonly hedge: Hedge
  readonly low: number
  readonly high: number | null
  /** First and last token of hedge and number together. */
  readonly from: number
  readonly to: number
}

/** By their last word, the longest phrase first, so that "no more than" is not read as "more than". */
const BEFORE = Map.groupBy(
  HEDGE_TABLE.flatMap((entry) => entry.before.map((words) => ({ entry, words: words.split(' ') }))).sort(
    (a, b) => b.words.length - a.words.length,
  ),
  ({ words }) => words.at(-1) ?? '',
)
const afterAt = phraseTable(
  HEDGE_TABLE.flatMap((entry) => entry.after.map((words) => [words, entry] as const)),
)

const matches = (list: readonly Token[], at: number, words: readonly string[]) =>
  words.every((word, i) => list[at + i]?.lower === word)

/** "Rates went up to 4.5 percent": to no other number. */
const goesUp = (list: readonly Token[], from: number, [first]: readonly string[]) =>
  first === 'up' && goes(list[from - 3])
const goes = oneOf(
  'go goes going went gone moved climbed shot jumped rose risen crept inched edged pushed ticked'.split(' '),
)

/** The number with the hedge around it. A magnitude or range keeps its own interval; its hedge words join its quote. */
export function hedged(list: readonly Token[], number: FoundNumber): Hedged {
  const own = {
    hedge: number.shape,
    low: number.low,
    high: number.high,
    from: number.from,
    to: number.to,
  } as const
  const near = BEFORE.get(list[number.from - 1]?.lower ?? '')
  const left = near?.find(
    ({ words }) => matches(list, number.from - words.length, words) && !goesUp(list, number.from, words),
  )
  if (number.value === null) {
    return left && left.entry.id === 'exact' ? { ...own, from: number.from - left.words.length } : own
  }
  const right = afterAt(list, number.to + 1)
  const entry = left?.entry ?? right?.value
  if (!entry) return own
  const [low, high] = entry.allows(number.value)
  const from = number.from - (left?.words.length ?? 0)
  return { hedge: entry.id, low, high, from, to: left || !right ? number.to : right.to }
}
