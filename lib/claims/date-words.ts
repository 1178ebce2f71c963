import { addDays, DAY_PARTS, dayOf, daysOf, isoDay, isoMonth, lastWeekday, weekBefore } from './calendar.ts'

/**
 * A date as it was written, before anybody knows on what day. Reading keeps the words; grounding anchors them on the
 * article's day, which for an undated article only the other articles of the story may tell.
 */
export type DateWords =
  | { readonly form: 'absolute'; readonly iso: string }
  | { readonly form: 'month-day'; readonly month: number; readonly day: number; readonly part: string | null }
  | { readonly form: 'month'; readonly month: number }
  | { readonly form: 'weekday'; readonly weekday: number; readonly part: string | null }
  | { readonly form: 'days-ago'; readonly days: number; readonly part: string | null }
  | { readonly form: 'week-before' }

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
function yearOf(month: number, anchor: Anchor): number | null {
  const [, year, anchorMonth] = /^(\d{4})(?:-(\d{2}))?/.exec(anchor.day ?? anchor.coarse ?? '') ?? []
  if (!year) return null
  return anchorMonth && month > Number(anchorMonth) + 2 ? Number(year) - 1 : Number(year)
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
      const year = yearOf(words.month, anchor)
      return year ? spread(isoMonth(year, words.month)) : NOWHERE
    }
    case 'weekday':
      return anchor.day ? at(lastWeekday(anchor.day, words.weekday), words.part) : NOWHERE
    case 'days-ago':
      return anchor.day ? at(addDays(anchor.day, -words.days), words.part) : NOWHERE
    case 'week-before':
      return anchor.day ? { value: null, ...weekBefore(anchor.day) } : NOWHERE
  }
}

/** Precision as the contract's unit of a date. */
export function precisionOf(words: DateWords): string {
  if (words.form === 'week-before') return 'week'
  if (words.form === 'month') return 'month'
  if (words.form === 'absolute')
    return words.iso.length === 4 ? 'year' : words.iso.length === 7 ? 'month' : 'day'
  return words.part ? 'daypart' : 'day'
}
