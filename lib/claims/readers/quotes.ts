import { type Mention, type Passage, placed, type Reader, UNSAID } from '../mention.ts'

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

function read(passage: Passage): Mention[] {
  if (passage.quotation.inside.length === 0) return []
  return stretches(passage).flatMap((stretch): Mention[] => {
    const { from, to } = trimmed(passage, stretch)
    const tokens = passage.tokens.slice(from, to + 1)
    if (tokens.filter(({ type }) => type !== 'mark').length < FEWEST_WORDS) return []
    const place = placed(passage.tokens, from, to)
    const start = passage.sentence.start
    return [
      {
        ...UNSAID,
        ...place,
        kind: 'quote',
        value: passage.sentence.text.slice(place.start - start, place.end - start),
        low: null,
        high: null,
        unit: null,
        hedge: 'exact',
        measure: 'quote',
        rules: ['inside-quotation-marks'],
      },
    ]
  })
}

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
