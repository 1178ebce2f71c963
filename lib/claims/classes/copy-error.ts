import { type Comparable, meet } from '../comparable.ts'
import { type ClassRule, quoted } from './class.ts'

const WIRE =
  'The wind rose before dawn and drove the flames down the hill into the old market of Ardal, where traders sleep among their goods.'

/** "10 to 15" and "10 to 14": two desks drew two ranges, and one value may lie in both. */
const rangesMeet = (a: Comparable, b: Comparable) =>
  a.claim.hedge === 'between' && b.claim.hedge === 'between' && meet(a, b)

/** "Several thousand" over a copy's 2,220 is another wording; nobody copied a digit wrongly. */
const isWorded = ({ claim }: Comparable) => claim.hedge === 'approx_magnitude'

export const copyError: ClassRule = {
  id: 'copy-error',
  rule: 'copies-differ',
  means: 'Copies of one original give other numbers: at least one was copied wrongly or changed.',
  fits: ({ a, b, sameFamily, sameArticle }) =>
    sameFamily && !sameArticle && !rangesMeet(a, b) && !isWorded(a) && !isWorded(b),
  because: ({ a, b }) =>
    `${a.name} and ${b.name} are copies of one original, but print ${quoted(a)} and ${quoted(b)}.`,
  fires: [
    [
      { text: `Eight people were killed in Ardal. ${WIRE}` },
      { text: `Ten people were killed in Ardal. ${WIRE}` },
    ],
    [
      { text: `${WIRE} In Ardal 31 people were injured.` },
      { text: `${WIRE} In Ardal 13 people were injured.` },
    ],
    [
      { text: `${WIRE} Rebuilding the market will cost $3 million.` },
      { text: `${WIRE} Rebuilding the market will cost $8 million.` },
    ],
    [
      { text: `Ardal lies 25 kilometres south of Belen. ${WIRE}` },
      { text: `Ardal lies 52 kilometres south of Belen. ${WIRE}` },
    ],
    [
      { text: `The fire broke out on 3 May 2019. ${WIRE}` },
      { text: `The fire broke out on 5 May 2019. ${WIRE}` },
    ],
  ],
  not: [
    [
      { text: `Eight people were killed in Ardal. ${WIRE}` },
      { text: `Eight people were killed in Ardal. ${WIRE}` },
    ],
    [
      { text: 'Eight people were killed in Ardal.' },
      { text: 'In Ardal, ten people were killed on the night of the fire.' },
    ],
    [
      { text: `The fire destroyed about 40 houses in Ardal. ${WIRE}` },
      { text: `The fire destroyed 41 houses in Ardal. ${WIRE}` },
    ],
    [
      { text: `Several thousand people fled Ardal. ${WIRE}` },
      { text: `About 2,200 people fled Ardal. ${WIRE}` },
    ],
    [
      { text: `Ardal lies 25 miles south of Belen. ${WIRE}` },
      { text: `Ardal lies 40 kilometres south of Belen. ${WIRE}` },
    ],
  ],
}
