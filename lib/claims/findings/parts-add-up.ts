import type { Comparable } from '../comparable.ts'
import type { Sum } from '../sums.ts'
import { type FindingRule, type FindingStory, firstOfEach } from './finding.ts'
import { sumInWords, sumKey, sumRows, wholeOf, wholeRowOf } from './sum-words.ts'

/** What one article counts part by part is what it, or another article, counts in all. */
export const partsAddUp: FindingRule = {
  id: 'parts-add-up',
  label: 'The parts add up',
  asks: false,
  means:
    'Parts that one sentence counts one after the other come to the whole, in this article or in another: nine men and four women, and 13 in all.',
  find: (story) =>
    firstOfEach(
      story.sums.flatMap((sum) => {
        const whole = equalWhole(story, sum)
        return whole ? [{ sum, whole }] : []
      }),
      ({ sum, whole }) => sumKey(story, sum, whole),
    ).map(({ sum, whole }) => ({
      rows: sumRows(story, sum, whole),
      claims: [whole.claim.id, ...sum.parts.map(({ claim }) => claim.id)],
      because: `${sumInWords(sum, whole)}: the same.`,
      derived: { value: sum.total, unit: 'person', from: sum.parts.map(({ claim }) => claim.id) },
    })),
  fires: [
    [{ text: 'Thirteen people, nine men and four women, were killed in Ardal.' }],
    [
      { text: 'Nine men and four women were killed in Ardal.' },
      { text: 'Thirteen people were killed in Ardal.' },
    ],
    [{ text: 'Police said 30 people were killed, 12 soldiers and 18 civilians.' }],
    [{ text: 'At least 15 people were killed in Ardal, including 13 pupils and two teachers.' }],
  ],
  not: [
    [{ text: 'Thirteen people, nine men and three women, were killed in Ardal.' }],
    [
      { text: 'Nine men and four women were killed in Ardal.' },
      { text: 'Thirteen people were killed in Belen.' },
    ],
    [
      {
        text: 'Nine men were killed in Ardal and four women were injured. Thirteen people were killed in Ardal.',
      },
    ],
    [{ text: 'About 13 people were killed in Ardal, including nine men and four women.' }],
  ],
}

const SAYS_ALL = new Set(['exact', 'at_least'])
const equals = (total: number) => (whole: Comparable) =>
  whole.point === total && SAYS_ALL.has(whole.claim.hedge)

function equalWhole(story: FindingStory, sum: Sum): Comparable | null {
  const own = wholeOf(story, sum)
  if (own) return equals(sum.total)(own) ? own : null
  return wholeRowOf(story, sum)?.readings.find(equals(sum.total)) ?? null
}
