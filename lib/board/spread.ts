import { type Claim, type Figure, isNumberClaim } from '#lib/claims/types.ts'
import { toBase, UNITS_BY_ID } from '#lib/claims/units.ts'
import { compareDates } from '#lib/decisions/typed-date.ts'
import { printClaim } from './display.ts'

type Spread = {
  readonly figure: Pick<Figure, 'kind' | 'unit' | 'class'>
  readonly cells: readonly { readonly claims: readonly Claim[] }[]
}

/**
 * From the lowest to the highest reading of a row, as they are printed: "704–826", "115,000 to hundreds of thousands",
 * "at least 80"; one value alone stands alone, and names and quotes have no order.
 */
export function printSpread({ figure, cells }: Spread): string {
  if (figure.kind === 'name' || figure.kind === 'quote') return ''
  const claims = inOneUnit(
    figure,
    cells.flatMap((cell) => cell.claims),
  )
  const fine = claims.filter((claim) => !claims.some((other) => isCoarserThan(claim, other)))
  const sorted = fine.toSorted((a, b) => compare(amountOf(a), amountOf(b)))
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return ''
  return joinEnds(printClaim(first), printClaim(last))
}

/** "36–44 kilometers" where both ends are plain figures of one unit, else with a word between. */
function joinEnds(low: string, high: string): string {
  if (low === high) return low
  const [a, b] = [PLAIN.exec(low), PLAIN.exec(high)]
  if (a?.[1] && b && a[2] === b[2]) return `${a[1]}–${high}`
  return /\d{4}$/.test(low) && /[A-Z]/.test(`${low}${high}`) ? `${low} – ${high}` : `${low} to ${high}`
}
const PLAIN = /^(\d[\d.,]*)(%| [a-z]+|st|nd|rd|th)?$/

/** The articles say one length in two units: the row's own is enough. */
function inOneUnit(figure: Spread['figure'], claims: readonly Claim[]): readonly Claim[] {
  const own = claims.filter((claim) => printedIn(claim) === figure.unit)
  return figure.class === 'converted' && own.length > 0 ? own : claims
}

const printedIn = (claim: Claim): string | null =>
  isNumberClaim(claim) ? (claim.stated?.unit ?? claim.unit) : claim.unit

/** "Several" beside "three", "2011" beside "March 2011": a coarse word is no end beside a finer one that it holds. */
function isCoarserThan(claim: Claim, other: Claim): boolean {
  if (claim.kind === 'date' && other.kind === 'date') return holdsDate(claim, other)
  if (claim.hedge !== 'approx_magnitude' || !isNumberClaim(claim) || !isNumberClaim(other)) return false
  if (other.hedge === 'approx_magnitude') return false
  const value = other.value ?? other.low
  return value !== null && (claim.low ?? 0) <= value && value <= (claim.high ?? Number.POSITIVE_INFINITY)
}

function holdsDate(claim: Claim, other: Claim): boolean {
  const own = typeof claim.value === 'string' ? claim.value : null
  const finer = typeof other.value === 'string' ? other.value : null
  if (own && finer) return own.length < finer.length && finer.startsWith(own)
  const [from, until] = [claim.low, claim.high].map(String)
  return (
    claim.value === null &&
    !!finer &&
    !!from &&
    !!until &&
    compare(from, finer) <= 0 &&
    compare(finer, until) <= 0
  )
}

/** Where a reading stands among the others: its printed value, else where its words begin. */
function amountOf(claim: Claim): number | string {
  if (!isNumberClaim(claim)) return claim.value ?? claim.low ?? ''
  const { value, unit } = claim.stated ?? claim
  const amount = value ?? claim.low ?? 0
  const entry = value === null ? undefined : UNITS_BY_ID.get(unit)
  return entry ? toBase(amount, entry) : amount
}

const compare = (a: number | string, b: number | string): number =>
  typeof a === 'string' && typeof b === 'string' ? compareDates(a, b) : Number(a) - Number(b)
