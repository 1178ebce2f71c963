/** Days as ISO text and back, and the words of the calendar. No clock: every day is worked out from one that is given. */
export const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
export const WEEKDAYS: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const
/** Parts of the day, as the contract writes them. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
}

const SHORT: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

const MONTH_NUMBERS = new Map([
  ...MONTHS.map((month, i) => [month, i + 1] as const),
  ...Object.entries(SHORT),
])

/** 1 to 12; null for any other word. */
export const monthOf = (word: string): number | null => MONTH_NUMBERS.get(word) ?? null

const two = (n: number) => String(n).padStart(2, '0')
export const isoMonth = (year: number, month: number) => `${year}-${two(month)}`
export const isoDay = (year: number, month: number, day: number) => `${isoMonth(year, month)}-${two(day)}`

const FULL_DAY = /^\d{4}-\d{2}-\d{2}/
/** The day of an ISO text that holds a whole one (`2024-12-05T14:00Z` → `2024-12-05`); null where it is coarser. */
export const dayOf = (iso: string | null): string | null =>
  iso && FULL_DAY.test(iso) ? iso.slice(0, 10) : null

/** Days that were worked out before: the dates of a text are all counted from the same one. */
const COUNTED = new Map<string, string>()
const MOST_COUNTED = 1000

export function addDays(day: string, days: number): string {
  return counted(`${day} ${days}`, () => daysAfter(day, days))
}

function counted(key: string, count: () => string): string {
  const known = COUNTED.get(key)
  if (known) return known
  const found = count()
  if (COUNTED.size >= MOST_COUNTED) COUNTED.clear()
  COUNTED.set(key, found)
  return found
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** 0 is Sunday. */
export const weekdayOf = (day: string) => Number(counted(`${day} is`, () => weekdayWorkedOut(day)))
const weekdayWorkedOut = (day: string) => String(new Date(`${day}T00:00:00Z`).getUTCDay())

/** The last such weekday on or before the day: an article of Thursday that says "Wednesday" means yesterday. */
export const lastWeekday = (day: string, weekday: number) =>
  addDays(day, -((weekdayOf(day) - weekday + 7) % 7))

/** The first such weekday on or after the day: an article of Thursday that says "will vote on Sunday" means in three days. */
export const nextWeekday = (day: string, weekday: number) => addDays(day, (weekday - weekdayOf(day) + 7) % 7)

const mondayOf = (day: string, weeks: number) => addDays(day, -((weekdayOf(day) + 6) % 7) - 7 * weeks)

/** Monday and Sunday of the week so many before the day's; 0 is its own. */
export function weekBefore(day: string, weeks: number): { low: string; high: string } {
  const monday = mondayOf(day, weeks)
  return { low: monday, high: addDays(monday, 6) }
}

/** Saturday and Sunday of the week so many before the day's; null is the last weekend that began. */
export function weekendOf(day: string, weeks: number | null): { low: string; high: string } {
  const saturday = weeks === null ? lastWeekday(day, 6) : addDays(mondayOf(day, weeks), 5)
  return { low: saturday, high: addDays(saturday, 1) }
}

/** The day of such a number that lies nearest: "the 30th" in an article of May 2 is April's. */
export function nearestDay(day: string, dayOfMonth: number): string | null {
  const near = Array.from({ length: 31 }, (_, i) => (i % 2 ? -(i + 1) / 2 : i / 2))
  const offset = near.find((days) => Number(addDays(day, days).slice(8, 10)) === dayOfMonth)
  return offset === undefined ? null : addDays(day, offset)
}

/** First and last day of what an ISO text covers: `2024` the year, `2024-12` the month. Times and parts of a day are their day. */
export function daysOf(iso: string): { low: string; high: string } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? []
  if (!year) return null
  if (!month) return { low: `${year}-01-01`, high: `${year}-12-31` }
  if (!day) return { low: `${year}-${month}-01`, high: addDays(nextMonth(Number(year), Number(month)), -1) }
  return { low: `${year}-${month}-${day}`, high: `${year}-${month}-${day}` }
}

const nextMonth = (year: number, month: number) =>
  month === 12 ? isoDay(year + 1, 1, 1) : isoDay(year, month + 1, 1)

/** Names of days and months, which are capital words and name nobody and no place. */
export const isCalendarWord = (lower: string) => monthOf(lower) !== null || WEEKDAYS.includes(lower)

const DAY = 86_400_000
/** Whole days from the first to the second of two dates; null where one of them is coarser than a day. */
export function daysBetween(from: string, to: string): number | null {
  const [first, last] = [dayOf(from), dayOf(to)]
  return first && last ? Math.round((Date.parse(last) - Date.parse(first)) / DAY) : null
}
