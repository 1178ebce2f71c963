import { closesAt, type DateWay, isYear, lower, type OpenedWay, yearAt } from './date-way.ts'
import type { DateWords } from './date-words.ts'
import { phraseTable } from './phrases.ts'
import { oneOf } from './tokens.ts'

/** Words that say how far from the article's day, or from another day of the text. */
type Near = { readonly phrase: string; readonly words: DateWords }

const PARTS = ['morning', 'afternoon', 'evening', 'night'] as const
const ago = (phrase: string, days: number, part: string | null = null): Near => {
  return { phrase, words: { form: 'days-ago', days, part } }
}
const later = (phrase: string, days: number, part: string | null = null): Near => {
  return { phrase, words: { form: 'days-after', days, part, of: null } }
}

const DAYS: readonly Near[] = [
  ...['today', 'earlier today', 'later today', 'earlier in the day', 'later in the day'].map((phrase) =>
    ago(phrase, 0),
  ),
  ago('yesterday', 1),
  ago('tomorrow', -1),
  ago('tonight', 0, 'night'),
  ago('last night', 1, 'night'),
  ...PARTS.flatMap((part) => [
    ago(`this ${part}`, 0, part),
    ago(`yesterday ${part}`, 1, part),
    ago(`tomorrow ${part}`, -1, part),
    later(`that ${part}`, 0, part),
    later(`the same ${part}`, 0, part),
    later(`the next ${part}`, 1, part),
    later(`the following ${part}`, 1, part),
  ]),
  ...['the same day', 'that same day', 'that day', 'later that day', 'earlier that day'].map((phrase) =>
    later(phrase, 0),
  ),
  ...['the next day', 'the following day', 'the day after'].map((phrase) => later(phrase, 1)),
  ...['the previous day', 'the day before'].map((phrase) => later(phrase, -1)),
]

/** "this", "last", "next" with the words that go before them or stand for them. */
const SIDES = [
  { side: 'this', back: 0, before: ['earlier', 'later', 'early', 'late'], inThe: true },
  { side: 'last', back: 1, before: ['early', 'late'], inThe: false },
  { side: 'next', back: -1, before: ['early', 'late'], inThe: false },
] as const

const UNITS: readonly { readonly unit: string; readonly words: (back: number) => DateWords }[] = [
  { unit: 'week', words: (weeks) => ({ form: 'week-before', weeks }) },
  { unit: 'weekend', words: (weeks) => ({ form: 'weekend-before', weeks }) },
  { unit: 'month', words: (months) => ({ form: 'months-ago', months }) },
  { unit: 'year', words: (years) => ({ form: 'years-ago', years }) },
]
const PERIODS: readonly Near[] = UNITS.flatMap(({ unit, words }) =>
  SIDES.flatMap(({ side, back, before, inThe }) => {
    const plain = [`${side} ${unit}`, ...before.map((word) => `${word} ${side} ${unit}`)]
    const spelt = inThe ? [`earlier in the ${unit}`, `later in the ${unit}`] : []
    return [...plain, ...spelt].map((phrase) => ({ phrase, words: words(back) }))
  }),
)
const THE_WEEKEND: Near = { phrase: 'the weekend', words: { form: 'weekend-before', weeks: null } }

const NEAR = [...DAYS, ...PERIODS, THE_WEEKEND]
const nearAt = phraseTable(
  NEAR.flatMap((entry) => [[entry.phrase, entry] as const, [`${entry.phrase}'s`, entry] as const]),
)

/** "the last week" is a span of time, "the day after the flood" another day than the one before this sentence's. */
const near: DateWay = (list, at) => {
  const entry = nearAt(list, at)
  if (!entry) return null
  const { phrase, words } = entry.value
  const span = /^(?:last|next) (?:week|month|year|weekend)$/.test(phrase) && lower(list, at - 1) === 'the'
  const next = entry.to + 1
  const ofAnother =
    /^the (?:day (?:after|before)|weekend)$/.test(phrase) &&
    list[next]?.type === 'word' &&
    !/^(?:and|but|in|at|,)$/.test(lower(list, next))
  const noun = /^that (?:day|night|morning|afternoon|evening)$/.test(phrase) && !closesAt(list, next)
  if (span || (ofAnother && phrase !== 'the weekend') || noun) return null
  return { from: at, to: entry.to, words, rule: `date-${phrase.replaceAll(' ', '-')}` }
}

/** Feasts that have the same date each year. */
const FEASTS = [
  { phrase: "new year's eve", month: 12, day: 31 },
  { phrase: "new year's day", month: 1, day: 1 },
  { phrase: 'christmas day', month: 12, day: 25 },
  { phrase: 'christmas eve', month: 12, day: 24 },
  { phrase: 'boxing day', month: 12, day: 26 },
  { phrase: 'bastille day', month: 7, day: 14 },
  { phrase: "valentine's day", month: 2, day: 14 },
  { phrase: 'may day', month: 5, day: 1 },
  { phrase: 'halloween', month: 10, day: 31 },
]
const feastAt = phraseTable(FEASTS.map((entry) => [entry.phrase, entry] as const))

/** "New Year's Eve 2015", "2015 New Year's Eve", "on Christmas Day"; "New Year's Eve parties" are no day. */
const feast: DateWay = (list, at) => {
  const before = yearAt(list, at)
  const found = list[before ? at + 1 : at]?.capital ? feastAt(list, before ? at + 1 : at) : null
  if (!found) return null
  const { month, day } = found.value
  const year = before ?? yearAt(list, found.to + 1)
  if (!year && !closesAt(list, found.to + 1) && !list[found.to + 1]?.capital) return null
  const to = year && !before ? found.to + 1 : found.to
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const words: DateWords = year ? { form: 'absolute', iso } : { form: 'month-day', month, day, part: null }
  return { from: at, to, words, rule: 'date-feast' }
}

const firstOf = ({ phrase }: { readonly phrase: string }) => phrase.split(' ')[0] ?? phrase
const opensFeast = oneOf(FEASTS.map(firstOf))
const opensNear = oneOf(NEAR.flatMap((entry) => [firstOf(entry), `${firstOf(entry)}'s`]))
export const NEARBY: readonly OpenedWay[] = [
  { opens: isYear, way: feast },
  { opens: opensFeast, way: feast },
  { opens: opensNear, way: near },
]
/** What these ways look for, so that nobody tries them where no such words stand. */
export const NEARBY_PHRASES: readonly string[] = [...FEASTS, ...NEAR].map(({ phrase }) => phrase)
