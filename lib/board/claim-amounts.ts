import { daysOf } from '#lib/claims/calendar.ts'
import type { Kind } from '#lib/claims/types.ts'
import { UNITS } from '#lib/claims/units.ts'
import { CURRENCIES } from '#lib/claims/words/currencies.ts'
import { typedDate } from '#lib/decisions/typed-date.ts'
import { typedNumber } from '#lib/decisions/typed-number.ts'
import { allowedBy, HEDGINGS, hasEnds, type TypedClaim } from './claim-fields.ts'
import type { Statement } from './statement.ts'

/** What is wrong with a field; the page has the sentence in the reader's language. */
export type ClaimError =
  | 'kind'
  | 'words'
  | 'number'
  | 'ends'
  | 'ends-order'
  | 'unit'
  | 'unit-of-other-kind'
  | 'date'
  | 'measure'
  | 'too-long'

export type Amount = Pick<Statement, 'value' | 'low' | 'high' | 'unit' | 'hedge'>
export type TypedAmount = Pick<TypedClaim, 'hedging' | 'value' | 'low' | 'high' | 'unit'>
export type AmountErrors = Partial<Record<keyof TypedAmount, ClaimError>>
type Checked = { readonly amount: Amount } | { readonly errors: AmountErrors }

/** Units that are no choice: what a count of this kind is in, where nobody wrote another. */
const OWN_UNIT: Partial<Record<Kind, string>> = {
  count: 'person',
  percent: '%',
  ratio: 'fraction',
  rank: 'rank',
  magnitude: 'magnitude',
  age: 'year',
}

/** The typed value, its ends, hedge and unit as a claim keeps them, or what is wrong with which field. */
export function typedAmount(kind: Kind, typed: TypedAmount): Checked {
  if (kind === 'name' || kind === 'quote') return wordsAmount(typed.value.trim())
  return kind === 'date' ? dateAmount(typed) : numberAmount(kind, typed)
}

function wordsAmount(value: string): Checked {
  if (value === '') return { errors: { value: 'words' } }
  return { amount: { value, low: null, high: null, unit: null, hedge: 'exact' } }
}

function dateAmount(typed: TypedAmount): Checked {
  if (hasEnds(typed.hedging)) {
    const [low, high] = [typedDay(typed.low), typedDay(typed.high)]
    if (!low || !high) return { errors: { [low ? 'high' : 'low']: 'date' } }
    if (low > high) return { errors: { high: 'ends-order' } }
    return { amount: { value: null, low, high, unit: 'day', hedge: 'between' } }
  }
  const value = typedDay(typed.value)
  if (!value) return { errors: { value: 'date' } }
  const days = value.length <= 7 ? daysOf(value) : null
  const hedge = HEDGINGS.find((id) => id === typed.hedging)
  const unit =
    value.length === 4 ? 'year' : value.length === 7 ? 'month' : value.includes('T') ? 'time' : 'day'
  return {
    amount: {
      value,
      low: days?.low ?? value,
      high: days?.high ?? value,
      unit,
      hedge: hedge === 'nearly' || !hedge ? 'exact' : hedge,
    },
  }
}

const CLOCK = /^\d{4}-\d\d-\d\dT(?:[01]\d:[0-5]\d|2[0-3]:[0-5]\d|MO|AF|EV|NI)$/

/** A day, month, year, part of a day or clock time, as ISO; null where it is none. */
export function typedDay(typed: string): string | null {
  const text = typed.trim()
  if (!CLOCK.test(text)) return typedDate(text)
  return typedDate(text.slice(0, 10)) && text
}

function numberAmount(kind: Kind, typed: TypedAmount): Checked {
  const unit = unitOf(kind, typed.unit)
  if ('error' in unit) return { errors: { unit: unit.error } }
  const read = (text: string) => typedNumber(text, unit.id)
  const hedging = HEDGINGS.find((id) => id === typed.hedging) ?? 'exact'
  if (!hasEnds(hedging)) {
    const value = read(typed.value)
    if (value === null) return { errors: { value: 'number' } }
    return { amount: { value, ...allowedBy(hedging, value), unit: unit.id } }
  }
  const low = read(typed.low)
  const high = typed.high.trim() === '' && hedging === 'approx_magnitude' ? null : read(typed.high)
  if (low === null) return { errors: { low: 'ends' } }
  if (high === null && typed.high.trim() !== '') return { errors: { high: 'number' } }
  if (high === null && hedging === 'between') return { errors: { high: 'ends' } }
  if (high !== null && high < low) return { errors: { high: 'ends-order' } }
  return {
    amount: {
      value: null,
      low,
      high,
      unit: unit.id,
      hedge: hedging === 'between' ? 'between' : 'approx_magnitude',
    },
  }
}

/** "km" is a kilometer, "people" persons; what is counted besides may be any thing. */
function unitOf(kind: Kind, typed: string): { readonly id: string } | { readonly error: ClaimError } {
  const text = typed.trim().toLowerCase()
  const own = OWN_UNIT[kind]
  if (text === '') return own === undefined ? { error: 'unit' } : { id: own }
  if (kind === 'count' && PERSONS.has(text)) return { id: 'person' }
  const known = UNITS.find(({ id, spellings }) => id === text || spellings.includes(text))
  if (known)
    return known.kind === kind || kind === 'count' ? { id: known.id } : { error: 'unit-of-other-kind' }
  if (MEASURED.has(kind)) return { error: 'unit' }
  const currency = CURRENCIES.find(
    ({ id, signs, words }) => id === text || signs.includes(text) || words.includes(text),
  )
  return { id: kind === 'money' && currency ? currency.id : text }
}

const PERSONS: ReadonlySet<string> = new Set(['person', 'persons', 'people'])
/** Their units are a closed list: rows are compared in them. */
const MEASURED: ReadonlySet<Kind> = new Set(['distance', 'area', 'weight', 'volume', 'speed'])
