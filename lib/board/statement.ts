import { z } from 'zod'
import { sentences } from '#lib/claims/sentences.ts'
import {
  type ArticleText,
  type Claim,
  HEDGES,
  isNumberClaim,
  type Kind,
  type Span,
} from '#lib/claims/types.ts'
import { AMOUNT_BY_HAND, BY_HAND, statementOf } from './claim-seen.ts'

/**
 * What a claim says, apart from the words it stands on: what a person who corrects it can state otherwise. Numbers stand
 * in the unit, dates and names as text.
 */
const amountSchema = z.union([z.number(), z.string()]).nullable()
export const statementSchema = z.strictObject({
  value: amountSchema,
  low: amountSchema,
  high: amountSchema,
  unit: z.string().nullable(),
  hedge: z.enum(HEDGES),
  measure: z.string(),
  population: z.string().nullable(),
  place: z.string().nullable(),
  since: z.string().nullable(),
  asOf: z.string().nullable(),
  speaker: z.string().nullable(),
  origin: z.string().nullable(),
})
export type Statement = z.infer<typeof statementSchema>
export type StatementField = keyof Statement

/** Value, ends, unit and hedge say one thing together: whoever corrects one of them states them all. */
const AMOUNT = ['value', 'low', 'high', 'unit', 'hedge'] as const
const SINGLE = ['measure', 'population', 'place', 'since', 'asOf', 'speaker', 'origin'] as const

/** In which fields two statements differ. */
export function differingFields(a: Statement, b: Statement): readonly StatementField[] {
  return [...AMOUNT, ...SINGLE].filter((field) => a[field] !== b[field])
}

/**
 * A claim with what a person changed about it, from what was on screen to what was stated; what the person left alone
 * stays as the engine reads it now, so that a better engine betters it.
 */
export function corrected(claim: Claim, seen: Statement, stated: Statement): Claim {
  const now = statementOf(claim)
  const fields = new Set<StatementField>(differingFields(seen, stated))
  const recounted = AMOUNT.some((field) => fields.has(field))
  const amount = recounted ? stated : now
  const single = (field: (typeof SINGLE)[number]) => (fields.has(field) ? stated[field] : now[field])
  const rules = recounted ? withRule(claim.rules, AMOUNT_BY_HAND) : claim.rules
  return restated(
    { ...claim, rules },
    {
      value: amount.value,
      low: amount.low,
      high: amount.high,
      unit: amount.unit,
      hedge: amount.hedge,
      measure: fields.has('measure') ? stated.measure : now.measure,
      population: single('population'),
      place: single('place'),
      since: single('since'),
      asOf: single('asOf'),
      speaker: single('speaker'),
      origin: single('origin'),
    },
  )
}

/** A claim that nobody but a person found, on these words of an article; `day` is what its counts are true on, if nothing is said. */
export function claimStated(
  article: ArticleText,
  { start, end }: Span,
  kind: Kind,
  stated: Statement,
  day: string | null,
): Claim {
  const place = sentences(article.text).find((sentence) => sentence.start <= start && start < sentence.end)
  const words = {
    id: `${article.id}:${start}-${end}:${kind}`,
    start,
    end,
    quote: article.text.slice(start, end),
    via: null,
    position: place?.position ?? 'body',
    stance: kind === 'quote' ? 'quoted' : 'asserted',
    rules: [],
    ...stated,
    asOf: day,
    asOfBasis: day === null ? 'unknown' : 'inferred',
  } as const
  const value = null
  if (kind === 'date') return restated({ ...words, kind, value, low: null, high: null, unit: 'day' }, stated)
  if (kind === 'name' || kind === 'quote')
    return restated({ ...words, kind, value, low: null, high: null, unit: null }, stated)
  return restated({ ...words, kind, value, low: null, high: null, unit: '', partOf: null }, stated)
}

const withRule = (rules: readonly string[], rule: string): readonly string[] =>
  rules.includes(rule) ? rules : [...rules, rule]

function restated(claim: Claim, stated: Statement): Claim {
  const { hedge, measure, population, place, since, speaker, origin } = stated
  const told = {
    hedge,
    measure,
    population,
    place,
    since,
    speaker,
    origin,
    ...asOfStated(claim, stated.asOf),
    rules: withRule(claim.rules, BY_HAND),
  }
  if (isNumberClaim(claim)) {
    const { stated: _, ...own } = claim
    const { value, low, high, unit } = numbers(stated)
    return { ...own, ...told, value, low, high, unit }
  }
  const { value, low, high } = words(stated)
  if (claim.kind === 'date') return { ...claim, ...told, value, low, high, unit: stated.unit ?? claim.unit }
  return { ...claim, ...told, value, low, high }
}

/** A person who leaves the as-of empty says nothing of it. */
function asOfStated(claim: Claim, asOf: string | null): Pick<Claim, 'asOf' | 'asOfBasis'> {
  if (asOf === claim.asOf || asOf === null) return { asOf: claim.asOf, asOfBasis: claim.asOfBasis }
  return { asOf, asOfBasis: 'stated' }
}

const number = (amount: string | number | null) => (typeof amount === 'number' ? amount : null)
const word = (amount: string | number | null) => (typeof amount === 'string' ? amount : null)
const numbers = ({ value, low, high, unit }: Statement) => ({
  value: number(value),
  low: number(low),
  high: number(high),
  unit: unit ?? '',
})
const words = ({ value, low, high }: Statement) => ({ value: word(value), low: word(low), high: word(high) })
