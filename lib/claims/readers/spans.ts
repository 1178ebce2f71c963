import { type CountedNumber, type Mention, type Passage, placed, type Reader, UNSAID } from '../mention.ts'
import { before, onceAWord, type Token } from '../tokens.ts'

/** Spans of time: "three days of clashes", "week-long", "more than a decade", "hours after", "overnight". Ages are another reader's. */
type TimeUnit = { readonly id: string; readonly times: number }
const units = (entries: Record<string, TimeUnit>) => new Map(Object.entries(entries))
const UNITS = units({
  second: { id: 'second', times: 1 },
  minute: { id: 'minute', times: 1 },
  min: { id: 'minute', times: 1 },
  hour: { id: 'hour', times: 1 },
  hr: { id: 'hour', times: 1 },
  day: { id: 'day', times: 1 },
  night: { id: 'night', times: 1 },
  week: { id: 'week', times: 1 },
  fortnight: { id: 'week', times: 2 },
  weekend: { id: 'weekend', times: 1 },
  month: { id: 'month', times: 1 },
  year: { id: 'year', times: 1 },
  decade: { id: 'year', times: 10 },
  century: { id: 'year', times: 100 },
  centurie: { id: 'year', times: 100 },
})
/** "year", "years", "year's", "years'". */
const SPELT = new Map(
  [...UNITS].flatMap(([word, unit]) => [word, `${word}s`, `${word}'s`].map((form) => [form, unit] as const)),
)
const unitOf = (token: Token | undefined): TimeUnit | undefined => SPELT.get(token?.lower ?? '')

const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''
type Span = Pick<Mention, 'from' | 'to' | 'value' | 'low' | 'high' | 'hedge'> & { unit: string; rule: string }

/** "eight months", "18-month", "three further months"; not "33 years old" and not "50 miles an hour". */
function counted(passage: Passage, number: CountedNumber): Span | null {
  const list = passage.tokens
  let at = number.hedged.to + 1
  if (lower(list, at) === '-') at++
  if (/^(?:more|further|full|whole|straight|consecutive|long|additional)$/.test(lower(list, at))) at++
  const unit = unitOf(list[at])
  if (!unit || isAge(list, at)) return null
  const { hedge, low, high, from } = number.hedged
  const times = (n: number | null) => (n === null ? null : n * unit.times)
  const read = { value: times(number.value), low: times(low), high: times(high), hedge }
  return { from, to: at, ...read, unit: unit.id, rule: 'span-counted' }
}

const isAge = (list: readonly Token[], at: number) => {
  const next = lower(list, at + 1) === '-' ? at + 2 : at + 1
  return /^olds?$/.test(lower(list, next)) || (lower(list, next) === 'of' && lower(list, next + 1) === 'age')
}

const ONE_BEFORE =
  /^(?:than|nearly|almost|about|for|over|within|in|after|of|just|under|around|past|last|exactly)$/
const ONE_AFTER = /^(?:after|before|of|ago|later|earlier|and|long|since|from|in|but|into|to)$/

/** "a week after", "more than a decade", "a night of", "week-long": one, without its number. */
function single(passage: Passage, at: number): Span | null {
  const list = passage.tokens
  const unit = unitOf(list[at])
  if (!unit || /s$/.test(lower(list, at)) || isAge(list, at)) return null
  const long = lower(list, at + 1) === '-' && lower(list, at + 2) === 'long'
  if (long) return one(at, at + 2, unit, 'exact', null, 'span-long')
  const article = before(list, at)
  if (!/^(?:a|an)$/.test(lower(list, article))) return null
  const left = lower(list, article - 1)
  if (!ONE_BEFORE.test(left) && !ONE_AFTER.test(lower(list, at + 1))) return null
  if (/^(?:times?|once|twice|miles|kilometers|kilometres|km|percent|cents?|\d+)$/.test(left)) return null
  const more = left === 'than' || left === 'over'
  const from = more ? Math.max(0, article - (left === 'than' ? 2 : 1)) : article
  const start = lower(list, from - 1) === 'just' ? from - 1 : from
  return more
    ? one(start, at, unit, 'more_than', null, 'span-one')
    : one(article, at, unit, 'exact', unit.times, 'span-one')
}

function one(
  from: number,
  to: number,
  unit: TimeUnit,
  hedge: Span['hedge'],
  high: number | null,
  rule: string,
): Span {
  const value = unit.times
  return {
    from,
    to,
    value,
    low: value,
    high: hedge === 'more_than' ? null : (high ?? value),
    hedge,
    unit: unit.id,
    rule,
  }
}

