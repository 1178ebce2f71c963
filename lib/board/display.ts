import type { Claim, Figure, Hedge, NumberClaim } from '#lib/claims/types.ts'
import { MAGNITUDES } from '#lib/claims/words/number-words.ts'
import { printDate, printDates } from '#lib/decisions/print-date.ts'
import { plural, printNumber, printOrdinal } from '#lib/decisions/print-number.ts'

const MARKS = {
  exact: '',
  about: '~',
  at_least: '≥',
  more_than: '>',
  less_than: '<',
  at_most: '≤',
  between: '–',
  approx_magnitude: '',
} as const satisfies Record<Hedge, string>

const WORDS = {
  exact: '',
  about: 'about',
  at_least: 'at least',
  more_than: 'more than',
  less_than: 'less than',
  at_most: 'at most',
  between: '',
  approx_magnitude: '',
} as const satisfies Record<Hedge, string>

/** The sign that stands before a value in a cell: "~" for about, "≥" for at least; empty where none is needed. */
export const hedgeMark = (claim: Claim): string => MARKS[claim.hedge]

/** The same in words, for people who hear the page: "at least"; "nearly 300" is not anything below 300. */
export function hedgeWords({ hedge, low }: Claim): string {
  return hedge === 'less_than' && low !== 0 ? 'nearly' : WORDS[hedge]
}

/** A claim's value for a cell, without its hedge: "727", "hundreds of thousands", "25 miles", "Mar 2011", "4th". */
export function printValue(claim: Claim): string {
  if (claim.kind === 'date') return printDateClaim(claim.value, claim.low, claim.high, claim.quote)
  if (claim.unit === null) return claim.value ?? claim.quote
  return printNumberClaim(claim)
}

/** "Hundreds of thousands of people" in, "hundreds of thousands" out; null where the words hold no magnitude. */
function magnitudeWords(quote: string): string | null {
  const words = quote.toLowerCase().replace(/\s+/g, ' ')
  const named = MAGNITUDES.find((magnitude) => words.includes(magnitude.words))
  return named ? named.words.replace(/ of$/, '') : null
}

/** The value with its hedge, in words: "about 25 miles", "at least 84". */
export const printClaim = (claim: Claim): string => `${hedgeWords(claim)} ${printValue(claim)}`.trim()

/** "5 Dec"; "~5 Dec" where it was worked out from other dates; "as of unknown". */
export function asOfShort(claim: Pick<Claim, 'asOf' | 'asOfBasis'>): string {
  if (claim.asOf === null || claim.asOfBasis === 'unknown') return 'as of unknown'
  const day = printDate(claim.asOf).replace(/^(\d{1,2} \w+) \d{4}/, '$1')
  return claim.asOfBasis === 'inferred' ? `~${day}` : day
}

/** From the lowest to the highest reading of a row: "704–826", "25 Nov – 1 Dec 2024", "80 or more"; empty for words. */
export function printSpread(figure: Pick<Figure, 'kind' | 'unit' | 'low' | 'high'>): string {
  const { kind, unit, low, high } = figure
  if (low === null && high === null) return ''
  if (kind === 'name' || kind === 'quote') return ''
  if (low === null) return `up to ${printEnd(kind, high)}${unitAfter(kind, unit)}`
  if (high === null) return `${printEnd(kind, low)}${unitAfter(kind, unit)} or more`
  if (typeof low === 'string' && typeof high === 'string') return printDates(low, high)
  const ends = low === high ? [low] : [low, high]
  return `${ends.map((end) => printEnd(kind, end)).join('–')}${unitAfter(kind, unit)}`
}

function printNumberClaim(claim: NumberClaim): string {
  const { value, unit } = claim.stated ?? { value: claim.value, unit: claim.unit }
  if (FROM_THE_WORDS.has(claim.kind)) return claim.quote
  if (value === null) return printInterval(claim, unit)
  return `${printEnd(claim.kind, value)}${unitAfter(claim.kind, unit)}`
}

/** A range as its two ends; a magnitude in its own words, because "200,000–999,999" is not what was printed. */
function printInterval(claim: NumberClaim, unit: string): string {
  const words = claim.hedge === 'between' ? null : magnitudeWords(claim.quote)
  if (words) return `${words}${unitAfter(claim.kind, unit)}`
  if (claim.low === null || claim.high === null || claim.stated) return claim.quote
  return `${printEnd(claim.kind, claim.low)}–${printEnd(claim.kind, claim.high)}${unitAfter(claim.kind, unit)}`
}

function printDateClaim(
  value: string | null,
  low: string | null,
  high: string | null,
  quote: string,
): string {
  if (value !== null) return printDate(value)
  return low === null || high === null ? quote : printDates(low, high)
}

function printEnd(kind: Figure['kind'], end: number | string | null): string {
  if (end === null) return ''
  if (typeof end === 'string') return printDate(end)
  return kind === 'rank' ? printOrdinal(end) : printNumber(end)
}

/** What is counted stands in the row's label; what is measured needs its unit in the cell. */
function unitAfter(kind: Figure['kind'], unit: string | null): string {
  if (unit === null || WITHOUT_UNIT.has(kind)) return ''
  return unit === '%' ? '%' : ` ${plural(unit)}`
}

const WITHOUT_UNIT: ReadonlySet<Figure['kind']> = new Set([
  'count',
  'rank',
  'age',
  'magnitude',
  'date',
  'name',
  'quote',
])
/** "a third" and "3-1" lose their meaning as plain numbers, and a sum of money its currency. */
const FROM_THE_WORDS: ReadonlySet<Figure['kind']> = new Set(['money', 'ratio', 'score'])
