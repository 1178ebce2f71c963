import {
  both,
  type CountedNumber,
  foundAt,
  foundAtNumbers,
  type Mention,
  mentionAt,
  type Passage,
  type Reader,
} from '../mention.ts'
import { oneOf, sought, type Token } from '../tokens.ts'

/** How often: "twice", "three times", "on five occasions", "four-time champion". What is "three times as many" counts nothing. */
const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''

const compares = oneOf(
  'as more higher larger bigger greater longer faster the that its their his her what over stronger less fewer smaller lower likelier'.split(
    ' ',
  ),
)

/** "three times", "four or five times", "three separate occasions", "two-time". */
function counted({ tokens: list }: Passage, number: CountedNumber): Mention | null {
  const after = number.hedged.to + 1
  const hyphen = lower(list, after) === '-'
  const separate = separates(list[after]) ? after + 1 : after
  const at = hyphen ? after + 1 : separate
  const word = list[at]
  if (!isOccasion(word) || word?.capital) return null
  if (word?.lower === 'time' && !hyphen) return null
  if (word?.lower === 'times' && !hyphen && compares(list[at + 1])) return null
  const { hedge, low, high, from } = number.hedged
  return times(list, from, at, { value: number.value, low, high, hedge })
}

const separates = oneOf(['separate', 'different', 'consecutive', 'more'])
const isOccasion = oneOf(['times', 'occasions', 'time'])

const WORDS = new Map([
  ['twice', 2],
  ['thrice', 3],
])
const TITLES = new Map([
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
])
const isTitle = oneOf('champion champions winner winners medallist medalist olympian'.split(' '))

/** "twice", "triple world champion"; "twice as many" and "twice the size" count nothing. */
function worded({ tokens: list }: Passage, at: number): Mention | null {
  const often = WORDS.get(lower(list, at))
  const title = [1, 2, 3].some((next) => isTitle(list[at + next]))
  const value = often ?? (title ? TITLES.get(lower(list, at)) : undefined)
  if (
    !value ||
    (often &&
      (compares(list[at + 1]) || (list[at]?.end === list[at + 1]?.start && lower(list, at + 1) === '-')))
  )
    return null
  return times(list, at, at, { value, low: value, high: value, hedge: 'exact' })
}

function times(
  list: readonly Token[],
  from: number,
  to: number,
  read: Pick<Mention, 'value' | 'low' | 'high' | 'hedge'>,
): Mention {
  return mentionAt(list, from, to, {
    ...read,
    kind: 'count',
    unit: 'time',
    measure: 'times',
    rules: ['times'],
  })
}

const mayBegin = sought(oneOf([...WORDS.keys(), ...TITLES.keys()]))

export const timesCounted: Reader = {
  id: 'times',
  kinds: ['count'],
  read: (passage) => both(foundAtNumbers(passage, counted), foundAt(passage, mayBegin, worded)),
  examples: [
    {
      text: 'He fell twice and rang four or five times, on three occasions at night.',
      finds: [
        { quote: 'twice', value: 2, unit: 'time' },
        { quote: 'four or five times', value: null, low: 4, high: 5 },
        { quote: 'three occasions', value: 3 },
      ],
    },
    {
      text: 'The race was twice - so he said - stopped.',
      finds: [{ quote: 'twice', value: 2 }],
    },
    {
      text: 'The four-time champion met a triple world champion.',
      finds: [
        { quote: 'four-time', value: 4 },
        { quote: 'triple', value: 3 },
      ],
    },
    { text: 'It is twice as large, three times the size, one time out and a double murder.', finds: [] },
  ],
}