const AROUND = /^(?:after|before|of|ago|later|earlier)$/

/** "hours after", "days of intense fighting", "for years", "past few hours" (that is a number): a bare plural is at least two. */
function plural(passage: Passage, at: number): Span | null {
  const list = passage.tokens
  const unit = unitOf(list[at])
  if (!unit || !/s$/.test(lower(list, at)) || list[at - 1]?.type === 'number') return null
  const left = lower(list, at - 1)
  const framed =
    (AROUND.test(lower(list, at + 1)) && !/^(?:the|these|those|his|her|their|recent|of)$/.test(left)) ||
    left === 'for'
  if (!framed || passage.numbers.some((number) => number.to === at - 1)) return null
  const from = left === 'for' || left === 'only' || left === 'just' ? at - 1 : at
  const after = AROUND.test(lower(list, at + 1)) && lower(list, at + 1) !== 'of' ? at + 1 : at
  return {
    from,
    to: after,
    value: null,
    low: 2 * unit.times,
    high: null,
    hedge: 'approx_magnitude',
    unit: unit.id,
    rule: 'span-plural',
  }
}

/** "overnight clashes": one night, where it is no adverb of time. */
function overnight(passage: Passage, at: number): Span | null {
  const list = passage.tokens
  if (lower(list, at) !== 'overnight' || list[at + 1]?.type !== 'word') return null
  if (!/s$/.test(lower(list, at + 1))) return null
  const night: TimeUnit = { id: 'night', times: 1 }
  return one(at, at + 1, night, 'exact', 1, 'span-overnight')
}

/** The noun behind "of": "days of intense fighting" is fighting, "a decade of civil war it …" is war. */
function nounOf(list: readonly Token[], at: number): string | null {
  const end = list.findIndex((token, i) => i >= at && (token.type !== 'word' || ENDS_NOUN.has(token.lower)))
  return list.slice(at, Math.min(end < 0 ? list.length : end, at + 3)).at(-1)?.lower ?? null
}
const ENDS_NOUN = new Set(
  'the a an in on at to of and or but it he she they we which that who was were is are had has have with for from by after before between since his her its their'.split(
    ' ',
  ),
)

/** What lasted or lay between: the noun after "of", else the word after, else the verb before. */
function measureOf(list: readonly Token[], to: number): string {
  const next = lower(list, to + 1)
  if (next === 'of') return nounOf(list, to + 2) ?? 'time'
  return /^(?:after|before|since|later|ago|earlier)$/.test(next) ? `time ${next}` : 'time'
}

const mayHold = onceAWord(({ lower }) => SPELT.has(lower) || lower === 'overnight')

function read(passage: Passage): Mention[] {
  const { tokens, numbers } = passage
  const found = numbers.flatMap((number) => counted(passage, number) ?? [])
  tokens.forEach((token, at) => {
    if (!mayHold(token)) return
    const span = single(passage, at) ?? plural(passage, at) ?? overnight(passage, at)
    if (span && !found.some((other) => other.from <= span.to && span.from <= other.to)) found.push(span)
  })
  return found.map(({ rule, ...span }) => ({
    ...UNSAID,
    ...span,
    ...placed(tokens, span.from, span.to),
    kind: 'duration',
    measure: measureOf(tokens, span.to),
    rules: [rule],
  }))
}

export const spans: Reader = {
  id: 'spans',
  kinds: ['duration'],
  read,
  examples: [
    {
      text: 'It fell after three days of clashes.',
      finds: [{ quote: 'three days', value: 3, unit: 'day', measure: 'clashes' }],
    },
    { text: 'The week-long strike is over.', finds: [{ quote: 'week-long', value: 1, unit: 'week' }] },
    {
      text: 'In more than a decade of war it had never fallen.',
      finds: [
        { quote: 'more than a decade', value: 10, low: 10, high: null, unit: 'year', hedge: 'more_than' },
      ],
    },
    {
      text: 'He resigned hours after the vote.',
      finds: [
        { quote: 'hours after', value: null, low: 2, high: null, unit: 'hour', hedge: 'approx_magnitude' },
      ],
    },
    { text: 'It had been calm for years.', finds: [{ quote: 'for years', low: 2, unit: 'year' }] },
    { text: 'A truce of 18 months was agreed.', finds: [{ quote: '18 months', value: 18, unit: 'month' }] },
    {
      text: 'After overnight clashes they withdrew.',
      finds: [{ quote: 'overnight clashes', value: 1, unit: 'night' }],
    },
    { text: 'The 33-year-old drives 50 miles an hour, 7 days old or not, most of the day.', finds: [] },
  ],
}
