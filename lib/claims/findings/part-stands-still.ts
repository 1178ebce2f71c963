import { quoted } from '../classes/class.ts'
import type { Comparable } from '../comparable.ts'
import { type FindingRule, inFigures, type PartPair, pairKey, whom } from './finding.ts'

/**
 * One body's whole jumps while its part does not move: all that came on top were others, or one of the two was not
 * counted again. A part so small that it would hardly have grown anyway says nothing.
 */
export const partStandsStill: FindingRule = {
  id: 'part-stands-still',
  label: 'The whole jumps, a part stands still',
  asks: true,
  means:
    'Between two counts of one body the whole jumps and a part of it stays the same, where a few more were to be expected in it.',
  find: ({ pairs }) => {
    const byCounter = Map.groupBy(pairs.filter(isCounted), (pair) =>
      [pairKey(pair), pair.part.claim.origin, pair.part.point].join(' '),
    )
    return [...byCounter.values()].flatMap((same) => {
      const [few, many] = ends(same)
      if (!few || !many || !jumps(few, many)) return []
      const more = size(many) - size(few)
      const claims = [few.whole, few.part, many.whole, many.part].map(({ claim }) => claim.id)
      return {
        rows: [few.wholeRow.key, few.partRow.key],
        claims,
        because: `${few.part.claim.origin}: ${both(few)}, ${both(many)}. Of the ${inFigures(more)} more none would be ${whom(few.partRow)}, or these were not counted again.`,
        derived: { value: more, unit: 'person', from: [many.whole.claim.id, few.whole.claim.id] },
      }
    })
  },
  fires: [
    [
      { text: 'The Relief Council says 704 people have been killed in Karnia, including 110 civilians.' },
      { text: 'The Relief Council says 826 people have been killed in Karnia, including 110 civilians.' },
    ],
    [
      { text: 'According to the Health Ministry, 200 people were injured in Ardal, among them 60 children.' },
      { text: 'According to the Health Ministry, 260 people were injured in Ardal, among them 60 children.' },
    ],
    [
      { text: 'The council said 1,000 people had been displaced in Karnia, including 300 women.' },
      { text: 'The council said 1,400 people had been displaced in Karnia, including 300 women.' },
    ],
    [
      { text: 'Police said 80 people were arrested in Ardal, including 40 students.' },
      { text: 'Police said 120 people were arrested in Ardal, including 40 students.' },
    ],
  ],
  not: [
    [
      { text: 'The Relief Council says 704 people have been killed in Karnia, including 110 civilians.' },
      { text: 'The Relief Council says 826 people have been killed in Karnia, including 131 civilians.' },
    ],
    [
      { text: 'The Relief Council says 704 people have been killed in Karnia, including 110 civilians.' },
      { text: 'The Health Ministry says 826 people have been killed in Karnia, including 110 civilians.' },
    ],
    [
      { text: 'Police said 80 people were arrested in Ardal, including two students.' },
      { text: 'Police said 120 people were arrested in Ardal, including two students.' },
    ],
    [
      { text: 'The Relief Council says 704 people have been killed in Karnia, including 110 civilians.' },
      { text: 'The Relief Council says 708 people have been killed in Karnia, including 110 civilians.' },
    ],
  ],
}

const both = ({ whole, part }: PartPair) => `${quoted(whole)} with ${quoted(part)} (${whole.name})`

/** So much of its whole, and so many that the part should have grown by, make it worth a question. */
const JUMP = 0.1
const EXPECTED = 3

const isExact = ({ claim, point }: Comparable) => claim.hedge === 'exact' && point !== null
const isCounted = ({ whole, part }: PartPair) =>
  isExact(whole) && isExact(part) && part.claim.origin !== null && part.claim.origin === whole.claim.origin

const size = ({ whole }: PartPair) => whole.point ?? 0
const ends = (pairs: readonly PartPair[]) => {
  const sorted = [...pairs].sort((a, b) => size(a) - size(b))
  return [sorted[0], sorted.at(-1)] as const
}

function jumps(few: PartPair, many: PartPair): boolean {
  const jump = (size(many) - size(few)) / size(few)
  return few.whole.article !== many.whole.article && jump >= JUMP && jump * (few.part.point ?? 0) >= EXPECTED
}
