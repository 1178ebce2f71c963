import type { Claim } from '#lib/claims/types.ts'
import type { GoldClaim } from './score-gold.ts'

/** Kinds that border on one another: a span may be an age, a share may be printed as a percentage. */
const BORDERS = [new Set(['age', 'duration']), new Set(['ratio', 'percent'])]

/** Whether a claim reads what gold reads at its place: the kind, and the value as printed. */
export function sameValue(gold: GoldClaim, claim: Claim): boolean {
  if (gold.kind !== claim.kind && !BORDERS.some((kinds) => kinds.has(gold.kind) && kinds.has(claim.kind)))
    return false
  if (gold.kind === 'name' || gold.value === null) return true
  if (gold.kind === 'date') return sameDate(gold, claim)
  if (typeof gold.value === 'number') return sameNumber(gold.value, gold.kind, claim)
  return typeof gold.value === 'string' || sameMagnitude(gold.value, claim)
}

function sameNumber(wanted: number, kind: string, claim: Claim): boolean {
  const printed = printedNumber(claim)
  // "a night of clashes" is one night, also where it was read as the interval from one to one.
  if (printed === null) return wanted === 1 && claim.low === 1 && claim.high === 1
  return near(printed, wanted) || (kind === 'ratio' && near(printed, 100 * wanted))
}

/** "Dozens" has no printed number; what it allows differs from house to house, so one end within a factor of two is enough. */
function sameMagnitude(wanted: { low: unknown; high: unknown }, claim: Claim): boolean {
  if (printedNumber(claim) !== null) return false
  const close = (end: unknown, other: unknown) =>
    isNumber(end) && isNumber(other) && (near(end, other) || (end >= other / 2 && end <= other * 2))
  return close(claim.low, wanted.low) || close(claim.high, wanted.high)
}

/** In the unit that is printed: 25 for "about 25 miles", whatever low and high are in. */
function printedNumber(claim: Claim): number | null {
  const stated = 'stated' in claim ? claim.stated?.value : null
  if (isNumber(stated)) return stated
  return isNumber(claim.value) ? claim.value : null
}

function sameDate(gold: GoldClaim, claim: Claim): boolean {
  const ends = [claim.low, claim.high].map(day)
  if (gold.value !== null && typeof gold.value === 'object') {
    return [gold.value.low, gold.value.high].every((end) => end === null || ends.includes(day(end)))
  }
  if (gold.unit === 'time') return true
  const wanted = day(gold.value)
  const said = [claim.value, claim.low, claim.high].filter((end) => typeof end === 'string').map(day)
  if (said.some((end) => end.startsWith(wanted))) return true
  // "December 2024" is right for a day in it, a bare year is not.
  const value = typeof claim.value === 'string' ? day(claim.value) : ''
  return wanted.length > 4 && value.length >= 7 && wanted.startsWith(value)
}

/** Without part of the day or clock: 2024-12-03TEV is 2024-12-03. */
function day(iso: unknown): string {
  return String(iso ?? '').replace(/T.*$/s, '')
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b))
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
