import type { DecisionEntries, FieldErrors } from './decision-form.ts'
import { kindEntry, type ValueField } from './kinds.ts'
import { plural } from './print-number.ts'
import type { RowToDecide } from './row-to-decide.ts'
import { readingsThatState } from './stated.ts'
import { compareDates } from './typed-date.ts'
import { typedValue } from './typed-value.ts'

const NAMES = {
  value: 'the value',
  low: 'the low end',
  best: 'the best estimate',
  high: 'the high end',
} as const

/** What is wrong with the values of a form for this row, one sentence a field; fields that the kind lacks are passed over. */
export function checkValues(entries: DecisionEntries, row: RowToDecide): FieldErrors {
  const kind = kindEntry(entries.kind)
  if (!kind.fits(row))
    return { kind: `“${kind.label}” does not fit here: ${row.figure.label} ${kind.unfit ?? ''}.` }
  const errors: Partial<Record<ValueField, string>> = {}
  for (const field of kind.fields) {
    const sentence = checkField(field, entries, row)
    if (sentence) errors[field] = sentence
  }
  return Object.keys(errors).length > 0 ? errors : checkOrder(entries, kind.fields, row)
}

function checkField(field: ValueField, entries: DecisionEntries, row: RowToDecide): string | null {
  const kind = kindEntry(entries.kind)
  const typed = entries[field]
  if (typed === null) return kind.required.includes(field) ? `Write ${NAMES[field]}.` : null
  if (isReading(typed, row)) return null
  if (typedValue(typed, row.figure) === null) return `“${typed}” is ${wanted(row)}.`
  return kind.ofReadings ? `No article says ${typed} here; another value is “None is right”.` : null
}

/** low ≤ best ≤ high. Magnitudes and words that are a reading have no place in an order and are left alone. */
function checkOrder(entries: DecisionEntries, fields: readonly ValueField[], row: RowToDecide): FieldErrors {
  const given = fields.flatMap((field) => {
    const value = entries[field] === null ? null : typedValue(entries[field], row.figure)
    return value === null ? [] : [{ field, value, typed: entries[field] }]
  })
  for (const [index, { field, value, typed }] of given.entries()) {
    const before = given[index - 1]
    if (before && isAbove(before.value, value)) {
      return {
        [field]: `${capital(NAMES[field])}, ${typed}, is below ${NAMES[before.field]}, ${before.typed}.`,
      }
    }
  }
  return {}
}

type Value = number | string

const isReading = (typed: string, row: RowToDecide): boolean => readingsThatState(typed, row).length > 0

const isAbove = (a: Value, b: Value): boolean =>
  typeof a === 'string' && typeof b === 'string' ? compareDates(a, b) > 0 : a > b

function wanted({ figure }: RowToDecide): string {
  if (figure.kind === 'date') return 'no date: write one as 5 December 2024, December 2024 or 2024'
  const unit = figure.unit && figure.unit !== 'person' ? ` of ${plural(figure.unit)}` : ''
  return `no number${unit}: write it as 704, 1,200 or 1.5 million`
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
