import { findNumbers } from '#lib/claims/numbers.ts'
import { toBase, UNITS, type Unit } from '#lib/claims/units.ts'
import { plural } from './print-number.ts'

const DIGITS = /^(\d{1,3}(?:[,\u00a0\u202f\u2009 ]\d{3})+|\d+)(\.\d+)?$/
const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
  ['trillion', 1e12],
])
/** What may stand after a number without changing it: "50%", "50 per cent", "4th". */
const AFTER = /\s*(?:%|per ?cent|(?<=\d)(?:st|nd|rd|th))$/i

/**
 * What a person typed for an amount ("704", "1,200", "1.5 million", "seven hundred and four", "25 miles") as a number in
 * the row's unit, or null. "12,00" and "7O4" are slips of the hand, not numbers, and miles are no answer in a row of people.
 */
export function typedNumber(typed: string, rowUnit: string | null): number | null {
  const text = typed.trim()
  const unit = UNITS.find(({ spellings }) => spellings.some((spelling) => endsInWord(text, spelling)))
  if (unit && rowUnit !== null && [unit.id, unit.base].includes(rowUnit))
    return inRowUnit(text, unit, rowUnit)
  const own = rowUnit === null ? [] : [rowUnit, plural(rowUnit)]
  const named = own.find((name) => endsInWord(text, name))
  return plainNumber(named ? text.slice(0, -named.length) : text)
}

function inRowUnit(text: string, unit: Unit, rowUnit: string): number | null {
  const spelling = [...unit.spellings]
    .sort((a, b) => b.length - a.length)
    .find((one) => endsInWord(text, one))
  const value = plainNumber(text.slice(0, -(spelling ?? '').length))
  return value === null || unit.id === rowUnit ? value : toBase(value, unit)
}

const endsInWord = (text: string, word: string): boolean =>
  text.toLowerCase().endsWith(word.toLowerCase()) && /[\d\s]$/.test(text.slice(0, -word.length))

function plainNumber(text: string): number | null {
  const bare = text.trim().replace(AFTER, '')
  const [, before = '', word = ''] = /^(.*?)\s?([a-z]+)$/i.exec(bare) ?? []
  const scale = SCALES.get(word.toLowerCase())
  const [, whole, fraction = ''] = DIGITS.exec(scale ? before : bare) ?? []
  if (whole === undefined) return spelledNumber(bare)
  return Number((Number(`${whole.replace(/\D/g, '')}${fraction}`) * (scale ?? 1)).toPrecision(15))
}

function spelledNumber(text: string): number | null {
  if (/\d/.test(text)) return null
  const [only, ...more] = findNumbers(text)
  const whole = only && more.length === 0 && only.start === 0 && only.end === text.length
  return whole ? only.value : null
}
