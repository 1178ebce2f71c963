import { hedged } from '../hedges.ts'
import {
  type CountedNumber,
  foundAtNumbers,
  type Mention,
  mentionAt,
  type Passage,
  placed,
  type Reader,
} from '../mention.ts'
import { measureOf } from '../span-measure.ts'
import { isTimeWord, type TimeUnit, unitOf } from '../time-units.ts'
import { before, holds, onceAWord, oneOf, sought, type Token } from '../tokens.ts'
import { isPersonNoun } from '../words/persons.ts'
import { isOfThing } from '../years-old.ts'

/** Spans of time: "three days of clashes", "week-long", "more than a decade", "hours after", "overnight". Ages are another reader's. */
const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''
type Span = Pick<Mention, 'from' | 'to' | 'value' | 'low' | 'high' | 'hedge'> & { unit: string; rule: string }

/** "eight months", "18-month", "three further months", "two and a half years"; not "33 years old" and not "50 miles an hour". */
function counted(passage: Passage, number: CountedNumber): Span | null {
  const list = passage.tokens
  const at = unitAfter(list, number.hedged.to + 1, number.value !== 1)
  const unit = unitOf(list[at])
  if (!unit || isAge(list, at)) return null
  const { hedge, low, high, from } = number.hedged
  const times = (n: number | null) => (n === null ? null : n * unit.times)
  const read = { value: times(number.value), low: times(low), high: times(high), hedge }
  return { from, to: at, ...read, unit: unit.id, rule: 'span-counted' }
}

const MORE = new Set(
  'more further full whole straight consecutive long additional short calendar working solid bloody brutal hard tough dark busy tense sleepless relentless bitter'.split(
    ' ',
  ),
)
const saysMore = oneOf(MORE)
const ADJECTIVE = /(?:ful|less|ous|ing|ent|ant|al|ic|ive|able|ible|ly)$/

/** The unit behind a number: next to it, or behind words that say how long it was: "eight highly successful years". */
function unitAfter(list: readonly Token[], after: number, many: boolean): number {
  let at = lower(list, after) === '-' ? after + 1 : after
  if (saysMore(list[at])) at++
  for (let i = at; many && i < at + 3; i++) {
    if (unitOf(list[i])) return /s$/.test(lower(list, i)) || i === at ? i : at
    if (list[i]?.type !== 'word' || !isAdjective(list[i])) break
  }
  return at
}
const isAdjective = onceAWord(
  ({ text, lower, capital }) =>
    !capital && (MORE.has(lower) || ADJECTIVE.test(lower)) && !isPersonNoun(lower, text),
)
const isOld = oneOf(['old', 'olds'])

/** "33 years old" is an age; "the three-year-old war" has lasted so long. */
const isAge = (list: readonly Token[], at: number) => {
  const next = lower(list, at + 1) === '-' ? at + 2 : at + 1
  return (
    (isOld(list[next]) && !isOfThing(list, next)) ||
    (lower(list, next) === 'of' && lower(list, next + 1) === 'age')
  )
}

const precedesOne = oneOf(
  'than nearly almost about for over within in after of just under around past last exactly spent spend spending lasted lasts lasting took take takes taken served serving half least roughly approximately to'.split(
    ' ',
  ),
)
const followsOne = oneOf('after before of ago later earlier and long since from in but into to'.split(' '))
const isArticle = oneOf(['a', 'an'])
const RATE = /^(?:times?|once|twice|miles|kilometers|kilometres|km|percent|cents?|\d+)$/

/** "a week after", "less than a decade", "half an hour", "a year and a half", "week-long": one, without its number. */
function single(passage: Passage, at: number): Span | null {
  const list = passage.tokens
  const unit = unitOf(list[at])
  if (!unit || lower(list, at).endsWith('s') || isAge(list, at)) return null
  const long = lower(list, at + 1) === '-' && lower(list, at + 2) === 'long'
  if (long) return one(list, at, at + 2, unit, 1, 'span-long')
  const article = before(list, at)
  if (!isArticle(list[article])) return sided(list, at, unit)
  const left = lower(list, article - 1)
  const always = lower(list, at) === 'fortnight'
  if (!always && !precedesOne(list[article - 1]) && !followsOne(list[at + 1])) return null
  if (RATE.test(left) || isSecondOf(list, at)) return null
  if (left === 'half') return one(list, article - 1, at, unit, 0.5, 'span-half')
  const half = lower(list, at + 1) === 'and' && lower(list, at + 2) === 'a' && lower(list, at + 3) === 'half'
  return one(list, article, half ? at + 3 : at, unit, half ? 1.5 : 1, 'span-one')
}

/** "a second person" is the next one, and no sixtieth of a minute. */
const isSecondOf = (list: readonly Token[], at: number) =>
  lower(list, at) === 'second' &&
  list[at + 1]?.type === 'word' &&
  !/^(?:after|before|ago|later|earlier)$/.test(lower(list, at + 1))

const isSide = oneOf(['past', 'last', 'previous', 'coming', 'next', 'following', 'preceding'])

/** "over the past year", "in the coming week", "half-hour": the one before or after, or its half. */
function sided(list: readonly Token[], at: number, unit: TimeUnit): Span | null {
  const joined = lower(list, at - 1) === '-' ? at - 2 : at - 1
  if (lower(list, joined) === 'half' && joined < at - 1) return one(list, joined, at, unit, 0.5, 'span-half')
  const framed = isSide(list[at - 1]) && lower(list, at - 2) === 'the'
  const lasts = /^(?:day|night|weekend)$/.test(lower(list, at)) || lower(list, at + 1) === 'of'
  return framed && !lasts ? one(list, at - 1, at, unit, 1, 'span-side') : null
}

