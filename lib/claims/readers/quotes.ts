import { type Mention, mentionAt, type Passage, placed, type Reader } from '../mention.ts'

/** Fewer words inside marks are a name, a nickname or somebody's doubt, and no statement. */
const FEWEST_WORDS = 5

type Stretch = { readonly from: number; readonly to: number }

/** The stretches of a sentence that stand inside quotation marks. */
function stretches({ quotation, tokens }: Passage): Stretch[] {
  const found: Stretch[] = []
  let from = -1
  for (let i = 0; i <= tokens.length; i++) {
    const inside = quotation.inside[i] ?? false
    if (inside && from < 0) from = i
    if (inside || from < 0) continue
    found.push({ from, to: i - 1 })
    from = -1
  }
  return found
}

/** “… from several sides.”: the marks at the edge of the stretch are none of it. */
function trimmed({ tokens }: Passage, { from, to }: Stretch): Stretch {
  let [first, last] = [from, to]
  while (first < last && tokens[first]?.type === 'mark') first++
  while (last > first && tokens[last]?.type === 'mark') last--
  return { from: first, to: last }
}

function wordsBetween({ tokens }: Passage, from: number, to: number): number {
  let words = 0
  for (let i = from; i <= to; i++) if (tokens[i]?.type !== 'mark') words++
  return words
}

function read(passage: Passage): readonly Mention[] {
  if (passage.quotation.inside.length === 0) return NONE
  return stretches(passage).flatMap((stretch): Mention[] => {
    const { from, to } = trimmed(passage, stretch)
    if (wordsBetween(passage, from, to) < FEWEST_WORDS) return []
    const { start, end } = placed(passage.tokens, from, to)
    const value = passage.sentence.text.slice(start - passage.sentence.start, end - passage.sentence.start)
    const rest = { low: null, high: null, unit: null, hedge: 'exact' as const }
    const rules = ['inside-quotation-marks']
    return [mentionAt(passage.tokens, from, to, { kind: 'quote', value, ...rest, measure: 'quote', rules })]
  })
}

const NONE: readonly Mention[] = []

export const quotes: Reader = {
  id: 'quotes',
  kinds: ['quote'],
  read,
  examples: [
    {
      text: 'Rescuers had been “working in the dark all night”, police said.',
      finds: [{ quote: 'working in the dark all night', value: 'working in the dark all night' }],
    },
    {
      text: '“The river came in at the door,” said Peter Holm, “and then it came in at the windows.”',
      finds: [{ quote: 'The river came in at the door' }, { quote: 'and then it came in at the windows' }],
    },
    {
      text: '"We saw nothing until the morning. Then we saw that the bridge was gone," he said.',
      finds: [
        { quote: 'We saw nothing until the morning' },
        { quote: 'Then we saw that the bridge was gone' },
      ],
    },
    { text: 'The “safe” road was closed, and the “second bridge” too.', finds: [] },
    { text: 'Rescuers worked in the dark all night, police said.', finds: [] },
  ],
}
