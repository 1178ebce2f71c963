import { addDays, DAY_PARTS, dayOf, daysOf, isoDay, isoMonth, lastWeekday, weekBefore } from './calendar.ts'

/**
 * A date as it was written, before anybody knows on what day. Reading keeps the words; grounding anchors them on the
 * article's day, which for an undated article only the other articles of the story may tell.
 */
export type DateWords =
  | { readonly form: 'absolute'; readonly iso: string }
  | { readonly form: 'month-day'; readonly month: number; readonly day: number; readonly part: string | null }
  | { readonly form: 'month'; readonly month: number; readonly last: boolean }
  | { readonly form: 'weekday'; readonly weekday: number; readonly part: string | null }
  | { readonly form: 'days-ago'; readonly days: number; readonly part: string | null }
  | { readonly form: 'week-before' }
  | { readonly form: 'months-ago'; readonly months: number }
  | { readonly form: 'years-ago'; readonly years: number }
  | { readonly form: 'clock'; readonly time: string; readonly on: DateWords | null }

/** What an anchored date allows. `value` is ISO at the printed precision, null for a week; all null where nothing anchors it. */
export type Dated = {
  readonly value: string | null
  readonly low: string | null
  readonly high: string | null
}

/** When the article was written: a day, or only a year or month. */
export type Anchor = { readonly day: string | null; readonly coarse: string | null }
export const anchorOf = (published: string | null): Anchor => ({ day: dayOf(published), coarse: published })

const NOWHERE: Dated = { value: null, low: null, high: null }
const at = (iso: string, part: string | null = null): Dated => {
  const value = part ? `${iso}${DAY_PARTS[part] ?? ''}` : iso
  return { value, low: value, high: value }
}
const spread = (iso: string): Dated => {
  const days = daysOf(iso)
  return { value: iso, low: days?.low ?? iso, high: days?.high ?? iso }
}

/** "November 27" in an article of early January is last year's: a month's name looks back, or a few weeks ahead. */
function yearOf(month: number, anchor: Anchor, last = false): number | null {
  const [, year, anchorMonth] = /^(\d{4})(?:-(\d{2}))?/.exec(anchor.day ?? anchor.coarse ?? '') ?? []
  if (!year) return null
  const ahead = last ? 0 : 2
  const before =
    anchorMonth && (month > Number(anchorMonth) + ahead || (last && month === Number(anchorMonth)))
  return before ? Number(year) - 1 : Number(year)
}

export function anchored(words: DateWords, anchor: Anchor): Dated {
  switch (words.form) {
    case 'absolute':
      return words.iso.length > 7 ? at(words.iso) : spread(words.iso)
    case 'month-day': {
      const year = yearOf(words.month, anchor)
      return year ? at(isoDay(year, words.month, words.day), words.part) : NOWHERE
    }
    case 'month': {
      const year = yearOf(words.month, anchor, words.last)
      return year ? spread(isoMonth(year, words.month)) : NOWHERE
    }
    case 'weekday':
      return anchor.day ? at(lastWeekday(anchor.day, words.weekday), words.part) : NOWHERE
    case 'days-ago':
      return anchor.day ? at(addDays(anchor.day, -words.days), words.part) : NOWHERE
    case 'months-ago': {
      const of = anchor.day ?? anchor.coarse
      return of && of.length >= 7 ? spread(monthBefore(of, words.months)) : NOWHERE
    }
    case 'years-ago': {
      const year = Number((anchor.day ?? anchor.coarse ?? '').slice(0, 4))
      return year ? spread(String(year - words.years)) : NOWHERE
    }
    case 'clock': {
      const day = words.on ? dayOf(anchored(words.on, anchor).value) : anchor.day
      return day ? at(`${day}T${words.time}`) : NOWHERE
    }
    case 'week-before':
      return anchor.day ? { value: null, ...weekBefore(anchor.day) } : NOWHERE
  }
}

/** The month so many before that of an ISO text. */
function monthBefore(iso: string, months: number): string {
  const count = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 - months
  return isoMonth(Math.floor(count / 12), (count % 12) + 1)
}

/** Precision as the contract's unit of a date. */
export function precisionOf(words: DateWords): string {
  if (words.form === 'week-before') return 'week'
  if (words.form === 'month' || words.form === 'months-ago') return 'month'
  if (words.form === 'years-ago') return 'year'
  if (words.form === 'clock') return 'time'
  if (words.form === 'absolute')
    return words.iso.length === 4 ? 'year' : words.iso.length === 7 ? 'month' : 'day'
  return words.part ? 'daypart' : 'day'
}
