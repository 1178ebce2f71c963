import { AUXILIARY, cuesIn } from '../cues.ts'
import { foundAt, type Mention, mentionAt, type Passage, type Reader } from '../mention.ts'
import { onceAWord, sought, type Token } from '../tokens.ts'

/** Zero persons: "no one was injured", "nobody was killed", "there were no casualties", "none were hurt". */
const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''

/** "gave no toll" counts nobody; "no casualties" counts none. */
const VICTIMS = /^(?:casualties|deaths|fatalities|injuries|arrests|survivors)$/

/** "no one", "nobody", "none": the last token of the word for zero. */
function nobodyAt(list: readonly Token[], at: number): number | null {
  const word = lower(list, at)
  if (word === 'nobody' || word === 'none') return at
  return word === 'no' && /^(?:one|people|person|passengers|residents|civilians)$/.test(lower(list, at + 1))
    ? at + 1
    : null
}

function readAt({ tokens: list }: Passage, at: number): Mention | null {
  const cues = cuesIn(list)
  const to = nobodyAt(list, at)
  const told =
    to === null
      ? undefined
      : cues.find(
          (cue) => cue.from > to && list.slice(to + 1, cue.from).every((token) => AUXILIARY.has(token.lower)),
        )
  if (to !== null && told) return zero(list, at, to, told.measure)
  const noun =
    lower(list, at) === 'no'
      ? cues.find((cue) => cue.from === at + 1 && VICTIMS.test(lower(list, at + 1)))
      : undefined
  return noun ? zero(list, at, noun.to, noun.measure) : null
}

function zero(list: readonly Token[], from: number, to: number, measure: string): Mention {
  return mentionAt(list, from, to, {
    kind: 'count',
    value: 0,
    low: 0,
    high: 0,
    unit: 'person',
    hedge: 'exact',
    measure,
    rules: ['zero'],
  })
}

export const nobody: Reader = {
  id: 'nobody',
  kinds: ['count'],
  read: (passage) => foundAt(passage, mayBegin, readAt),
  examples: [
    {
      text: 'No one was injured.',
      finds: [{ quote: 'No one', value: 0, unit: 'person', measure: 'injured' }],
    },
    {
      text: 'There were no casualties, and nobody was killed.',
      finds: [
        { quote: 'no casualties', value: 0 },
        { quote: 'nobody', value: 0, measure: 'killed' },
      ],
    },
    { text: 'No one knows how many died, and none of it is new: it gave no toll.', finds: [] },
  ],
}
const STARTS = new Set(['no', 'nobody', 'none'])
const mayBegin = sought(onceAWord(({ lower }) => STARTS.has(lower)))
