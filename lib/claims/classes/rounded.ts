import { type Comparable, meet } from '../comparable.ts'
import { type ClassRule, quoted } from './class.ts'

/** "nearly 300" is a less_than with a floor. */
const loose = ({ claim, low }: Comparable) =>
  claim.hedge === 'about' || (claim.hedge === 'less_than' && (low ?? 0) > 0)
/** A number printed to the hundred or a coarser digit stands for what rounds to it. */
const isRound = ({ precision, claim }: Comparable) =>
  precision >= 50 && claim.kind === 'count' && claim.hedge === 'exact'
const rounds = (a: Comparable, b: Comparable) =>
  isRound(a) &&
  a.precision > b.precision &&
  a.point !== null &&
  b.point !== null &&
  Math.abs(a.point - b.point) <= a.precision

export const rounded: ClassRule = {
  id: 'rounded',
  rule: 'within-rounding',
  means: 'One reading is rounded or says “about” or “nearly”, and the other lies within that.',
  fits: ({ a, b }) =>
    a.claim.kind !== 'date' && (((loose(a) || loose(b)) && meet(a, b)) || rounds(a, b) || rounds(b, a)),
  because: ({ a, b }) => {
    const [round, exact] = loose(a) || rounds(a, b) ? [a, b] : [b, a]
    return `${quoted(round)} is rounded, and ${quoted(exact)} lies within that.`
  },
  fires: [
    [
      { text: 'Nearly 300 people were evacuated from Ardal.' },
      { text: 'In all, 298 people were evacuated from Ardal.' },
    ],
    [{ text: 'About 50 people were injured in Ardal.' }, { text: 'In Ardal 52 people were injured.' }],
    [
      { text: 'Some 1,000 people were displaced in Ardal.' },
      { text: 'In Ardal 1,040 people were displaced.' },
    ],
    [
      { text: 'The flood displaced 12,000 people in Ardal.' },
      { text: 'The flood displaced 12,314 people in Ardal.' },
    ],
    [{ text: 'The repairs cost about $3 million.' }, { text: 'The repairs cost $2.9 million.' }],
    [
      { text: 'The dam lies about 25 kilometres south of Belen.' },
      { text: 'The dam lies 24 kilometres south of Belen.' },
    ],
  ],
  not: [
    [
      { text: 'Nearly 300 people were evacuated from Ardal, police said.' },
      { text: 'Medics said 340 people were evacuated from Ardal.' },
    ],
    [
      { text: 'In Ardal 52 people were injured, police said.' },
      { text: 'Medics said 50 people were injured in Ardal.' },
    ],
    [{ text: 'The repairs cost $3 million.' }, { text: 'The repairs cost $2.4 million.' }],
  ],
}
