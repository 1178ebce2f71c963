import { type Comparable, comparableDay } from './comparable.ts'

/** So many days back a year, and a month or a day, is told of for one thing only: nobody writes "in 1982" of two. */
const OLD_YEAR = 5 * 365
const OLD_MONTH = 60
const YEAR = 366
const MONTH = 31

/** Whether a date lies long before its article was written; of an article without a day, a year is taken to. */
export function isLongPast({ low, high, claim: { kind, asOf } }: Comparable): boolean {
  if (kind !== 'date' || low === null || high === null || high - low > YEAR) return false
  const year = high - low > MONTH
  const written = asOf === null ? null : comparableDay(asOf)
  return written === null ? year : written - high >= (year ? OLD_YEAR : OLD_MONTH)
}
