import {
  type CountedNumber,
  foundAtNumbers,
  type Mention,
  mentionAt,
  type Passage,
  type Reader,
} from '../mention.ts'
import { holds, oneOf, sought, type Token } from '../tokens.ts'

/** How strong an earthquake was: "magnitude 7.8", "a 7.8-magnitude quake", "6.1 on the Richter scale". */
const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''
const STRONGEST = 10
const measuresQuake = sought(oneOf(['magnitude', 'richter']))

function magnitudeAround(
  list: readonly Token[],
  { from, to }: CountedNumber,
): { from: number; to: number } | null {
  const before = ['of', '-', 'a'].includes(lower(list, from - 1)) ? from - 2 : from - 1
  if (lower(list, before) === 'magnitude') return { from, to }
  const after = lower(list, to + 1) === '-' ? to + 2 : to + 1
  if (lower(list, after) === 'magnitude') return { from, to: after }
  const richter = list.slice(to + 1, to + 5).some((token) => token.lower === 'richter')
  return richter ? { from, to } : null
}

function readOne({ tokens: list }: Passage, number: CountedNumber): Mention | null {
  const around = number.value !== null && number.value < STRONGEST ? magnitudeAround(list, number) : null
  if (!around) return null
  const { hedge, low, high, from } = number.hedged
  const read = { value: number.value, low, high, hedge }
  return mentionAt(list, from, around.to, {
    ...read,
    kind: 'magnitude',
    unit: 'magnitude',
    measure: 'magnitude',
    rules: ['magnitude'],
  })
}

export const magnitudes: Reader = {
  id: 'magnitudes',
  kinds: ['magnitude'],
  read: (passage) => (holds(passage.held, measuresQuake) ? foundAtNumbers(passage, readOne) : []),
  examples: [
    {
      text: 'A 7.8-magnitude quake shook the valley.',
      finds: [{ quote: '7.8-magnitude', value: 7.8, unit: 'magnitude' }],
    },
    { text: 'The magnitude 6.1 tremor lasted long.', finds: [{ quote: '6.1', value: 6.1 }] },
    { text: 'It measured 5.9 on the Richter scale.', finds: [{ quote: '5.9', value: 5.9 }] },
    { text: 'The order of magnitude was 300 homes.', finds: [] },
  ],
}
