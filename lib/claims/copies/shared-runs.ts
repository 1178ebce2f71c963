import { type Shared, sharedRuns } from '../shared-runs.ts'
import { type CopyRule, type CopyText, nameOf, SHOWN, type Tie } from './copy-rule.ts'

/** Two reporters on one event share no run of so many words, nor so many in all; a desk that lightly edits an agency's copy does. */
const LONGEST = 12
const IN_ALL = 18

/** One run alone between two texts of one house may be its own notice. */
const isCopy = (a: CopyText, b: CopyText, { longest, total, count }: Shared) =>
  longest >= LONGEST &&
  total >= IN_ALL &&
  (count > 1 || a.article.outlet === null || a.article.outlet !== b.article.outlet)

function tieOf(texts: readonly CopyText[], shared: Shared): Tie[] {
  const { first, second, longest, total, runs } = shared
  const [a, b] = [texts[first], texts[second]]
  if (!a || !b || !isCopy(a, b, shared)) return []
  const because = `${nameOf(a)} and ${nameOf(b)} share ${total} words in runs of up to ${longest}`
  return [{ first, second, because, shown: runs.toSorted((x, y) => x.first.start - y.first.start) }]
}

const STORM =
  'The storm came over the ridge after midnight and tore the roofs from the sheds along the harbour road, where the boats of the winter fleet were kept.'
const SCHOOL =
  'Teachers carried the library of the old school to the town hall in baskets, and the last of them left when the water had reached the third step.'
const SPEECH =
  '“We shall not leave this valley before the last family has a roof again, whatever it may cost the county and whoever has to pay.”'

export const sharedRunsRule: CopyRule = {
  id: 'shared-runs',
  means: 'Both texts hold the same long runs of words outside quotation marks.',
  ties: (texts) =>
    sharedRuns(
      texts.map(({ article }) => article),
      SHOWN,
    ).flatMap((shared) => tieOf(texts, shared)),
  fires: [
    [{ text: STORM }, { text: `${STORM} More wind is expected.` }],
    [{ text: `${STORM} ${SCHOOL}` }, { text: `Belen was flooded on Monday. ${SCHOOL}` }],
    [
      { outlet: 'Belen Post', text: `${STORM} ${SCHOOL}` },
      { outlet: 'Belen Post', text: `${SCHOOL} The mayor spoke at noon. ${STORM}` },
    ],
    [{ text: STORM.toUpperCase() }, { text: STORM }],
  ],
  not: [
    [{ text: `The mayor spoke at noon. ${SPEECH}` }, { text: `${SPEECH} So said the mayor.` }],
    [
      { outlet: 'Belen Post', text: `Rain fell on Ardal. ${STORM}` },
      { outlet: 'Belen Post', text: `The council met late. ${STORM}` },
    ],
    [
      { text: 'Police said on Monday that 12 people were killed in Ardal.' },
      { text: 'Police said on Monday that 12 people were killed in Ardal.' },
    ],
  ],
}
