import { monthOf, WEEKDAYS } from './calendar.ts'
import { CLOCKS } from './clock-times.ts'
import { type FoundDate, lower, type OpenedWay } from './date-way.ts'
import { isDay } from './date-words.ts'
import { NEARBY, NEARBY_PHRASES } from './dates-near.ts'
import { WRITTEN } from './dates-written.ts'
import { YEARS } from './dates-years.ts'
import type { Word } from './met-words.ts'
import { perSentence } from './per-sentence.ts'
import { onceAWord, sought, type Token } from './tokens.ts'

export type { FoundDate } from './date-way.ts'

/** The ways of writing a date, in the order in which they are tried. */
const WAYS: readonly OpenedWay[] = [...CLOCKS, ...WRITTEN, ...NEARBY, ...YEARS]

/** Words that are a date by themselves, or begin one whatever follows. */
const ALONE = new Set([
  'noon',
  'midnight',
  'midday',
  ...NEARBY_PHRASES.filter((phrase) => !phrase.includes(' ')),
])
const opensAlone = ({ type, capital, lower }: Word) => {
  if (type === 'number' || ALONE.has(lower)) return true
  return capital && (monthOf(lower.replace(/'s$/, '')) ?? WEEKDAYS.indexOf(lower.replace(/'?s$/, ''))) >= 0
}

/** "the 13th of November", "that same day", "last week": before most other words these open no date. */
const LEADS = new Set([
  'the',
  'between',
  'from',
  ...NEARBY_PHRASES.map((phrase) => phrase.split(' ')[0] ?? ''),
])
const mayOpen = sought(onceAWord((word) => opensAlone(word) || LEADS.has(word.lower)))
const leads = onceAWord((word) => LEADS.has(word.lower) && !opensAlone(word))
const bare = (word: string) => word.replace(/'s$/, '')
const FOLLOWS = new Set(NEARBY_PHRASES.flatMap((phrase) => phrase.split(' ').slice(1, 2).map(bare)))
const follows = onceAWord(
  ({ type, text, lower }) => type === 'number' || text === '-' || FOLLOWS.has(bare(lower)),
)

function opens(list: readonly Token[], at: number): boolean {
  const token = list[at]
  return mayOpen(token) && (!leads(token) || follows(list[at + 1]))
}

export const datesIn = perSentence((list): readonly FoundDate[] => {
  let found: FoundDate[] | null = null
  for (let i = 0; i < list.length; i++) {
    if (!opens(list, i)) continue
    const date = dateAt(list, i)
    const earlier = found?.at(-1)
    if (!date || (earlier && date.from <= earlier.to)) continue
    if (found) found.push(date)
    else found = [date]
    i = Math.max(i, date.to)
  }
  if (!found) return NONE
  const whole = joined(list, found)
  return whole.map((date, i) => onItsDay(afterItsDay(date, whole, i), whole))
})
const NONE: readonly FoundDate[] = []

function dateAt(list: readonly Token[], at: number): FoundDate | null {
  const token = list[at]
  for (const { opens, way } of WAYS) {
    const date = opens(token) ? way(list, at) : null
    if (date) return date
  }
  return null
}

/** "Wednesday, April 1, 2009" is one date: the weekday only says again what the number says. */
function joined(list: readonly Token[], found: readonly FoundDate[]): readonly FoundDate[] {
  if (found.length === 1) return found
  const whole: FoundDate[] = []
  for (const date of found) {
    const left = whole.at(-1)
    const beside =
      left && (left.to + 1 === date.from || (left.to + 2 === date.from && lower(list, left.to + 1) === ','))
    const full = date.words.form === 'month-day' || (date.words.form === 'absolute' && isDay(date.words))
    if (left?.words.form !== 'weekday' || !beside || !full) whole.push(date)
    else whole.splice(-1, 1, { ...date, from: left.from, words: withPart(date.words, left.words.part) })
  }
  return whole
}
const withPart = (words: FoundDate['words'], part: string | null) =>
  words.form === 'month-day' ? { ...words, part: words.part ?? part } : words

/** The last day among dates, which "the same day" and "the next day" count from; a day that counts itself has its own. */
export function lastDay(dates: readonly FoundDate[]): FoundDate['words'] | null {
  const day = dates.findLast(({ words }) => isDay(words) && words.form !== 'days-after')
  return day?.words ?? null
}

function afterItsDay(date: FoundDate, all: readonly FoundDate[], at: number): FoundDate {
  const { words } = date
  if (words.form !== 'days-after' || words.of) return date
  return { ...date, words: { ...words, of: lastDay(all.slice(0, at)) } }
}

/** A clock time belongs to the nearest day of its sentence. */
function onItsDay(date: FoundDate, all: readonly FoundDate[]): FoundDate {
  if (date.words.form !== 'clock') return date
  const days = all.filter(({ words }) => words.form !== 'clock')
  const nearest = days.sort((a, b) => Math.abs(a.from - date.from) - Math.abs(b.from - date.from))[0]
  return nearest ? { ...date, words: { ...date.words, on: nearest.words } } : date
}
