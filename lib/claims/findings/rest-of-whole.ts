import { quoted } from '../classes/class.ts'
import type { Comparable } from '../comparable.ts'
import { isNumberClaim } from '../types.ts'
import { type FindingRule, type FindingStory, firstOfEach, inFigures } from './finding.ts'

/** What is left of a whole for the others. No text states it, so it is marked as derived. */
export const restOfWhole: FindingRule = {
  id: 'rest-of-whole',
  label: 'What is left for the others',
  asks: false,
  means:
    'A whole less the part that an article counts in it: 222 killed, four of them civilians, leaves 218 others. No text states the number.',
  find: (story) =>
    firstOfEach(remainders(story), ({ rows }) => rows.join(' ')).map(({ rows, whole, parts, rest }) => ({
      rows,
      claims: [whole, ...parts].map(({ claim }) => claim.id),
      because: `${quoted(whole)} less ${parts.map(quoted).join(' and ')} (${whole.name}) leaves ${inFigures(rest)} others.`,
      derived: { value: rest, unit: 'person', from: [whole, ...parts].map(({ claim }) => claim.id) },
    })),
  fires: [
    [{ text: 'The council said 222 people had been killed in Karnia, four of them civilians.' }],
    [{ text: 'The council said 727 people have been killed in Karnia, including 111 civilians.' }],
    [{ text: 'Police released 70 people in Ardal, including 17 women and five children.' }],
    [{ text: 'The ministry said 90 people had been injured in Ardal, among them 30 children.' }],
  ],
  not: [
    [{ text: 'At least 222 people have been killed in Karnia, four of them civilians.' }],
    [{ text: 'About 700 people have been killed in Karnia, including 111 civilians.' }],
    [{ text: 'The council said 727 people have been killed in Karnia.' }],
    [{ text: 'Police released 70 people in Ardal, including dozens of women.' }],
    [{ text: 'Thirteen people, nine men and four women, were killed in Ardal.' }],
    [{ text: 'The council released 29 fighters but also 12 children in Ardal.' }],
    [
      {
        text: 'Over 130 people were killed in Ardal. The council said 130 people were killed in Ardal, including 67 children.',
      },
    ],
  ],
}

const isExact = ({ claim, point }: Comparable) => claim.hedge === 'exact' && point !== null

/**
 * The fullest count of each whole with its parts; parts that one sentence lists are taken off together. An article that
 * also says "over 130" knows no remainder of 130.
 */
function remainders({ pairs, sums, rows, rowOf }: FindingStory) {
  const hedged = new Set(
    rows.flatMap(({ key, readings }) =>
      readings.flatMap((reading) => (isExact(reading) ? [] : `${key} ${reading.article}`)),
    ),
  )
  const listed = new Map(sums.flatMap(({ parts }) => parts.map(({ claim }) => [claim.id, parts] as const)))
  const said = pairs.filter(
    ({ whole, part, wholeRow }) => isPartOf(part, whole) && !hedged.has(`${wholeRow.key} ${whole.article}`),
  )
  const found = said.flatMap(({ whole, part, wholeRow }) => {
    const parts = listed.get(part.claim.id) ?? [part]
    const rest = (whole.point ?? 0) - parts.reduce((sum, { point }) => sum + (point ?? 0), 0)
    const keys = parts.flatMap(({ claim }) => rowOf.get(claim.id)?.key ?? [])
    const named = parts.every(
      ({ claim }) => claim.population !== null && claim.measure === whole.claim.measure,
    )
    return named && parts.every(isExact) && rest > 0
      ? [{ rows: [wholeRow.key, ...keys], whole, parts, rest }]
      : []
  })
  return found.sort((a, b) => (b.whole.point ?? 0) - (a.whole.point ?? 0))
}

/** "29 fighters but also 12 children": of persons who are named, a part is only what says "of them". */
const OF_THEM = /\b(?:of them|of whom|of the|of those)\b/i
const isPartOf = ({ claim: part }: Comparable, { claim: whole }: Comparable) =>
  isNumberClaim(part) && part.partOf === whole.id && (whole.population === null || OF_THEM.test(part.quote))
