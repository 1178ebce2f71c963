import type { Comparable } from '../comparable.ts'
import { dayInWords } from '../labels.ts'
import type { ClassId } from '../types.ts'

/** Two readings of one row, and what is known of the two together. */
export type Pair = {
  readonly a: Comparable
  readonly b: Comparable
  readonly sameArticle: boolean
  /** Copies of one original. */
  readonly sameFamily: boolean
}

/** One text of the row, as an example gives it. */
type ExampleText = { readonly outlet?: string; readonly published?: string; readonly text: string }

/**
 * What a pair of readings shows. The first of the list that fits is the pair's class. Its examples are its tests and what
 * the legend shows: in the texts of `fires` some row has the class, in those of `not` none has.
 */
export type ClassRule = {
  readonly id: ClassId
  readonly rule: string
  /** For the legend: what the class means, one sentence. */
  readonly means: string
  readonly fits: (pair: Pair) => boolean
  /** Why it fired, for the row: `readings` are all of the row, `pair` the one that gave the class. */
  readonly because: (pair: Pair, readings: readonly Comparable[]) => string
  readonly fires: readonly (readonly ExampleText[])[]
  readonly not: readonly (readonly ExampleText[])[]
}

/** A value as the sentence of a because names it: 727, 50 %, 4 Dec 2024, “hundreds”. */
export function stated({ claim }: Comparable): string {
  if (claim.kind === 'date' && claim.value !== null) return dayInWords(claim.value)
  if (typeof claim.value !== 'number') return `“${claim.quote}”`
  const value = claim.value.toLocaleString('en-GB')
  return claim.kind === 'percent' ? `${value}%` : claim.kind === 'rank' ? `rank ${value}` : value
}

/** "110, 111": each value once, in rising order. */
export function printed(readings: readonly Comparable[]): string {
  const sorted = [...readings].sort((a, b) => (a.point ?? a.low ?? 0) - (b.point ?? b.low ?? 0))
  return [...new Set(sorted.map(stated))].join(', ')
}

export const quoted = ({ claim }: Comparable) => `“${claim.quote}”`
