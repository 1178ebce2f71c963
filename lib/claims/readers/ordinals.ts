import { foundAt, type Mention, mentionAt, type Passage, type Reader } from '../mention.ts'
import { numeralOf } from '../numbers.ts'
import { isCapital, onceAWord, oneOf, sought, type Token } from '../tokens.ts'
import { ORDINALS, SMALL } from '../words/number-words.ts'

/** Places in a count: "the 85th victim", "a second man", "the first attack", "for the first time", "the second floor". What is largest or deadliest is another reader's. */
const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''
const FUNCTION =
  /^(?:of|in|on|at|to|and|or|the|a|an|was|is|were|that|who|which|half|for|since|by|from|with|as|then|we|he|she|it|they|i|you|will|would|has|have|had|did|be|but|if|when|before|after|because|while|until|through|into|later|earlier|now|died|over|than|times|century|grade|street|avenue|hand|aid|class|minister|lady|name|step|look|degree|person's|amendment|world|division|armoured|infantry|regiment|battalion)$/

function ordinalAt(list: readonly Token[], at: number): { value: number; to: number } | null {
  const spelt = isOrdinal(list[at]) ? ORDINALS.get(lower(list, at)) : undefined
  if (spelt) return { value: spelt, to: at }
  const joined = isSuffix(list[at + 1]) && list[at + 1]?.start === list[at]?.end
  const value = joined ? numeralOf(list[at]) : null
  return value === null ? null : { value, to: at + 1 }
}
const isOrdinal = oneOf(ORDINALS.keys())
const isSuffix = oneOf(['st', 'nd', 'rd', 'th'])

/** The noun behind: one lower-case word, or two; "at first" and "first-round" have none. */
function nounAfter(list: readonly Token[], after: number): number | null {
  if (lower(list, after) === '(') return nounAfter(list, after + 1)
  const first = list[after]
  if (first?.type !== 'word' || FUNCTION.test(first.lower) || /ed$/.test(first.lower) || isCapital(first))
    return null
  if (first.lower === 'time') return after
  const second = list[after + 1]
  const goesOn =
    second?.type === 'word' &&
    !FUNCTION.test(second.lower) &&
    !isCapital(second) &&
    /(?:n|t|k|e|r|m)$/.test(second.lower)
  return goesOn && !/(?:ed|ing|ly)$/.test(second.lower) ? after + 1 : after
}

/** "the first few fireworks", "the first two weeks": the first of several, which is no place in a count. */
const unitCount = (list: readonly Token[], at: number) =>
  list[at]?.type === 'number' || lower(list, at) === 'few' || SMALL.has(lower(list, at))

function readAt({ tokens: list }: Passage, at: number): Mention | null {
  const ordinal = ordinalAt(list, at)
  if (!ordinal || /^(?:at|-)$/.test(lower(list, at - 1))) return null
  const closes = lower(list, ordinal.to + 1) === ')' ? ordinal.to + 2 : ordinal.to + 1
  const to = nounAfter(list, closes)
  if (to === null || unitCount(list, closes)) return null
  const value = ordinal.value
  const measure = ofARace(list[to]) ? 'place' : `order of ${lower(list, to)}`
  return mentionAt(list, at, to, {
    kind: 'rank',
    value,
    low: value,
    high: value,
    unit: 'rank',
    hedge: 'exact',
    measure,
    rules: ['rank-order'],
  })
}

/** "Third place" is what "finished third" tells. */
const ofARace = oneOf(['place', 'position'])

const mayBegin = sought(onceAWord(({ type, lower }) => type === 'number' || ORDINALS.has(lower)))

export const ordinals: Reader = {
  id: 'ordinals',
  kinds: ['rank'],
  read: (passage) => foundAt(passage, mayBegin, readAt),
  examples: [
    {
      text: 'He became the 85th victim of the attack.',
      finds: [{ quote: '85th victim', value: 85, measure: 'order of victim' }],
    },
    { text: 'A second man is on the run.', finds: [{ quote: 'second man', value: 2 }] },
    {
      text: 'For the first time he reached the second floor and took third place.',
      finds: [
        { quote: 'first time', value: 1 },
        { quote: 'second floor', value: 2 },
        { quote: 'third place', value: 3, measure: 'place' },
      ],
    },
    { text: 'At first, in the 21st century, a third of them left after the first few shots.', finds: [] },
  ],
}
