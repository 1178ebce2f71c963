import type { NumberClaim } from '#lib/claims/types.ts'
import { isNumberClaim } from '#lib/claims/types.ts'
import { toBase, UNITS_BY_ID } from '#lib/claims/units.ts'
import { dateParts, printDate } from './print-date.ts'
import { printNumber } from './print-number.ts'
import { type Reading, type RowToDecide, readingsOf } from './row-to-decide.ts'
import { printStated } from './stated.ts'
import { compareDates } from './typed-date.ts'

/** An end that an article prints, and on which side of a range it can stand: "at least 80" is no high end. */
type End = {
  readonly amount: number | string
  readonly text: string
  readonly low: boolean
  readonly high: boolean
}

/**
 * The lowest and highest end that the articles print. A magnitude has none ("hundreds of thousands" does not say
 * 999,999), an open hedge has one. Where only one end is printed the other is null, for the desk to fill.
 */
export function printedEnds(row: RowToDecide): { readonly low: string | null; readonly high: string | null } {
  const ends = inOneUnit(row).flatMap(endsOf).sort(byAmount)
  const low = ends.find((end) => end.low)
  const high = ends.findLast((end) => end.high)
  if (low && high && byAmount(low, high) >= 0) return { low: low.text, high: null }
  return { low: low?.text ?? null, high: high?.text ?? null }
}

/** One length in two units is one end: 40 kilometres, not from 25 miles to 40 kilometres. */
function inOneUnit(row: RowToDecide): readonly Reading[] {
  const readings = readingsOf(row)
  if (row.figure.class !== 'converted') return readings
  const unit = (reading: Reading) =>
    ('stated' in reading.claim ? reading.claim.stated?.unit : undefined) ?? reading.claim.unit
  const own = readings.filter((reading) => unit(reading) === row.figure.unit)
  return own.length > 0 ? own : readings.slice(0, 1)
}

function endsOf(reading: Reading): readonly End[] {
  const { claim } = reading
  if (isNumberClaim(claim))
    return claim.hedge === 'between' ? intervalEnds(claim) : numberEnds(claim, reading)
  if (claim.kind !== 'date' || claim.value === null || !dateParts(claim.value)) return []
  return [{ amount: claim.value, text: printDate(claim.value, 'long'), ...sidesOf(claim.hedge, claim.low) }]
}

function numberEnds(claim: NumberClaim, reading: Reading): readonly End[] {
  const { value, unit } = claim.stated ?? claim
  if (value === null || claim.hedge === 'approx_magnitude') return []
  const entry = UNITS_BY_ID.get(unit)
  const sides = sidesOf(claim.hedge, claim.low)
  const text = sides.low && sides.high ? printStated(reading) : reading.evidence.value
  return [{ amount: entry ? toBase(value, entry) : value, text, ...sides }]
}

/** "10 to 15 people" prints both of its ends. */
function intervalEnds({ low, high, stated }: NumberClaim): readonly End[] {
  if (low === null || high === null || stated) return []
  return [
    { amount: low, text: printNumber(low), low: true, high: false },
    { amount: high, text: printNumber(high), low: false, high: true },
  ]
}

/** "Nearly 300" is 300 loosely, as "about 300" is; "fewer than 300" says where it ends and not where it begins. */
function sidesOf(hedge: Reading['claim']['hedge'], low: number | string | null): Pick<End, 'low' | 'high'> {
  if (hedge === 'at_least' || hedge === 'more_than') return { low: true, high: false }
  if (hedge === 'at_most' || (hedge === 'less_than' && low === 0)) return { low: false, high: true }
  return { low: true, high: true }
}

/** A year before its own months. */
function byAmount({ amount: a }: End, { amount: b }: End): number {
  if (typeof a === 'string' && typeof b === 'string') return compareDates(a, b) || a.length - b.length
  return Number(a) - Number(b)
}
