import type { Refusal } from '#lib/board/by-hand/row-order.ts'
import type { RowForm } from './row-forms.ts'
import type { RowWork } from './row-work.ts'

/** Everything that can be typed into a form of a row; each form shows its part. */
export type TypedOrder = {
  readonly readings: readonly string[]
  readonly to: string
  readonly label: string
  readonly reason: string
  readonly relation: string
  readonly class: string
  readonly alias: string
  readonly name: string
  readonly scope: string
  readonly accepted: readonly string[]
  readonly refused: readonly string[]
}

const EMPTY: TypedOrder = {
  readings: [],
  to: '',
  label: '',
  reason: '',
  relation: '',
  class: '',
  alias: '',
  name: '',
  scope: 'row',
  accepted: [],
  refused: [],
}

/** A form as it opens: what can be known is filled in. */
export function blank(form: RowForm, { label, readings }: RowWork): TypedOrder {
  if (form === 'rename-row') return { ...EMPTY, label }
  const [only] = readings
  return readings.length === 1 && only && form === 'move-readings' ? { ...EMPTY, readings: [only.id] } : EMPTY
}

/** What was kept in the browser, onto a form as it opens; what it does not know is passed over. */
export function restored(typed: TypedOrder, kept: Readonly<Record<string, unknown>>): TypedOrder {
  const text = (field: keyof TypedOrder, usual: string) => {
    const value = kept[field]
    return typeof value === 'string' ? value : usual
  }
  const list = (field: keyof TypedOrder, usual: readonly string[]) => {
    const value = kept[field]
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : usual
  }
  return {
    readings: list('readings', typed.readings),
    to: text('to', typed.to),
    label: text('label', typed.label),
    reason: text('reason', typed.reason),
    relation: text('relation', typed.relation),
    class: text('class', typed.class),
    alias: text('alias', typed.alias),
    name: text('name', typed.name),
    scope: text('scope', typed.scope),
    accepted: list('accepted', typed.accepted),
    refused: list('refused', typed.refused),
  }
}

/** The order that a form sends; the server checks every part of it. */
export function orderOf(form: RowForm, typed: TypedOrder, { key, version, seq }: RowWork, request: string) {
  const { readings, to, label, reason, relation, alias, name, scope, accepted, refused } = typed
  const seen = { figure: key, version, seq, request }
  switch (form) {
    case 'move-readings':
      return { ...seen, kind: form, readings, to, label: '', reason }
    case 'split-row':
      return { ...seen, kind: 'move-readings', readings, to: null, label, reason }
    case 'merge-rows':
      return { ...seen, kind: form, to, reason }
    case 'rename-row':
      return { ...seen, kind: form, label }
    case 'relate-rows':
      return { ...seen, kind: form, to, relation, reason }
    case 'overrule-class':
      return { ...seen, kind: form, class: typed.class, reason }
    case 'hide-row':
      return { ...seen, kind: form, reason }
    case 'teach-alias': {
      const elsewhere = scope === 'row' ? { accepted: [], refused: [] } : { accepted, refused }
      return { ...seen, kind: form, alias, name, scope, here: true, ...elsewhere, reason }
    }
  }
}

/** The field that a refusal is about; null where it is about the whole. */
export function fieldOf(why: Refusal | 'busy', form: RowForm): keyof TypedOrder | null {
  const { [why]: field = null } = FIELDS
  return field === 'label' && form === 'teach-alias' ? 'alias' : field
}

const FIELDS: Readonly<Partial<Record<Refusal | 'busy', keyof TypedOrder>>> = {
  'row-needed': 'to',
  'same-row': 'to',
  'not-comparable': 'to',
  'readings-needed': 'readings',
  'all-readings': 'readings',
  'label-too-long': 'label',
  'name-needed': 'label',
  'same-label': 'label',
  'reason-needed': 'reason',
  'reason-too-long': 'reason',
  'relation-needed': 'relation',
  'class-needed': 'class',
  'same-class': 'class',
  'same-name': 'name',
  'alias-not-here': 'alias',
}