/** One unit or a part or more of it, with the hedge that stands around it. */
function one(
  list: readonly Token[],
  from: number,
  to: number,
  unit: TimeUnit,
  times: number,
  rule: string,
): Span {
  const value = times * unit.times
  const span = { ...placed(list, from, to), value, low: value, high: value, shape: 'exact' as const }
  const { hedge, low, high, from: start } = hedged(list, span)
  return { from: start, to, value, low, high, hedge, unit: unit.id, rule }
}

const isAround = oneOf(['after', 'before', 'of', 'ago', 'later', 'earlier'])
const lasts = oneOf(
  'for spent spend spends spending lasted lasting lasts last took take takes taken taking waited waiting wait within'.split(
    ' ',
  ),
)
const isRecent = oneOf(['recent', 'coming', 'past', 'last', 'next', 'previous', 'following', 'few'])
const isFramed = oneOf('the these those his her their of early small late rush opening'.split(' '))

/** "hours after", "days of intense fighting", "for years", "spent days trying", "in recent months": a bare plural is at least two. */
function plural(passage: Passage, at: number): Span | null {
  const list = passage.tokens
  const unit = unitOf(list[at])
  if (!unit || !lower(list, at).endsWith('s') || list[at - 1]?.type === 'number') return null
  if (passage.numbers.some((number) => number.to === at - 1)) return null
  const long = lower(list, at + 1) === '-' && /^(?:long|old)$/.test(lower(list, at + 2))
  if (long) return several(at, at + 2, unit, 2)
  if (isRecent(list[at - 1])) return recent(list, at, unit)
  const left = lower(list, at - 1)
  const around = isAround(list[at + 1])
  const after = around && lower(list, at + 1) !== 'of' ? at + 1 : at
  if (!(around && !isFramed(list[at - 1])) && !lasts(list[at - 1])) return null
  return several(left === 'for' || left === 'only' || left === 'just' ? at - 1 : at, after, unit, 2)
}

/** "in recent days", "the past few hours", "over the coming weeks". */
function recent(list: readonly Token[], at: number, unit: TimeUnit): Span | null {
  const few = lower(list, at - 1) === 'few'
  const side = few ? at - 2 : at - 1
  if (!isRecent(list[side]) || lower(list, side) === 'few') return null
  return several(side, at, unit, few ? 3 : 2)
}

function several(from: number, to: number, unit: TimeUnit, least: number): Span {
  const read = { value: null, low: least * unit.times, high: null, hedge: 'approx_magnitude' as const }
  return { from, to, ...read, unit: unit.id, rule: 'span-plural' }
}

/** "overnight clashes": one night, where it is no adverb of time. */
function overnight(passage: Passage, at: number): Span | null {
  const list = passage.tokens
  if (lower(list, at) !== 'overnight' || list[at + 1]?.type !== 'word' || !lower(list, at + 1).endsWith('s'))
    return null
  return one(list, at, at + 1, { id: 'night', times: 1 }, 1, 'span-overnight')
}

const mayHold = sought(onceAWord(({ lower }) => isTimeWord(lower) || lower === 'overnight'))

function read(passage: Passage): Mention[] {
  if (!holds(passage.held, mayHold)) return []
  const { tokens } = passage
  const found = [...foundAtNumbers(passage, counted)]
  tokens.forEach((token, at) => {
    if (!mayHold(token)) return
    const span = single(passage, at) ?? plural(passage, at) ?? overnight(passage, at)
    if (span && !found.some((other) => other.from <= span.to && span.from <= other.to)) found.push(span)
  })
  return found.map(({ from, to, value, low, high, hedge, unit, rule }) =>
    mentionAt(tokens, from, to, {
      value,
      low,
      high,
      hedge,
      unit,
      kind: 'duration',
      measure: measureOf(tokens, to),
      rules: [rule],
    }),
  )
}

export const spans: Reader = {
  id: 'spans',
  kinds: ['duration'],
  read,
  examples: [
    {
      text: 'It fell after three days of clashes.',
      finds: [{ quote: 'three days', value: 3, unit: 'day', measure: 'fighting' }],
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
    {
      text: 'In less than a decade, nearly a year and a half of it at war, he aged.',
      finds: [
        { quote: 'less than a decade', value: 10, low: 0, high: 10, unit: 'year', hedge: 'less_than' },
        { quote: 'nearly a year and a half', value: 1.5, high: 1.5, hedge: 'less_than' },
      ],
    },
    {
      text: 'They spent days digging, and a fortnight resting after the past few months.',
      finds: [
        { quote: 'days', low: 2, unit: 'day' },
        { quote: 'a fortnight', value: 2, unit: 'week' },
        { quote: 'past few months', low: 3, unit: 'month' },
      ],
    },
    {
      text: 'Over the past year the three-year-old war went on for two and a half bitter weeks.',
      finds: [
        { quote: 'past year', value: 1, unit: 'year' },
        { quote: 'three-year', value: 3, unit: 'year', measure: 'war' },
        { quote: 'two and a half bitter weeks', value: 2.5, unit: 'week' },
      ],
    },
    { text: 'A second man won, and a second stage fell in the last week of May.', finds: [] },
    { text: 'The 33-year-old drives 50 miles an hour, 7 days old or not, most of the day.', finds: [] },
  ],
}
