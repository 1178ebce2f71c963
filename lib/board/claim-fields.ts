import { HEDGE_TABLE } from '#lib/claims/hedges.ts'
import type { Claim, Hedge, Kind } from '#lib/claims/types.ts'
import type { Statement } from './statement.ts'

/** The fields in which a person states a claim, each as text, exactly as typed. */
export const CLAIM_FIELDS = [
  'kind',
  'hedging',
  'value',
  'low',
  'high',
  'unit',
  'measure',
  'population',
  'place',
  'since',
  'asOf',
  'speaker',
  'origin',
  'reason',
] as const
export type ClaimField = (typeof CLAIM_FIELDS)[number]
export type TypedClaim = Readonly<Record<ClaimField, string>>

/** What can be added by hand; a score ("3-1") is two numbers, and only the engine reads those. */
export const STATED_KINDS = [
  'count',
  'percent',
  'money',
  'distance',
  'area',
  'weight',
  'volume',
  'speed',
  'temperature',
  'magnitude',
  'duration',
  'age',
  'rank',
  'ratio',
  'date',
  'name',
  'quote',
] as const satisfies readonly Kind[]

/** How firmly a number is stated, as a person chooses it: "nearly 300" and "fewer than 300" are one hedge with two intervals. */
export const HEDGINGS = [
  'exact',
  'about',
  'at_least',
  'more_than',
  'less_than',
  'nearly',
  'at_most',
  'between',
  'approx_magnitude',
] as const
export type Hedging = (typeof HEDGINGS)[number]

/** These have two ends and no value. */
export const hasEnds = (hedging: string): boolean => hedging === 'between' || hedging === 'approx_magnitude'

/** From a chosen hedge and a number to the contract's hedge and what it allows. */
export function allowedBy(
  hedging: Hedging,
  value: number,
): { hedge: Hedge; low: number; high: number | null } {
  const entry = HEDGE_TABLE.find(({ id, before }) =>
    hedging === 'nearly' ? before.includes('nearly') : id === hedging,
  )
  const [low, high] = entry ? entry.allows(value) : [value, value]
  return { hedge: entry?.id ?? 'exact', low, high }
}

/** A claim as the form shows it: what a person leaves as it stands is no correction. */
export const shownClaim = (claim: Claim): TypedClaim => shownStatement(claim.kind, claim)

/** The same of what is said alone. */
export function shownStatement(kind: Kind, said: Statement): TypedClaim {
  const { value, low, high, unit, measure, population, place, since, asOf, speaker, origin } = said
  const ends = value === null
  return {
    kind,
    hedging: hedgingOf(said),
    value: shownAmount(value),
    low: ends ? shownAmount(low) : '',
    high: ends ? shownAmount(high) : '',
    unit: unit === null || kind === 'date' ? '' : unit,
    measure,
    population: population ?? '',
    place: place ?? '',
    since: since ?? '',
    asOf: asOf ?? '',
    speaker: speaker ?? '',
    origin: origin ?? '',
    reason: '',
  }
}

/** A sent form in, its fields as typed out; what is missing or is a file is empty. */
export function typedClaim(form: FormData): TypedClaim {
  const typed = CLAIM_FIELDS.map((field) => {
    const entry = form.get(field)
    return [field, typeof entry === 'string' ? entry : ''] as const
  })
  return { ...EMPTY_CLAIM, ...Object.fromEntries(typed) }
}

export const EMPTY_CLAIM: TypedClaim = {
  kind: '',
  hedging: 'exact',
  value: '',
  low: '',
  high: '',
  unit: '',
  measure: '',
  population: '',
  place: '',
  since: '',
  asOf: '',
  speaker: '',
  origin: '',
  reason: '',
}

function hedgingOf({ hedge, low }: Pick<Statement, 'hedge' | 'low'>): Hedging {
  return hedge === 'less_than' && low !== 0 ? 'nearly' : hedge
}

const PRINTED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 })
const shownAmount = (amount: string | number | null): string =>
  amount === null ? '' : typeof amount === 'number' ? PRINTED.format(amount) : amount
