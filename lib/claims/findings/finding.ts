import { quoted } from '../classes/class.ts'
import type { Comparable } from '../comparable.ts'
import type { ScopedRow } from '../related.ts'
import type { Sum } from '../sums.ts'
import type { Finding, FindingId, Series } from '../types.ts'

export type FindingRow = ScopedRow & { readonly label: string }

/** A part beside its whole, both in one article: "727 people" and "111 civilians". */
export type PartPair = {
  readonly whole: Comparable
  readonly part: Comparable
  readonly wholeRow: FindingRow
  readonly partRow: FindingRow
}

/** What findings are made from. Only what is told as a fact is in it, and every list is in the order of the keys and ids. */
export type FindingStory = {
  readonly rows: readonly FindingRow[]
  readonly rowOf: ReadonlyMap<string, FindingRow>
  /** By row: the rows that hold its whole. */
  readonly wholes: ReadonlyMap<string, readonly FindingRow[]>
  readonly pairs: readonly PartPair[]
  readonly sums: readonly Sum[]
  readonly series: ReadonlyMap<string, readonly Series[]>
  /** By article: the day that it gives itself, or null. */
  readonly days: ReadonlyMap<string, string | null>
}

type ExampleText = { readonly outlet?: string; readonly published?: string; readonly text: string }

/**
 * What the arithmetic of a story shows. Its examples are its tests and what the legend shows: the texts of `fires` give
 * one, those of `not` look alike and give none.
 */
export type FindingRule = {
  readonly id: FindingId
  /** What a person calls it, in a few words. */
  readonly label: string
  /** Whether it is something to ask about; else the arithmetic holds, and is only told. */
  readonly asks: boolean
  /** For the legend: what it means, one sentence. */
  readonly means: string
  readonly find: (story: FindingStory) => readonly Omit<Finding, 'rule'>[]
  readonly fires: readonly (readonly ExampleText[])[]
  readonly not: readonly (readonly ExampleText[])[]
}

/** The most that a reading can mean; where it is open, without end. */
export const most = ({ high }: Comparable): number => high ?? Number.POSITIVE_INFINITY
/** The least that a reading can mean. */
export const least = ({ low, point }: Comparable): number => low ?? point ?? 0

/** “111 civilians” (The Ardal Courier). */
export const quoteOf = (reading: Comparable) => `${quoted(reading)} (${reading.name})`

const FIGURES = new Intl.NumberFormat('en-GB')
export const inFigures = (value: number) => FIGURES.format(value)

/** "civilians", "people": whom a row counts. */
export const whom = ({ scope }: FindingRow) => scope.population ?? 'people'

/** The first of each key, in the order given. */
export function firstOfEach<Each>(all: readonly Each[], keyOf: (each: Each) => string): Each[] {
  const found = new Map<string, Each>()
  for (const each of all) if (!found.has(keyOf(each))) found.set(keyOf(each), each)
  return [...found.values()]
}

export const pairKey = ({ wholeRow, partRow }: PartPair) => `${wholeRow.key} ${partRow.key}`
