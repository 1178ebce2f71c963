import {
  addDays,
  DAY_PARTS,
  dayOf,
  daysOf,
  isoDay,
  isoMonth,
  lastWeekday,
  nearestDay,
  nextWeekday,
  weekBefore,
  weekendOf,
} from './calendar.ts'

/**
 * A date as it was written, before anybody knows on what day. Reading keeps the words; grounding anchors them on the
 * article's day, which for an undated article only the other articles of the story may tell.
 */
export type DateWords =
  | { readonly form: 'absolute'; readonly iso: string }
  | { readonly form: 'month-day'; readonly month: number; readonly day: number; readonly part: string | null }
  | { readonly form: 'month'; readonly month: number; readonly last: boolean }
  /** "February last year": a month of the year so many before the article's. */
  | { readonly form: 'month-of-year'; readonly month: number; readonly years: number }
  /** `ahead`: still to come, as in "will vote on Sunday". */
  | {
      readonly form: 'weekday'
      readonly weekday: number
      readonly part: string | null
      readonly ahead: boolean
    }
  | { readonly form: 'days-ago'; readonly days: number; readonly part: string | null }
  /** "the next day": so many days after another date of the text; null where the text names none before it. */
  | {
      readonly form: 'days-after'
      readonly days: number
      readonly part: string | null
      readonly of: DateWords | null
    }
  /** "on the 11th": no month is said. */
  | { readonly form: 'day-of-month'; readonly day: number }
  /** The week so many before the article's: 1 is "last week", 0 "this week", -1 "next week". */
  | { readonly form: 'week-before'; readonly weeks: number }
  /** The same for a weekend; null is the last that began: "over the weekend". */
  | { readonly form: 'weekend-before'; readonly weeks: number | null }
  | { readonly form: 'months-ago'; readonly months: number }
  | { readonly form: 'years-ago'; readonly years: number }
  /** "the 1990s", "between 1882 and 1897": from one year to another. */
  | {
      readonly form: 'years'
      readonly first: string
      readonly last: string
      readonly unit: 'decade' | 'year'
    }
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
const between = ({ low, high }: { low: string; high: string }): Dated => ({ value: null, low, high })

/** "November 27" in an article of early January is last year's: a month's name looks back, or a few weeks ahead. */
function yearOf(month: number, anchor: Anchor, last = false): number | null {
  const [, year, anchorMonth] = /^(\d{4})(?:-(\d{2}))?/.exec(anchor.day ?? anchor.coarse ?? '') ?? []
  if (!year) return null
  const ahead = last ? 0 : 2
  const before =
    anchorMonth && (month > Number(anchorMonth) + ahead || (last && month === Number(anchorMonth)))
  return before ? Number(year) - 1 : Number(year)
}

/** What a kind of words means on an article's day. One entry a form. */
type Anchoring = {
  readonly [Form in DateWords['form']]: (
    words: Extract<DateWords, { form: Form }>,
    anchor: Anchor,
  ) => Dated | null
}
const ANCHORING: Anchoring = {
  absolute: ({ iso }) => (iso.length > 7 ? at(iso) : spread(iso)),
  'month-day': ({ month, day, part }, anchor) => {
    const year = yearOf(month, anchor)
    return year ? at(isoDay(year, month, day), part) : null
  },
  month: ({ month, last }, anchor) => {
    const year = yearOf(month, anchor, last)
    return year ? spread(isoMonth(year, month)) : null
  },
  'month-of-year': ({ month, years }, anchor) => {
    const year = anchorYear(anchor)
    return year ? spread(isoMonth(year - years, month)) : null
  },
  weekday: ({ weekday, part, ahead }, { day }) =>
    day ? at(ahead ? nextWeekday(day, weekday) : lastWeekday(day, weekday), part) : null,
  'days-ago': ({ days, part }, { day }) => (day ? at(addDays(day, -days), part) : null),
  'days-after': ({ days, part, of }, anchor) => {
    const day = of && dayOf(anchored(of, anchor).value)
    return day ? at(addDays(day, days), part) : null
  },
  'day-of-month': ({ day }, anchor) => {
    const iso = anchor.day && nearestDay(anchor.day, day)
    return iso ? at(iso) : null
  },
  'week-before': ({ weeks }, { day }) => (day ? between(weekBefore(day, weeks)) : null),
  'weekend-before': ({ weeks }, { day }) => (day ? between(weekendOf(day, weeks)) : null),
  'months-ago': ({ months }, anchor) => {
    const of = anchor.day ?? anchor.coarse
    return of && of.length >= 7 ? spread(monthBefore(of, months)) : null
  },
  'years-ago': ({ years }, anchor) => {
    const year = anchorYear(anchor)
    return year ? spread(String(year - years)) : null
  },
  years: ({ first, last }) => between({ low: `${first}-01-01`, high: `${last}-12-31` }),
  clock: ({ time, on }, anchor) => {
    const day = on ? dayOf(anchored(on, anchor).value) : anchor.day
    return day ? at(`${day}T${time}`) : null
  },
}

/** The form picks its own entry, which TypeScript follows for one form at a time only. */
const asIs = <Form extends DateWords['form']>(
  form: Form,
  words: Extract<DateWords, { form: Form }>,
  anchor: Anchor,
): Dated => ANCHORING[form](words, anchor) ?? NOWHERE

export function anchored(words: DateWords, anchor: Anchor): Dated {
  return asIs(words.form, words, anchor)
}

const anchorYear = (anchor: Anchor) => Number((anchor.day ?? anchor.coarse ?? '').slice(0, 4))

/** The month so many before that of an ISO text. */
function monthBefore(iso: string, months: number): string {
  const count = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 - months
  return isoMonth(Math.floor(count / 12), (count % 12) + 1)
}

/** Precision as the contract's unit of a date. */
export function precisionOf(words: DateWords): string {
  switch (words.form) {
    case 'absolute':
      return words.iso.length === 4 ? 'year' : words.iso.length === 7 ? 'month' : 'day'
    case 'week-before':
      return 'week'
    case 'weekend-before':
      return 'weekend'
    case 'month':
    case 'month-of-year':
    case 'months-ago':
      return 'month'
    case 'years-ago':
      return 'year'
    case 'years':
      return words.unit
    case 'clock':
      return 'time'
    case 'day-of-month':
      return 'day'
    default:
      return words.part ? 'daypart' : 'day'
  }
}

/** Whether the words name one day, which "the same day" and "the next day" count from. */
export const isDay = (words: DateWords): boolean => /^(?:day|daypart)$/.test(precisionOf(words))
