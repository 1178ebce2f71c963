import { type DateWords, isDay, precisionOf } from '../date-words.ts'
import { datesIn, type FoundDate, lastDay } from '../dates-in.ts'
import { eventOf } from '../events.ts'
import { type Mention, mentionAt, type Passage, type Reader } from '../mention.ts'
import type { Token } from '../tokens.ts'

/** How many sentences back a day is still the one that "the next day" follows. */
const SENTENCES_BACK = 4

/** The last day that the sentences before this one name. */
function dayBefore(passage: Passage): DateWords | null {
  let earlier = passage.before
  for (let i = 0; i < SENTENCES_BACK && earlier; i++) {
    const day = lastDay(datesIn(earlier.tokens))
    if (day) return day
    earlier = earlier.before
  }
  return null
}

const counted = (passage: Passage, { words }: FoundDate): DateWords =>
  words.form === 'days-after' && !words.of ? { ...words, of: dayBefore(passage) } : words

/** "1am Friday", "July 18, 11:35 a.m.": a time and its day beside it are one date. */
function timed(list: readonly Token[], found: readonly FoundDate[]): FoundDate[] {
  const whole: FoundDate[] = []
  for (const date of found) {
    const left = whole.at(-1)
    const pair = left && (left.words.form === 'clock') !== (date.words.form === 'clock') ? left : null
    const day = pair?.words.form === 'clock' ? date : pair
    if (!pair || !day || !isDay(day.words) || !beside(list, pair, date, day)) whole.push(date)
    else whole.splice(-1, 1, { ...(day === date ? pair : date), from: pair.from, to: date.to })
  }
  return whole
}

/** Nothing between, or a comma; "at" where the day is one word. After "on" a day stands by itself: "2am on Thursday". */
function beside(list: readonly Token[], left: FoundDate, right: FoundDate, day: FoundDate): boolean {
  const between = list.slice(left.to + 1, right.from).map(({ lower }) => lower)
  if (between.length > 2 || !between.every((word) => /^(?:,|at|around|about)$/.test(word))) return false
  return day.from === day.to || !between.includes('at')
}

/** Days, months, years, weekdays with or without a part of the day, clock times, "last week", "the same day". */
function read(passage: Passage): Mention[] {
  const found = timed(passage.tokens, datesIn(passage.tokens))
  return found.map((date) => {
    const others = found.filter((other) => other !== date)
    const words = counted(passage, date)
    const event = eventOf(passage, date, others, words.form === 'days-after')
    return mentionAt(passage.tokens, date.from, date.to, {
      kind: 'date' as const,
      value: null,
      low: null,
      high: null,
      unit: precisionOf(words),
      hedge: 'exact' as const,
      measure: event.measure,
      place: event.place,
      date: words,
      rules: [date.rule, event.rule],
    })
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
      text: 'The bridge is closed until Friday.',
      published: '2024-12-05',
      finds: [{ quote: 'Friday', value: '2024-12-06' }],
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
    {
      text: 'Voting will end on Sunday and resumes next week. It began on Tuesday, December 3, at noon.',
      published: '2024-12-05',
      finds: [
        { quote: 'Sunday', value: '2024-12-08' },
        { quote: 'next week', value: null, low: '2024-12-09', high: '2024-12-15' },
        { quote: 'Tuesday, December 3', value: '2024-12-03' },
        { quote: 'noon', value: '2024-12-03T12:00' },
      ],
    },
    {
      text: 'The bridge fell on Monday. Divers came the next day. It shook around 1am Wednesday and at 0330 GMT.',
      published: '2024-12-05',
      finds: [
        { quote: 'Monday', value: '2024-12-02' },
        { quote: 'the next day', value: '2024-12-03' },
        { quote: '1am Wednesday', value: '2024-12-04T01:00', unit: 'time' },
        { quote: '0330 GMT', value: '2024-12-04T03:30' },
      ],
    },
    {
      text: 'Built between 1882 and 1897, it burned in the 1960s, in February last year and on the 30th.',
      published: '2024-12-05',
      finds: [
        { quote: 'between 1882 and 1897', value: null, low: '1882-01-01', high: '1897-12-31' },
        { quote: '1960s', low: '1960-01-01', high: '1969-12-31', unit: 'decade' },
        { quote: 'February last year', value: '2023-02' },
        { quote: 'the 30th', value: '2024-11-30' },
      ],
    },
    {
      text: "On New Year's Eve 2015 and over the weekend, tomorrow and later this month.",
      published: '2024-12-05',
      finds: [
        { quote: "New Year's Eve 2015", value: '2015-12-31' },
        { quote: 'the weekend', value: null, low: '2024-11-30', high: '2024-12-01', unit: 'weekend' },
        { quote: 'tomorrow', value: '2024-12-06' },
        { quote: 'later this month', value: '2024-12' },
      ],
    },
    { text: "Over the last week New Year's Eve parties drew 1200 homes to noon prayers.", finds: [] },
    { text: 'Flight 2011 was late, and 2020 fans may march on.', finds: [] },
  ],
}
