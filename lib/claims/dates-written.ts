import { monthOf, WEEKDAYS } from './calendar.ts'
import { isAhead } from './date-ahead.ts'
import { closesAt, type DateWay, type FoundDate, lower, type OpenedWay, pad, yearAt } from './date-way.ts'
import type { DateWords } from './date-words.ts'
import { onceAWord, oneOf, type Token } from './tokens.ts'

/** Days and months by their names: "27 November 2024", "last November", "early Thursday", "the 11th". */
const DAY = /^(?:[1-9]|[12]\d|3[01])$/
const PARTS = new Set(['morning', 'afternoon', 'evening', 'night'])

const monthNamed = ({ lower }: Pick<Token, 'lower'>) => monthOf(lower.replace(/'s$/, ''))
const namesMonth = onceAWord((word) => word.capital && monthNamed(word) !== null)
const weekdayNamed = ({ lower }: Pick<Token, 'lower'>) => WEEKDAYS.indexOf(lower.replace(/'?s$/, ''))
const namesWeekday = onceAWord((word) => word.capital && weekdayNamed(word) >= 0)
const numbersDay = onceAWord(({ text }) => DAY.test(text))

/** A month's name is a capital word: "may" and "march" are verbs too. */
function monthAt(list: readonly Token[], at: number): number | null {
  const token = list[at]
  return token && namesMonth(token) ? monthNamed(token) : null
}

/** "27", "13th"; its last token. */
function dayAt(list: readonly Token[], at: number): { day: number; to: number } | null {
  const token = list[at]
  if (!token || !numbersDay(token)) return null
  const suffix = list[at + 1]
  const ordinal = suffix?.start === token.end && isSuffix(suffix)
  return { day: Number(token.text), to: ordinal ? at + 1 : at }
}

const isSuffix = oneOf(['st', 'nd', 'rd', 'th'])

function day(from: number, to: number, month: number, dayOfMonth: number, year: string | null): FoundDate {
  const words: DateWords = year
    ? { form: 'absolute', iso: `${year}-${pad(month)}-${pad(dayOfMonth)}` }
    : { form: 'month-day', month, day: dayOfMonth, part: null }
  return { from, to, words, rule: year ? 'date-day' : 'date-month-day' }
}

const skip = (list: readonly Token[], at: number, mark: string) => (list[at]?.text === mark ? at + 1 : at)

/** "November 27, 2024", "Nov. 27", "July 14th", "March 2011". */
const monthFirst: DateWay = (list, at) => {
  const month = monthAt(list, at)
  if (month === null) return null
  const next = skip(list, at + 1, '.')
  const year = yearAt(list, next)
  if (year)
    return {
      from: at,
      to: next,
      words: { form: 'absolute', iso: `${year}-${pad(month)}` },
      rule: 'date-month-year',
    }
  const found = dayAt(list, next)
  if (!found) return null
  const after = skip(list, found.to + 1, ',')
  const own = yearAt(list, after)
  return day(at, own ? after : found.to, month, found.day, own)
}

/** "27 November 2024", "27 November", "the 13th of November". */
const dayFirst: DateWay = (list, at) => {
  const start = lower(list, at) === 'the' ? at + 1 : at
  const found = dayAt(list, start)
  if (!found) return null
  const of = lower(list, found.to + 1) === 'of'
  const month = monthAt(list, found.to + (of ? 2 : 1))
  if (month === null || (of && found.to === start)) return null
  const last = found.to + (of ? 2 : 1)
  const next = skip(list, last + 1, '.')
  const year = yearAt(list, next)
  return day(at, year ? next : last, month, found.day, year)
}

const MONTH_BEFORE = new Set([
  'in',
  'since',
  'last',
  'until',
  'by',
  'during',
  'of',
  'early',
  'late',
  'mid',
  'from',
  'this',
  'the',
  'before',
  'after',
])

/** "February last year", "July this year". */
const monthOfYear: DateWay = (list, at) => {
  const found = monthAt(list, at)
  const years = ['this', 'last'].indexOf(lower(list, at + 1))
  if (found === null || years < 0 || lower(list, at + 2) !== 'year') return null
  return {
    from: at,
    to: at + 2,
    words: { form: 'month-of-year', month: found, years },
    rule: 'date-month-of-year',
  }
}

/** "in November", "last November": the month of the year before where it is still to come. */
const month: DateWay = (list, at) => {
  const found = monthAt(list, at)
  const left = lower(list, at - 1)
  const framed = MONTH_BEFORE.has(left) || (left === '-' && MONTH_BEFORE.has(lower(list, at - 2)))
  if (found === null || !framed) return null
  const last = left === 'last'
  return {
    from: last ? at - 1 : at,
    to: at,
    words: { form: 'month', month: found, last },
    rule: 'date-month',
  }
}

/** "Thursday", "early Thursday afternoon", "late Wednesday", "Saturday's blast", and "Saturdays" where the apostrophe was lost. */
const weekday: DateWay = (list, at) => {
  const token = list[at]
  if (!token || !namesWeekday(token)) return null
  const found = weekdayNamed(token)
  const part = PARTS.has(lower(list, at + 1)) ? lower(list, at + 1) : null
  const left = lower(list, at - 1)
  const implied = left === 'late' ? 'night' : left === 'early' ? 'morning' : null
  const words: DateWords = {
    form: 'weekday',
    weekday: found,
    part: part ?? implied,
    ahead: isAhead(list, at),
  }
  return {
    from: left === 'late' || left === 'early' ? at - 1 : at,
    to: part ? at + 1 : at,
    words,
    rule: 'date-weekday',
  }
}

const setsDay = oneOf(['on', 'by', 'until', 'before', 'since', 'from', 'for'])

/** "the 11th", "on the 3rd": a day without its month, where no noun says that it is the eleventh of something. */
const dayOfMonth: DateWay = (list, at) => {
  if (!setsDay(list[at - 1])) return null
  const found = dayAt(list, at + 1)
  if (!found || found.to === at + 1 || !closesAt(list, found.to + 1) || lower(list, found.to + 1) === 'of')
    return null
  return {
    from: at,
    to: found.to,
    words: { form: 'day-of-month', day: found.day },
    rule: 'date-day-of-month',
  }
}

const opensDay = onceAWord(({ text, lower }) => lower === 'the' || DAY.test(text))
const isThe = oneOf(['the'])
export const WRITTEN: readonly OpenedWay[] = [
  { opens: namesMonth, way: monthFirst },
  { opens: opensDay, way: dayFirst },
  { opens: isThe, way: dayOfMonth },
  { opens: namesMonth, way: monthOfYear },
  { opens: namesMonth, way: month },
  { opens: namesWeekday, way: weekday },
]
