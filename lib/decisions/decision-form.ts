import { z } from 'zod'
import { DECISION_KINDS } from './decision.ts'

/** The names of the form's fields. */
export const DECISION_FIELDS = [
  'figure',
  'version',
  'request',
  'kind',
  'value',
  'low',
  'best',
  'high',
  'wording',
  'rationale',
  'name',
] as const
export type DecisionField = (typeof DECISION_FIELDS)[number]

/** Every field exactly as it was typed, so that a refused form comes back as it was. */
export type TypedDecision = Readonly<Record<DecisionField, string>>
export type FieldErrors = Readonly<Partial<Record<DecisionField, string>>>

export const RATIONALE_LIMIT = 4000
const WORDING_LIMIT = 2000
const SHORT_LIMIT = 200

const count = (text: unknown): string => String(text).length.toLocaleString('en-GB')
const prose = (limit: number, what: string) =>
  z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(
      z.string().max(limit, {
        error: ({ input }) =>
          `${what} has ${count(input)} characters; ${count('x'.repeat(limit))} can be kept.`,
      }),
    )
const short = (what: string) =>
  z.string().trim().max(SHORT_LIMIT, `${what} is longer than ${SHORT_LIMIT} characters.`)
const optional = (what: string) => short(what).transform((text) => (text === '' ? null : text))

/** The rules that hold for every row; those that depend on the row are in decide.ts. */
const decisionFormSchema = z.object({
  figure: z.string(),
  version: z.string(),
  request: z.string(),
  kind: z.enum(DECISION_KINDS, 'Choose what kind of answer this is.'),
  value: optional('The value'),
  low: optional('The low end'),
  best: optional('The best estimate'),
  high: optional('The high end'),
  wording: prose(WORDING_LIMIT, 'The wording'),
  rationale: prose(RATIONALE_LIMIT, 'The reason').pipe(
    z.string().min(1, 'Write why: a decision is kept with its reason.'),
  ),
  name: short('The name'),
})

/** The form's fields after the rules that every row shares; empty values are null. */
export type DecisionEntries = z.infer<typeof decisionFormSchema>

/** A sent form in, its fields as typed out; what is missing or is a file is empty. */
export function typedDecision(form: FormData): TypedDecision {
  const typed = (field: DecisionField): string => {
    const entry = form.get(field)
    return typeof entry === 'string' ? entry : ''
  }
  return {
    figure: typed('figure'),
    version: typed('version'),
    request: typed('request'),
    kind: typed('kind'),
    value: typed('value'),
    low: typed('low'),
    best: typed('best'),
    high: typed('high'),
    wording: typed('wording'),
    rationale: typed('rationale'),
    name: typed('name'),
  }
}

export type CheckedDecision =
  | { readonly status: 'fine'; readonly entries: DecisionEntries }
  | { readonly status: 'invalid'; readonly errors: FieldErrors }

/** Typed fields in, entries or one sentence a field out. The name is asked of a person who has none yet. */
export function checkDecisionForm(
  typed: TypedDecision,
  person: { readonly name: string | null },
): CheckedDecision {
  const parsed = decisionFormSchema.safeParse(typed)
  const errors: Partial<Record<DecisionField, string>> = {}
  if (person.name === null && typed.name.trim() === '')
    errors.name = 'Write your name: a decision says whose it is.'
  if (!parsed.success) Object.assign(errors, firstOfEach(z.flattenError(parsed.error).fieldErrors))
  if (!parsed.success || Object.keys(errors).length > 0) return { status: 'invalid', errors }
  return { status: 'fine', entries: parsed.data }
}

function firstOfEach(fields: Partial<Record<DecisionField, string[]>>): FieldErrors {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, [first]]) => (first ? [[field, first]] : [])),
  )
}
