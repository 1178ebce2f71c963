import { monthOf } from '#lib/claims/calendar.ts'
import type { Span } from '#lib/claims/types.ts'
import { MONTH_NAMES } from './print-date.ts'

/** A date as prose writes it; null where the words leave it out: "27 November" has no year. */
export type DatePhrase = Span & {
  readonly year: number | null
  readonly month: number
  /** Two for "4 to 5 December". */
  readonly days: readonly number[]
}

const MONTH = `(?<month>(?:${MONTH_NAMES.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|Sept))\\.?`
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const DAYS = `(?<days>${DAY}(?:\\s?(?:–|-|to|and)\\s?${DAY})?)`
const YEAR = '(?<year>\\d{4})'
const FORMS = [
  `\\b${DAYS} (?:of )?${MONTH}(?:,? ${YEAR})?\\b`,
  `\\b${MONTH} ${DAYS}(?:,? ${YEAR})?\\b`,
  `\\b${MONTH},? ${YEAR}\\b`,
].map((form) => new RegExp(form, 'gi'))

/** Every date with a month's name in a text, from left to right, the fuller form first; bare years are numbers. */
export function datePhrases(text: string): readonly DatePhrase[] {
  const found: DatePhrase[] = []
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (found.some((other) => span.start < other.end && other.start < span.end)) continue
      found.push({ ...span, ...read(match.groups ?? {}) })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function read(groups: Partial<Record<string, string>>): Omit<DatePhrase, 'start' | 'end'> {
  return {
    year: groups.year ? Number(groups.year) : null,
    month: monthOf((groups.month ?? '').toLowerCase()) ?? 0,
    days: (groups.days?.match(/\d+/g) ?? []).map(Number),
  }
}
