import { precisionOf } from '../date-words.ts'
import { datesIn } from '../dates-in.ts'
import { eventOf } from '../events.ts'
import { type Mention, type Passage, placed, type Reader, UNSAID } from '../mention.ts'

/** Days, months, years, weekdays with or without a part of the day, clock times, "last week", "the same day". */
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
