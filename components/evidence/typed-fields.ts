import type { ClassId } from '#lib/claims/types.ts'
import type { TypedDecision } from '#lib/decisions/decision-form.ts'
import { KINDS, kindEntry, type ValueField } from '#lib/decisions/kinds.ts'
import type { RowToDecide } from '#lib/decisions/row-to-decide.ts'
import { wordingFor } from '#lib/decisions/wording.ts'

/** What the form holds while somebody writes: the fields, and which of them are that person's own words. */
export type Filled = {
  readonly typed: TypedDecision
  readonly own: ReadonlySet<keyof TypedDecision>
}

/** Where all say the same, that is what is offered; where they differ, the desk chooses the kind itself. */
const EASY: ReadonlySet<ClassId> = new Set([
  'agree',
  'converted',
  'spelling',
  'rounded',
  'granularity',
  'single',
])

const EMPTY: TypedDecision = {
  figure: '',
  version: '',
  request: '',
  kind: '',
  value: '',
  low: '',
  best: '',
  high: '',
  wording: '',
  rationale: '',
  name: '',
}

/** A form as it opens on a row, or as it comes back with what was typed. */
export function filledFor(row: RowToDecide, back: TypedDecision | null): Filled {
  if (back) return { typed: back, own: new Set(VALUE_FIELDS.concat(['wording'])) }
  const blank = { typed: EMPTY, own: new Set<keyof TypedDecision>() }
  return EASY.has(row.figure.class) ? changed(blank, 'kind', 'reading', row) : blank
}

/** What somebody wrote and has not sent, for the browser to keep; null while there is nothing. */
export function unsent({ typed, own }: Filled): Readonly<Record<string, string>> | null {
  if (own.size === 0) return null
  return Object.fromEntries([['kind', typed.kind], ...[...own].map((field) => [field, typed[field]])])
}

/** A fresh form, and on it again what the browser kept. */
export function restored(row: RowToDecide, kept: Readonly<Record<string, unknown>>): Filled {
  return FIELDS.reduce(
    (filled, field) => {
      const value = kept[field]
      return typeof value === 'string' && (value !== '' || field === 'wording')
        ? changed(filled, field, value, row)
        : filled
    },
    filledFor(row, null),
  )
}

/** The wording as it would be offered, whatever somebody wrote there. */
export function offerWording({ typed, own }: Filled, row: RowToDecide): Filled {
  const unwritten = { typed, own: new Set([...own].filter((field) => field !== 'wording')) }
  return changed(unwritten, 'kind', typed.kind, row)
}

/** One field typed: what the form offered for the others follows, what the person wrote stays. */
export function changed(filled: Filled, field: keyof TypedDecision, value: string, row: RowToDecide): Filled {
  const own = field === 'kind' ? filled.own : new Set([...filled.own, field])
  const typed = { ...filled.typed, [field]: value }
  const offered = field === 'kind' ? { ...typed, ...offers(typed, own, row) } : typed
  return { typed: own.has('wording') ? offered : { ...offered, wording: wordingOf(offered, row) }, own }
}

/** The kind first: it makes offers, which must not go over what somebody wrote. */
const FIELDS = ['kind', 'value', 'low', 'best', 'high', 'wording', 'rationale', 'name'] as const
const VALUE_FIELDS: readonly (keyof TypedDecision)[] = ['value', 'low', 'best', 'high']

function offers(typed: TypedDecision, own: Filled['own'], row: RowToDecide): Partial<TypedDecision> {
  const kind = KINDS.find(({ id }) => id === typed.kind)
  if (!kind) return {}
  const { fields, offer } = kindEntry(kind.id)
  const offered = offer(row)
  const open = fields.filter((field) => !own.has(field))
  return Object.fromEntries(open.map((field) => [field, offered[field] ?? '']))
}

function wordingOf(typed: TypedDecision, row: RowToDecide): string {
  const kind = KINDS.find(({ id }) => id === typed.kind)
  if (!kind) return ''
  const { fields } = kindEntry(kind.id)
  const own = (field: ValueField) => (fields.includes(field) ? typed[field].trim() || null : null)
  return wordingFor(
    { kind: kind.id, value: own('value'), low: own('low'), best: own('best'), high: own('high') },
    row,
  )
}
