import { monthOf, WEEKDAYS } from '../calendar.ts'
import { type DateWords, precisionOf } from '../date-words.ts'
import { eventOf } from '../events.ts'
import { type Mention, type Passage, placed, type Reader, UNSAID } from '../mention.ts'
import type { Token } from '../tokens.ts'

/** Days, months, years, weekdays with or without a part of the day, "last week", "the same day". */
type Found = { readonly from: number; readonly to: number; readonly words: DateWords; readonly rule: string }

const PARTS = new Set(['morning', 'afternoon', 'evening', 'night'])
const ADVERBS = new Set(['early', 'late', 'mid', 'last'])
const YEAR = /^(?:1[89]|20)\d\d$/
const DAY = /^(?:[1-9]|[12]\d|3[01])$/

const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''
const isYear = (token: Token | undefined) => YEAR.test(token?.text ?? '')
const isDay = (token: Token | undefined) => DAY.test(token?.text ?? '')
/** A month's name is a capital word ("may" and "march" are verbs too); its short form carries a full stop into the next token. */
const monthAt = (list: readonly Token[], at: number) => {
  const token = list[at]
  return token && /^\p{Lu}/u.test(token.text) ? monthOf(token.lower) : null
}
const skipStop = (list: readonly Token[], at: number) => (list[at]?.text === '.' ? at + 1 : at)

/** "November 27, 2024", "Nov. 27", "March 2011". */
function monthFirst(list: readonly Token[], at: number): Found | null {
  const month = monthAt(list, at)
  if (month === null) return null
  const next = skipStop(list, at + 1)
  const day = list[next]
  if (day && isYear(day))
    return {
      from: at,
      to: next,
      words: { form: 'absolute', iso: iso(day.text, month) },
      rule: 'date-month-year',
    }
  if (!day || !isDay(day)) return null
  const yearAt = next + (list[next + 1]?.text === ',' ? 2 : 1)
  const year = list[yearAt]
  if (year && isYear(year)) {
    return {
      from: at,
      to: yearAt,
      words: { form: 'absolute', iso: iso(year.text, month, day.text) },
      rule: 'date-day',
    }
  }
  return {
    from: at,
    to: next,
    words: { form: 'month-day', month, day: Number(day.text), part: null },
    rule: 'date-month-day',
  }
}

/** "27 November 2024", "27 November". */
function dayFirst(list: readonly Token[], at: number): Found | null {
  const day = list[at]
  const month = monthAt(list, at + 1)
  if (!day || !isDay(day) || month === null) return null
  const next = skipStop(list, at + 2)
  const year = list[next]
  if (year && isYear(year)) {
    return {
      from: at,
      to: next,
      words: { form: 'absolute', iso: iso(year.text, month, day.text) },
      rule: 'date-day',
    }
  }
  return {
    from: at,
    to: at + 1,
    words: { form: 'month-day', month, day: Number(day.text), part: null },
    rule: 'date-month-day',
  }
}

const pad = (text: string | number) => String(text).padStart(2, '0')
const iso = (year: string, month: number, day?: string) => `${year}-${pad(month)}${day ? `-${pad(day)}` : ''}`

/** "Thursday", "early Thursday afternoon", "Tuesday evening", "late Wednesday". */
function weekday(list: readonly Token[], at: number): Found | null {
  const day = WEEKDAYS.indexOf(lower(list, at))
  if (day < 0 || !/^\p{Lu}/u.test(list[at]?.text ?? '')) return null
  const part = PARTS.has(lower(list, at + 1)) ? lower(list, at + 1) : null
  const left = ADVERBS.has(lower(list, at - 1)) ? lower(list, at - 1) : null
  const words: DateWords = {
    form: 'weekday',
    weekday: day,
    part: part ?? (left === 'late' ? 'night' : left === 'early' ? 'morning' : null),
  }
  return { from: left && left !== 'last' ? at - 1 : at, to: part ? at + 1 : at, words, rule: 'date-weekday' }
}

function year(list: readonly Token[], at: number): Found | null {
  const token = list[at]
  if (!token || !isYear(token)) return null
  const left = lower(list, at - 1)
  const framed = [
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
  ].includes(left)
  const back = left === 'to' && lower(list, at - 2) === 'back'
  const attributive = left === 'the' && list[at + 1]?.type === 'word'
  if (!framed && !back && !attributive) return null
  return { from: at, to: at, words: { form: 'absolute', iso: token.text }, rule: 'date-year' }
}

function relative(list: readonly Token[], at: number): Found | null {
  const word = lower(list, at)
  const next = lower(list, at + 1)
  if (word === 'last' && next === 'week')
    return { from: at, to: at + 1, words: { form: 'week-before' }, rule: 'date-last-week' }
  if (word === 'yesterday')
    return { from: at, to: at, words: { form: 'days-ago', days: 1, part: null }, rule: 'date-yesterday' }
  return null
}

const WAYS = [monthFirst, dayFirst, weekday, year, relative]

/** The dates of a sentence without what happened on them: scope and attribution read these too. */
export function datesIn(list: readonly Token[]): Found[] {
  const found: Found[] = []
  for (let i = 0; i < list.length; i++) {
    const sameDay = /^(?:the|that) same day$/.test([0, 1, 2].map((k) => lower(list, i + k)).join(' '))
    const earlier = found.at(-1)
    const date: Found | null =
      sameDay && earlier
        ? { from: i, to: i + 2, words: earlier.words, rule: 'date-same-day' }
        : (WAYS.map((way) => way(list, i)).find((way) => way !== null) ?? null)
    if (!date) continue
    found.push(date)
    i = Math.max(i, date.to)
  }
  return found
}

function read(passage: Passage): Mention[] {
  const found = datesIn(passage.tokens)
  return found.map((date) => {
    const others = found.filter((other) => other !== date)
    const event = eventOf(passage, date, others, date.rule === 'date-same-day')
    return {
      ...UNSAID,
      ...placed(passage.tokens, date.from, date.to),
      kind: 'date' as const,
      value: null,
      low: null,
      high: null,
      unit: precisionOf(date.words),
      hedge: 'exact' as const,
      measure: event.measure,
      place: event.place,
      date: date.words,
      rules: [date.rule, event.rule],
    }
  })
}

export const dates: Reader = {
  id: 'dates',
  kinds: ['date'],
  read,
  examples: [
    {
      text: 'The siege began on November 27, the same day a truce took effect.',
      published: '2024-12-05',
      finds: [
        { quote: 'November 27', value: '2024-11-27', unit: 'day', measure: 'start of the fighting' },
        { quote: 'the same day', value: '2024-11-27' },
      ],
    },
    {
      text: 'The civil war, which broke out in March 2011, has displaced millions.',
      finds: [
        {
          quote: 'March 2011',
          value: '2011-03',
          low: '2011-03-01',
          high: '2011-03-31',
          unit: 'month',
          measure: 'start of the war',
        },
      ],
    },
    {
      text: 'Crews reached the village on Tuesday evening.',
      published: '2024-12-05',
      finds: [{ quote: 'Tuesday evening', value: '2024-12-03TEV', unit: 'daypart' }],
    },
    {
      text: 'Crews reached the village on Friday.',
      finds: [{ quote: 'Friday', value: 'Friday', low: null, high: null }],
    },
    {
      text: 'The strike started last week.',
      published: '2024-12-05',
      finds: [{ quote: 'last week', value: null, low: '2024-11-25', high: '2024-12-01', unit: 'week' }],
    },
    { text: 'Flight 2011 was late, and 2020 fans may march on.', finds: [] },
  ],
}
