import type { Comparable } from '../comparable.ts'
import { accumulates } from '../measures.ts'
import { type ClassRule, printed } from './class.ts'

/** What one body goes on counting: houses, hectares, money collected, the missing. */
const COUNTED = new Set(['count', 'area', 'money', 'percent'])
const oneMoment = ({ claim: a }: Comparable, { claim: b }: Comparable) =>
  a.asOfBasis === 'stated' && b.asOfBasis === 'stated' && a.asOf === b.asOf

export const update: ClassRule = {
  id: 'update',
  rule: 'one-counter-over-time',
  means:
    'One body counts on: its earlier and later numbers stand side by side. Where nothing says which is later, the order is unknown.',
  fits: ({ a, b, sameArticle }) =>
    a.claim.origin !== null &&
    a.claim.origin === b.claim.origin &&
    (accumulates(a.claim.measure) || (!sameArticle && COUNTED.has(a.claim.kind) && !oneMoment(a, b))),
  because: ({ a }, readings) => {
    const counted = readings.filter(({ claim }) => claim.origin === a.claim.origin)
    const stated = counted.every(({ claim }) => claim.asOfBasis === 'stated')
    const undated = counted.every(({ claim }) => claim.asOf === null)
    const order = stated
      ? ''
      : undated
        ? ' No text dates its count, so the order is unknown.'
        : ' No text gives the hour of its count, so the order is inferred from the numbers.'
    return `One origin, ${a.claim.origin}, whose count goes on: ${printed(counted)}.${order}`
  },
  fires: [
    [
      { text: 'The Relief Council says 704 people have been killed in Karnia.' },
      { text: 'The Relief Council said 727 people have been killed in Karnia.' },
    ],
    [
      { text: 'Police said 30 people were injured in Ardal.' },
      { text: 'Police said 34 people were injured in Ardal.' },
    ],
    [
      { text: 'The Interior Ministry said 12 people were arrested in Ardal.' },
      { text: 'The Interior Ministry said 19 people were arrested in Ardal.' },
    ],
    [
      { text: 'According to the Health Ministry, 85 people have died in Ardal.' },
      { text: 'In Ardal 91 people have died, according to the Health Ministry.' },
    ],
    [
      { text: 'The Health Ministry has recorded 210 cases of cholera in Karnia.' },
      { text: 'The Health Ministry has recorded 264 cases of cholera in Karnia.' },
    ],
    [
      {
        text: 'The coastguard said on Monday that 30 people had drowned off Belen.',
        published: '2024-12-02',
      },
      {
        text: 'The coastguard said on Wednesday that 41 people had drowned off Belen.',
        published: '2024-12-04',
      },
    ],
  ],
  not: [
    [
      { text: 'Police said 30 people were injured in Ardal.' },
      { text: 'Doctors said 44 people were injured in Ardal.' },
    ],
    [
      { text: 'Police said 30 people were missing in Ardal.' },
      { text: 'Police said 30 people were missing in Ardal.' },
    ],
    [
      { text: 'The United Nations said about 40,000 people had been displaced in Karnia.' },
      { text: 'The United Nations said 40,600 people had been displaced in Karnia.' },
    ],
    [
      { text: 'The transport ministry said the new road was 25 kilometres long.' },
      { text: 'The transport ministry said the new road was 31 kilometres long.' },
    ],
  ],
}
