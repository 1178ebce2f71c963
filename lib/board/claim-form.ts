import { z } from 'zod'
import { MEASURES } from '#lib/claims/measures.ts'
import type { Claim, Kind } from '#lib/claims/types.ts'
import { type ClaimError, type TypedAmount, typedAmount, typedDay } from './claim-amounts.ts'
import { CLAIM_FIELDS, type ClaimField, STATED_KINDS, shownClaim, type TypedClaim } from './claim-fields.ts'
import { statementOf } from './claim-seen.ts'
import type { Statement } from './statement.ts'

export type ClaimErrors = Readonly<Partial<Record<ClaimField, ClaimError>>>
export type CheckedClaim =
  | {
      readonly status: 'fine'
      readonly kind: Kind
      readonly stated: Statement
      readonly reason: string | null
    }
  | { readonly status: 'invalid'; readonly errors: ClaimErrors }

const SHORT = 200
/** A quotation may be long, and so may a reason. */
const LONG = 2000
const text = (limit: number) => z.string().trim().max(limit)
const formSchema = z.object({
  ...Object.fromEntries(CLAIM_FIELDS.map((field) => [field, text(SHORT)])),
  value: text(LONG),
  reason: text(LONG),
})

const AMOUNT = ['hedging', 'value', 'low', 'high', 'unit'] as const satisfies (keyof TypedAmount)[]

/**
 * What a person typed for a claim → what it says, or one objection a field. `before` is the claim that is corrected:
 * what was left as it was shown is taken from it as it is, so that a field the form cannot put into words stays.
 */
export function checkClaim(typed: TypedClaim, before: Claim | null): CheckedClaim {
  const parsed = formSchema.safeParse(typed)
  if (!parsed.success) return { status: 'invalid', errors: tooLong(parsed.error) }
  const kind = before?.kind ?? STATED_KINDS.find((id) => id === typed.kind)
  if (!kind) return { status: 'invalid', errors: { kind: 'kind' } }
  const errors: Partial<Record<ClaimField, ClaimError>> = {}
  const shown = before && shownClaim(before)
  const kept = (field: ClaimField) => shown !== null && shown[field] === typed[field]
  const amount = before && AMOUNT.every(kept) ? { amount: statementOf(before) } : typedAmount(kind, typed)
  if ('errors' in amount) Object.assign(errors, amount.errors)
  const day = (field: 'since' | 'asOf') => {
    if (before && kept(field)) return before[field]
    const found = typed[field].trim() === '' ? null : typedDay(typed[field])
    if (found === null && typed[field].trim() !== '') errors[field] = 'date'
    return found
  }
  const measure = measureOf(kind, typed.measure)
  if (measure === null) errors.measure = 'measure'
  const [since, asOf] = [day('since'), day('asOf')]
  if ('errors' in amount || measure === null || Object.keys(errors).length > 0)
    return { status: 'invalid', errors }
  const { value, low, high, unit, hedge } = amount.amount
  const { population, place, speaker, origin, reason } = typed
  const named = { population: orNull(population), place: orNull(place), speaker: orNull(speaker) }
  const stated = { value, low, high, unit, hedge, measure, since, asOf, ...named, origin: orNull(origin) }
  return { status: 'fine', kind, stated, reason: orNull(reason) }
}

const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim())

function tooLong({ issues }: z.ZodError): ClaimErrors {
  const fields = issues.map(({ path }) => path[0])
  return Object.fromEntries(
    CLAIM_FIELDS.filter((field) => fields.includes(field)).map((field) => [field, 'too-long' as const]),
  )
}

/** What is said where nobody writes more: "aged 33" is an age, but a count must say of what. */
const OWN_MEASURE: Partial<Record<Kind, string>> = {
  percent: 'share',
  ratio: 'share',
  age: 'age',
  duration: 'time',
  date: 'date',
  quote: 'quote',
}

/** A measure by its id or its label; what the engine has no word for stays as it is typed. */
function measureOf(kind: Kind, typed: string): string | null {
  const words = typed.trim()
  if (words === '') return OWN_MEASURE[kind] ?? null
  const known = MEASURES.find(({ id, label }) => [id, label.toLowerCase()].includes(words.toLowerCase()))
  return known?.id ?? words
}
