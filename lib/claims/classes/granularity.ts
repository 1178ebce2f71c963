import { type Comparable, meet } from '../comparable.ts'
import { type ClassRule, quoted } from './class.ts'

const OPEN = new Set(['at_least', 'more_than', 'approx_magnitude', 'at_most', 'between'])
const width = ({ low, high }: Comparable) =>
  (high ?? Number.POSITIVE_INFINITY) - (low ?? Number.NEGATIVE_INFINITY)

const dayOfClaim = ({ claim }: Comparable) =>
  typeof claim.value === 'string' ? claim.value.slice(0, 10) : null
const isClock = ({ claim }: Comparable) => typeof claim.value === 'string' && /T\d\d:/.test(claim.value)
/** "Thursday", "Thursday evening", "late on Thursday": one day, told more and less closely. */
const oneDay = (a: Comparable, b: Comparable) =>
  a.claim.value !== b.claim.value &&
  dayOfClaim(a) !== null &&
  dayOfClaim(a) === dayOfClaim(b) &&
  !(isClock(a) && isClock(b))

/** "10 to 15" and "10 to 14" are two estimates, and neither is the other told less closely. */
const twoRanges = (a: Comparable, b: Comparable) =>
  a.claim.hedge === 'between' && b.claim.hedge === 'between' && (a.low !== b.low || a.high !== b.high)

/** One side says less closely what the other says: a magnitude, a bound, a coarser date. */
const coarser = (a: Comparable, b: Comparable) =>
  a.claim.kind === 'date'
    ? width(a) !== width(b) || oneDay(a, b)
    : OPEN.has(a.claim.hedge) || OPEN.has(b.claim.hedge)

export const granularity: ClassRule = {
  id: 'granularity',
  rule: 'coarser-holds-finer',
  means:
    'One reading is coarser than the other, and holds it: 2011 and March 2011, “hundreds” and 340, at least 80 and 84.',
  fits: ({ a, b }) => coarser(a, b) && meet(a, b) && !twoRanges(a, b),
  because: ({ a, b }) => {
    const [coarse, fine] = width(a) >= width(b) ? [a, b] : [b, a]
    return `${quoted(coarse)} is coarser than ${quoted(fine)} and holds it.`
  },
  fires: [
    [{ text: 'The civil war broke out in 2011.' }, { text: 'The civil war broke out in March 2011.' }],
    [
      { text: 'Hundreds of people were displaced in Ardal.' },
      { text: 'In Ardal 340 people were displaced.' },
    ],
    [{ text: 'At least 80 people were killed in Ardal.' }, { text: 'In Ardal 84 people were killed.' }],
    [
      { text: 'The strike began last week.', published: '2024-12-05' },
      { text: 'The strike began on November 27.', published: '2024-12-05' },
    ],
    [{ text: 'The repairs cost more than $3 million.' }, { text: 'The repairs cost $3.4 million.' }],
  ],
  not: [
    [{ text: 'The civil war broke out in 2011.' }, { text: 'The civil war broke out in March 2012.' }],
    [
      { text: 'At least 80 people were killed in Ardal, police said.' },
      { text: 'In Ardal 74 people were killed, doctors said.' },
    ],
    [
      { text: 'Hundreds of people were displaced in Ardal.' },
      { text: 'In Ardal 3,400 people were displaced.' },
    ],
  ],
}
