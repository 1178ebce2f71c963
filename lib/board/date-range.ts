import { daysOf } from '#lib/claims/calendar.ts'
import { dateParts } from '#lib/decisions/print-date.ts'

export type DateRange = { readonly low: string; readonly high: string }

/** "2011" and "March 2011" share days; 06:10 and 07:30 of one day share none. Null where a side is no date. */
export function sharesDays(a: DateRange, b: DateRange): boolean | null {
  const clocks = [a.low, a.high, b.low, b.high].every((iso) => dateParts(iso)?.clock)
  if (clocks) return a.low.slice(0, 16) <= b.high.slice(0, 16) && b.low.slice(0, 16) <= a.high.slice(0, 16)
  const [from, until, otherFrom, otherUntil] = [daysOf(a.low), daysOf(a.high), daysOf(b.low), daysOf(b.high)]
  if (!from || !until || !otherFrom || !otherUntil) return null
  return from.low <= otherUntil.high && otherFrom.low <= until.high
}
