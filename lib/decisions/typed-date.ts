import { MONTH_NAMES } from './print-date.ts'

const MONTH = `(${MONTH_NAMES.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|Sept)\\.?`
const FORMS = [
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/,
  new RegExp(`^(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? )?(?<month>${MONTH}),? (?<year>\\d{4})$`, 'i'),
  new RegExp(`^(?<month>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})$`, 'i'),
]

/** What a person typed for a date ("5 December 2024", "Dec 5, 2024", "March 2011", "2024-12-05") as ISO at that precision, or null. */
export function typedDate(typed: string): string | null {
  const text = typed.trim().replace(/\s+/g, ' ')
  const groups = FORMS.map((form) => form.exec(text)?.groups).find((found) => found !== undefined)
  if (!groups?.year) return null
  if (!groups.month) return groups.year
  const month = monthNumber(groups.month)
  const day = groups.day ? Number(groups.day) : null
  if (month < 1 || month > 12 || (day !== null && !isDay(Number(groups.year), month, day))) return null
  return [groups.year, pad(month), ...(day === null ? [] : [pad(day)])].join('-')
}

/** -1, 0 or 1 at the coarser precision of the two: "2011" neither precedes nor follows "2011-03". */
export function compareDates(a: string, b: string): number {
  const shared = Math.min(a.length, b.length)
  const [first, second] = [a.slice(0, shared), b.slice(0, shared)]
  return first === second ? 0 : first < second ? -1 : 1
}

function monthNumber(month: string): number {
  if (/^\d/.test(month)) return Number(month)
  return MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(month.slice(0, 3).toLowerCase())) + 1
}

/** 31 February is no day. Day 0 of the next month is the last of this one. */
function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const pad = (value: number) => String(value).padStart(2, '0')
