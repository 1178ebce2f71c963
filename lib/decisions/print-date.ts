const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const PARTS: ReadonlyMap<string, string> = new Map([
  ['MO', 'morning'],
  ['AF', 'afternoon'],
  ['EV', 'evening'],
  ['NI', 'night'],
])
const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(?:(MO|AF|EV|NI)|(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z?))?)?)?$/

export type DateParts = {
  readonly year: string
  readonly month: string | null
  readonly day: string | null
  readonly part: string | null
  readonly clock: string | null
}

/** A date as claims hold it ("2011", "2011-03", "2024-12-03TEV", "2016-11-09T06:10") in its parts; null for a word like "Friday". */
export function dateParts(iso: string): DateParts | null {
  const [, year, month, day, part, clock] = DATE.exec(iso) ?? []
  if (!year) return null
  return {
    year,
    month: month ? (MONTHS[Number(month) - 1] ?? null) : null,
    day: day ? String(Number(day)) : null,
    part: part ? (PARTS.get(part) ?? null) : null,
    clock: clock ?? null,
  }
}

/** "2024-11-27" in, "27 Nov 2024" out (long: "27 November 2024"), at the precision that is known; a word stays as it is. */
export function printDate(iso: string, length: 'short' | 'long' = 'short'): string {
  const parts = dateParts(iso)
  if (!parts) return iso
  const month = parts.month && length === 'short' ? parts.month.slice(0, 3) : parts.month
  const day = [parts.day, month, parts.year].filter((piece) => piece !== null).join(' ')
  return [day, parts.part ?? parts.clock].filter((piece) => piece !== null).join(', ')
}

/** A span of days, said once where both ends share it: "25 Nov – 1 Dec 2024". */
export function printDates(low: string, high: string, length: 'short' | 'long' = 'short'): string {
  const from = dateParts(low)
  const until = dateParts(high)
  if (low === high || !from || !until) return low === high ? printDate(low, length) : `${low} – ${high}`
  const start = printDate(low, length)
  const shared =
    from.year === until.year && from.month !== null && until.month !== null && !from.part && !from.clock
  return `${shared ? start.slice(0, -5) : start} – ${printDate(high, length)}`
}

export const MONTH_NAMES: readonly string[] = MONTHS
