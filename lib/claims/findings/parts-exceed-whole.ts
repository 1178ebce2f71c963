import type { Sum } from '../sums.ts'
import { type FindingRule, type FindingStory, firstOfEach, inFigures, most } from './finding.ts'
import { sumInWords, sumKey, sumRows, wholeOf } from './sum-words.ts'

/** What one article counts part by part is more than it counts in all. */
export const partsExceedWhole: FindingRule = {
  id: 'parts-exceed-whole',
  label: 'The parts are more than the whole',
  asks: true,
  means:
    'Parts that one sentence counts one after the other come to more than the whole: nine men and six women, and 13 in all.',
  find: (story) =>
    firstOfEach(exceeding(story), ({ sum, whole }) => sumKey(story, sum, whole)).map(({ sum, whole }) => ({
      rows: sumRows(story, sum, whole),
      claims: [whole.claim.id, ...sum.parts.map(({ claim }) => claim.id)],
      because: `${sumInWords(sum, whole)}, ${inFigures(sum.total - most(whole))} too many.`,
      derived: { value: sum.total, unit: 'person', from: sum.parts.map(({ claim }) => claim.id) },
    })),
  fires: [
    [{ text: 'Thirteen people, nine men and six women, were killed in Ardal.' }],
    [{ text: 'Police said 30 people were killed, 12 soldiers and 21 civilians.' }],
    [{ text: 'The council said 40 people had been displaced in Ardal, including 25 women and 18 children.' }],
    [
      {
        text: 'Thirteen people were killed in Ardal, the mayor said. Nine men and six women were killed in Ardal, the mayor said.',
      },
    ],
  ],
  not: [
    [{ text: 'Thirteen people, nine men and four women, were killed in Ardal.' }],
    [{ text: 'At least 13 people, nine men and six women, were killed in Ardal.' }],
    [{ text: 'Thirteen people were killed in Ardal, and nine men and six women in Belen.' }],
    [{ text: 'Thirteen people were killed in Ardal, and nine soldiers and six teachers were injured.' }],
    [{ text: 'Thirteen people were killed in Ardal, among them nine women.' }],
  ],
}

const exceeding = (story: FindingStory) =>
  story.sums.flatMap((sum: Sum) => {
    const whole = wholeOf(story, sum)
    return whole && sum.total > most(whole) ? [{ sum, whole }] : []
  })
