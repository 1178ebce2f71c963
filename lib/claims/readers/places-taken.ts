import { foundAt, type Mention, mentionAt, type Passage, type Reader } from '../mention.ts'
import { numeralOf } from '../numbers.ts'
import { onceAWord, oneOf, sought, type Token } from '../tokens.ts'
import { ORDINALS, SMALL } from '../words/number-words.ts'

/** Places taken and numbered parts: "finished third", "from 16th to third", "a top-three finish", "lap 48", "round two". */
const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''
type Place = {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly unit: string
  readonly measure: string
}

/** "third", "16th"; its last token. */
function ordinalAt(list: readonly Token[], at: number): { value: number; to: number } | null {
  const spelt = isOrdinal(list[at]) ? ORDINALS.get(lower(list, at)) : undefined
  if (spelt) return { value: spelt, to: at }
  const joined = isSuffix(list[at + 1]) && list[at + 1]?.start === list[at]?.end
  const value = joined ? numeralOf(list[at]) : null
  return value === null ? null : { value, to: at + 1 }
}
const isOrdinal = oneOf(ORDINALS.keys())
const isSuffix = oneOf(['st', 'nd', 'rd', 'th'])

const finishes = oneOf(
  'finish finished finishes finishing came comes come coming sits sit sitting sat lies lay lying ranks ranked ranking placed stands stood remains remained starts started qualified home running ran'.split(
    ' ',
  ),
)
const moves = oneOf(
  'back up down moves moved moving climbs climbed rose rises drops dropped dropping fell falls slipped promoted him her them from jumped'.split(
    ' ',
  ),
)
/** What goes on behind a place: "third in the race", "third behind Orel", "fourth or lower". */
const AFTER = new Set('in at behind ahead on and or with after overall to but for when as while'.split(' '))
const endsPlace = onceAWord(({ type, text, lower }) => (type === 'mark' && text !== '-') || AFTER.has(lower))

const ends = (list: readonly Token[], at: number) => list[at] === undefined || endsPlace(list[at])

/** "finished third", "came in second", "moves him to second", "back to third", "from 16th to third". */
function taken(list: readonly Token[], at: number): Place | null {
  const ordinal = ordinalAt(list, at)
  if (!ordinal || !ends(list, ordinal.to + 1)) return null
  const left = lower(list, at - 1)
  // "safety comes first" takes no place.
  const matters = ordinal.value === 1 && (left === 'come' || left === 'comes')
  const finish = (finishes(list[at - 1]) && !matters) || (left === 'in' && finishes(list[at - 2]))
  const back = ordinalAt(list, at - 2) ?? ordinalAt(list, at - 3)
  const moved = left === 'to' && (moves(list[at - 2]) || back !== null)
  const from =
    left === 'from' && lower(list, ordinal.to + 1) === 'to' && ordinalAt(list, ordinal.to + 2) !== null
  return finish || moved || from
    ? { from: at, to: ordinal.to, value: ordinal.value, unit: 'rank', measure: 'place' }
    : null
}

const numberAt = (list: readonly Token[], at: number): number | null =>
  SMALL.get(lower(list, at)) ?? whole(list[at])
const whole = (token: Token | undefined) =>
  token && /^\d{1,3}$/.test(token.text) ? Number(token.text) : null

/** "a top-three finish", "a top five spot"; "the top three officials" are three. */
function top(list: readonly Token[], at: number): Place | null {
  if (lower(list, at) !== 'top') return null
  const number = lower(list, at + 1) === '-' ? at + 2 : at + 1
  const value = numberAt(list, number)
  const next = lower(list, number + 1)
  if (
    !value ||
    !/^(?:finish|finishes|finisher|place|placing|position|positions|spot|spots|seed|ranking|slot)$/.test(next)
  )
    return null
  return { from: at, to: number, value, unit: 'rank', measure: 'place' }
}

const PARTS = new Set(['lap', 'round', 'stage', 'phase', 'leg', 'heat', 'turn'])
const isPart = oneOf(PARTS)

/** "lap 48", "Round two": "round 20 people" and "stage two plays" are none. */
function part(list: readonly Token[], at: number): Place | null {
  const unit = lower(list, at)
  if (!isPart(list[at]) || lower(list, at + 1) === '-') return null
  const value = numberAt(list, at + 1)
  const next = list[at + 2]
  const complete =
    next === undefined ||
    next.type === 'mark' ||
    next.capital ||
    !/s$/.test(next.lower) ||
    /^(?:was|is|as|has)$/.test(next.lower)
  const verb = /^(?:to|will|would|could|can|should|and|will)$/.test(lower(list, at - 1)) && !list[at]?.capital
  if (!value || !complete || verb || next?.text === '-' || isNoun(next)) return null
  return { from: at, to: at + 1, value, unit, measure: unit }
}
const isNoun = (token: Token | undefined) =>
  token?.type === 'word' &&
  !token.capital &&
  !AFTER.has(token.lower) &&
  !/^(?:the|a|an|of|by|from|was|is|has|had|he|she|it|they|who|which|that|before|until|saw|began|ended)$/.test(
    token.lower,
  )

function readAt({ tokens: list }: Passage, at: number): Mention | null {
  const place = taken(list, at) ?? top(list, at) ?? part(list, at)
  if (!place) return null
  const { from, to, value, unit, measure } = place
  const read = { value, low: value, high: value, unit, measure, hedge: 'exact' as const }
  return mentionAt(list, from, to, { ...read, kind: 'rank', rules: ['place-taken'] })
}

const mayBegin = sought(
  onceAWord(
    ({ type, lower }) => type === 'number' || ORDINALS.has(lower) || lower === 'top' || PARTS.has(lower),
  ),
)

export const placesTaken: Reader = {
  id: 'places-taken',
  kinds: ['rank'],
  read: (passage) => foundAt(passage, mayBegin, readAt),
  examples: [
    {
      text: 'Orel went from 16th to third and finished third, his mate came in second.',
      finds: [
        { quote: '16th', value: 16, unit: 'rank' },
        { quote: 'third', value: 3 },
        { quote: 'third', value: 3 },
        { quote: 'second', value: 2 },
      ],
    },
    {
      text: 'A top-three finish is open after lap 48.',
      finds: [
        { quote: 'top-three', value: 3 },
        { quote: 'lap 48', value: 48, unit: 'lap' },
      ],
    },
    {
      text: 'Safety comes first. The top three officials came first with a third of the votes, round 20 people said, and stage two plays.',
      finds: [{ quote: 'first', value: 1 }],
    },
    { text: 'They gather round 20 fires, came home a second time and set stage three alight.', finds: [] },
  ],
}
