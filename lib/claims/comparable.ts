import { daysOf } from './calendar.ts'
import { type ArticleRead, type Claim, type DateClaim, isNumberClaim, type NumberClaim } from './types.ts'
import { toBase, UNITS_BY_ID } from './units.ts'

/**
 * A claim made comparable: its point and its interval in the base unit of its kind. Numbers stay numbers, dates become
 * day counts, so that the same comparisons serve all. Null is open.
 */
export type Comparable = {
  readonly claim: Claim
  readonly article: string
  /** What a person calls the article: its outlet, else its file. */
  readonly name: string
  readonly point: number | null
  readonly low: number | null
  readonly high: number | null
  /** Half of the last printed digit, in the base unit: how far a converted or rounded number may be off. */
  readonly precision: number
  /** The unit as printed. */
  readonly unit: string | null
}

const DAY = 86_400_000
const dayNumber = (iso: string) => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY)

/** 115,000 is printed to the thousand, 727 to one, 1.5 to a tenth. */
function lastDigit(value: number): number {
  const text = String(Math.abs(value))
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(text)?.[0].length ?? 0)
  return 10 ** (zeros - decimals)
}

export function comparable(read: ArticleRead, claim: Claim): Comparable {
  const shared = { claim, article: read.id, name: read.outlet ?? read.file, unit: claim.unit }
  if (isNumberClaim(claim)) return { ...shared, ...inBase(claim) }
  if (claim.kind === 'date') return { ...shared, ...inDays(claim), precision: 0.5 }
  return { ...shared, point: null, low: null, high: null, precision: 0 }
}

function inBase(claim: NumberClaim): Pick<Comparable, 'point' | 'low' | 'high' | 'precision'> {
  const unit = UNITS_BY_ID.get(claim.unit)
  const base = (value: number | null) => (value === null || !unit ? value : toBase(value, unit))
  const digit = claim.value === null ? 0 : (base(lastDigit(claim.value)) ?? 0)
  return { point: base(claim.value), low: base(claim.low), high: base(claim.high), precision: digit / 2 }
}

function inDays({ value, low, high }: DateClaim): Pick<Comparable, 'point' | 'low' | 'high'> {
  const first = low === null ? undefined : daysOf(low)?.low
  const last = high === null ? undefined : daysOf(high)?.high
  if (!first || !last) return { point: null, low: null, high: null }
  const point = value !== null && first === last ? dayNumber(first) : null
  return { point, low: dayNumber(first), high: dayNumber(last) }
}

/** Whether two intervals meet; an open side never ends. */
export function meet(a: Comparable, b: Comparable): boolean {
  const starts = Math.max(a.low ?? Number.NEGATIVE_INFINITY, b.low ?? Number.NEGATIVE_INFINITY)
  const ends = Math.min(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY)
  return starts <= ends
}

/** A day, month or year → the number of its first day; null where it is none. */
export function comparableDay(iso: string): number | null {
  const first = daysOf(iso)?.low
  return first === undefined ? null : dayNumber(first)
}
