import type { Claim, Figure, Hedge, NumberClaim } from '#lib/claims/types.ts'
import { MAGNITUDES } from '#lib/claims/words/number-words.ts'
import { hedgeWords, IN_OWN_WORDS } from '#lib/decisions/hedge-words.ts'
import { printDate, printDates } from '#lib/decisions/print-date.ts'
import { printNumber, printOrdinal, unitFor } from '#lib/decisions/print-number.ts'
import { AMOUNT_BY_HAND } from './claim-seen.ts'

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

/**
 * The sign that stands before a value in a cell: "~" for about, "≥" for at least; empty where none is needed. "Nearly 40"
 * has no sign, and what is printed in its own words ("most", "more than a third") has its hedge in them.
 */
export function hedgeMark(claim: Claim): string {
  if (hedgeWords(claim) === '') return ''
  return hedgeWords(claim) === 'nearly' ? 'nearly\u00a0' : MARKS[claim.hedge]
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

function printNumberClaim(claim: NumberClaim): string {
  const { value, unit } = claim.stated ?? { value: claim.value, unit: claim.unit }
  if (IN_OWN_WORDS.has(claim.kind) && !isRecounted(claim)) return claim.quote.replace(/ of$/, '')
  if (value === null) return printInterval(claim, unit)
  return `${printEnd(claim.kind, value)}${unitAfter(claim.kind, unit, value)}`
}

/** What a person stated instead is not what the words say. */
const isRecounted = ({ rules }: Claim): boolean => rules.includes(AMOUNT_BY_HAND)

/** A range as its two ends; a magnitude in its own words, because "200,000–999,999" is not what was printed. */
function printInterval(claim: NumberClaim, unit: string): string {
  const ownWords = claim.hedge !== 'between' && !isRecounted(claim)
  const words = ownWords ? magnitudeWords(claim.quote) : null
  if (words) return `${words}${unitAfter(claim.kind, unit)}`
  if (claim.high === null && isRecounted(claim)) return `${printEnd(claim.kind, claim.low)}+`
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
function unitAfter(kind: Figure['kind'], unit: string | null, value: number | null = null): string {
  if (unit === null || WITHOUT_UNIT.has(kind)) return ''
  return unit === '%' ? '%' : ` ${unitFor(value, unit)}`
}

const WITHOUT_UNIT: ReadonlySet<Figure['kind']> = new Set([
  'count',
  'rank',
  'age',
  'magnitude',
  'ratio',
  'date',
  'name',
  'quote',
])
