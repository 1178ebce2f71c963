import { monthOf, WEEKDAYS } from './calendar.ts'
import type { DateWords } from './date-words.ts'
import { perSentence } from './per-sentence.ts'
import { phraseTable } from './phrases.ts'
import { isCapital, onceAWord, type Token } from './tokens.ts'

/** The dates of a sentence as they are written, without what happened on them: scope and attribution read these too. */
export type FoundDate = {
  readonly from: number
  readonly to: number
  readonly words: DateWords
  readonly rule: string
}
type Way = (list: readonly Token[], at: number) => FoundDate | null

const YEAR = /^(?:1[6-9]|20)\d\d$/
const DAY = /^(?:[1-9]|[12]\d|3[01])$/
const PARTS = new Set(['morning', 'afternoon', 'evening', 'night'])

const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''
const yearAt = (list: readonly Token[], at: number) =>
  YEAR.test(list[at]?.text ?? '') ? (list[at]?.text ?? null) : null
const pad = (part: string | number) => String(part).padStart(2, '0')

/** A month's name is a capital word: "may" and "march" are verbs too. */
function monthAt(list: readonly Token[], at: number): number | null {
  const token = list[at]
  return isCapital(token) ? monthOf(token.lower.replace(/'s$/, '')) : null
}

/** "27", "13th"; its last token. */
function dayAt(list: readonly Token[], at: number): { day: number; to: number } | null {
  const token = list[at]
  if (!token || !DAY.test(token.text)) return null
  const suffix = list[at + 1]
  const ordinal = suffix && suffix.start === token.end && /^(?:st|nd|rd|th)$/.test(suffix.lower)
  return { day: Number(token.text), to: ordinal ? at + 1 : at }
}

function day(from: number, to: number, month: number, dayOfMonth: number, year: string | null): FoundDate {
  const words: DateWords = year
    ? { form: 'absolute', iso: `${year}-${pad(month)}-${pad(dayOfMonth)}` }
    : { form: 'month-day', month, day: dayOfMonth, part: null }
  return { from, to, words, rule: year ? 'date-day' : 'date-month-day' }
}

const skip = (list: readonly Token[], at: number, mark: string) => (list[at]?.text === mark ? at + 1 : at)

/** "November 27, 2024", "Nov. 27", "July 14th", "March 2011". */
const monthFirst: Way = (list, at) => {
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
const dayFirst: Way = (list, at) => {
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

/** "in November", "last November": the month of the year before where it is still to come. */
const month: Way = (list, at) => {
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
const weekday: Way = (list, at) => {
  const token = list[at]
  if (!isCapital(token)) return null
  const found = WEEKDAYS.indexOf(token.lower.replace(/'?s$/, ''))
  if (found < 0) return null
  const part = PARTS.has(lower(list, at + 1)) ? lower(list, at + 1) : null
  const left = lower(list, at - 1)
  const implied = left === 'late' ? 'night' : left === 'early' ? 'morning' : null
  const words: DateWords = { form: 'weekday', weekday: found, part: part ?? implied }
  return {
    from: left === 'late' || left === 'early' ? at - 1 : at,
    to: part ? at + 1 : at,
    words,
    rule: 'date-weekday',
  }
}

const YEAR_BEFORE = new Set([
  'in',
  'since',
  'of',
  'until',
  'by',
  'from',
  'before',
  'after',
  'during',
  'late',
  'early',
  'mid',
])

/** A year alone: "in 2011", "the 1982 massacre", "back to 1954"; not the number of a flight. */
const year: Way = (list, at) => {
  const found = yearAt(list, at)
  if (!found) return null
  const left = lower(list, at - 1)
  const back = left === 'to' && lower(list, at - 2) === 'back'
  const attributive = left === 'the' && list[at + 1]?.type === 'word'
  if (!YEAR_BEFORE.has(left) && !back && !attributive) return null
  return { from: at, to: at, words: { form: 'absolute', iso: found }, rule: 'date-year' }
}

/** Words that say how far from the article's day. */
const NEAR: readonly { readonly phrase: string; readonly words: DateWords }[] = [
  { phrase: 'last week', words: { form: 'week-before' } },
  { phrase: 'yesterday', words: { form: 'days-ago', days: 1, part: null } },
  { phrase: 'last night', words: { form: 'days-ago', days: 1, part: 'night' } },
  { phrase: 'tonight', words: { form: 'days-ago', days: 0, part: 'night' } },
  { phrase: 'this morning', words: { form: 'days-ago', days: 0, part: 'morning' } },
  { phrase: 'this afternoon', words: { form: 'days-ago', days: 0, part: 'afternoon' } },
  { phrase: 'this evening', words: { form: 'days-ago', days: 0, part: 'evening' } },
  { phrase: 'later that day', words: { form: 'days-ago', days: 0, part: null } },
  { phrase: 'today', words: { form: 'days-ago', days: 0, part: null } },
  { phrase: 'later this month', words: { form: 'months-ago', months: 0 } },
  { phrase: 'earlier this month', words: { form: 'months-ago', months: 0 } },
  { phrase: 'this month', words: { form: 'months-ago', months: 0 } },
  { phrase: 'last month', words: { form: 'months-ago', months: 1 } },
  { phrase: 'earlier this year', words: { form: 'years-ago', years: 0 } },
  { phrase: 'later this year', words: { form: 'years-ago', years: 0 } },
  { phrase: 'this year', words: { form: 'years-ago', years: 0 } },
  { phrase: 'last year', words: { form: 'years-ago', years: 1 } },
]
const nearAt = phraseTable(NEAR.map((entry) => [entry.phrase, entry] as const))
const near: Way = (list, at) => {
  const entry = nearAt(list, at)
  if (!entry) return null
  const { phrase, words } = entry.value
  return { from: at, to: entry.to, words, rule: `date-${phrase.replaceAll(' ', '-')}` }
}

/** "10:45 p.m.", "10.30pm", "6 a.m.", "22:45"; the day is another date of the sentence, else the article's. */
const clock: Way = (list, at) => {
  const hour = list[at]
  if (hour?.type !== 'number') return null
  const [, dotted, minutesDotted] = /^(\d{1,2})\.(\d{2})$/.exec(hour.text) ?? []
  const colon = list[at + 1]?.text === ':' && /^\d{2}$/.test(list[at + 2]?.text ?? '')
  const last = colon ? at + 2 : at
  const half = halfOfDay(list, last + 1)
  const minutes = Number(colon ? list[at + 2]?.text : (minutesDotted ?? 0))
  const shown = Number(dotted ?? hour.text)
  if (shown > 23 || minutes > 59 || !Number.isInteger(shown) || (!half && !colon)) return null
  if (half && shown > 12) return null
  const hours = half ? (shown % 12) + (half.pm ? 12 : 0) : shown
  const time = `${pad(hours)}:${pad(minutes)}`
  return { from: at, to: half?.to ?? last, words: { form: 'clock', time, on: null }, rule: 'date-clock' }
}

/** "p.m.", "pm", "a.m.": tokens with or without their stops. */
function halfOfDay(list: readonly Token[], at: number): { pm: boolean; to: number } | null {
  const word = lower(list, at).replaceAll('.', '')
  if (word === 'am' || word === 'pm') return { pm: word === 'pm', to: at }
  const stops = [0, 1, 2, 3].map((i) => lower(list, at + i)).join('')
  if (/^[ap]\.m/.test(stops))
    return { pm: stops.startsWith('p'), to: stops === 'a.m.' || stops === 'p.m.' ? at + 3 : at + 2 }
  return null
}

const WAYS: readonly Way[] = [clock, monthFirst, dayFirst, month, weekday, year, near]

/** Words that a date begins with beside numbers, months and weekdays: most words of a sentence begin none. */
const OPENS = new Set(['the', 'that', ...NEAR.map(({ phrase }) => phrase.split(' ')[0] ?? '')])
const mayOpen = onceAWord(({ type, capital, lower }) => {
  if (type === 'number' || OPENS.has(lower)) return true
  return capital && (monthOf(lower.replace(/'s$/, '')) ?? WEEKDAYS.indexOf(lower.replace(/'?s$/, ''))) >= 0
})

export const datesIn = perSentence((list): readonly FoundDate[] => {
  const found: FoundDate[] = []
  for (let i = 0; i < list.length; i++) {
    const token = list[i]
    if (!token || !mayOpen(token)) continue
    const earlier = found.at(-1)
    const date = (earlier && sameDay(list, i, earlier)) ?? dateAt(list, i)
    if (!date || (earlier && date.from <= earlier.to)) continue
    found.push(date)
    i = Math.max(i, date.to)
  }
  return found.map((date) => onItsDay(date, found))
})

function dateAt(list: readonly Token[], at: number): FoundDate | null {
  for (const way of WAYS) {
    const date = way(list, at)
    if (date) return date
  }
  return null
}

function sameDay(list: readonly Token[], at: number, earlier: FoundDate): FoundDate | null {
  const left = lower(list, at)
  const same = left === 'the' || left === 'that'
  return same && lower(list, at + 1) === 'same' && lower(list, at + 2) === 'day'
    ? { from: at, to: at + 2, words: earlier.words, rule: 'date-same-day' }
    : null
}

/** A clock time belongs to the nearest day of its sentence. */
function onItsDay(date: FoundDate, all: readonly FoundDate[]): FoundDate {
  if (date.words.form !== 'clock') return date
  const days = all.filter(({ words }) => words.form !== 'clock')
  const nearest = days.sort((a, b) => Math.abs(a.from - date.from) - Math.abs(b.from - date.from))[0]
  return nearest ? { ...date, words: { ...date.words, on: nearest.words } } : date
}
