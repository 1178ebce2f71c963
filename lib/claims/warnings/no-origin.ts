import { accumulates } from '../measures.ts'
import type { Claim } from '../types.ts'
import { quoted, type WarningRule } from './warning-rule.ts'

/** "Two companies" is nobody's count, and two dead were seen by all. Dozens of dead, injured or displaced are somebody's. */
const FEWEST = 10
/** A year that was read as a count is none. */
const YEAR = /^(?:19|20)\d\d$/
const isToll = (claim: Claim) =>
  claim.kind === 'count' &&
  claim.unit === 'person' &&
  claim.stance !== 'hypothetical' &&
  (accumulates(claim.measure) || claim.measure === 'missing') &&
  (claim.low ?? claim.high ?? 0) >= FEWEST &&
  !YEAR.test(claim.quote)

export const noOrigin: WarningRule = {
  id: 'no-origin',
  means: 'The article says how many were killed, injured or displaced, and names nobody who counted.',
  sign: (text) => {
    const tolls = text.claims.filter(isToll)
    if (tolls.length === 0 || tolls.some(({ origin, speaker }) => origin !== null || speaker !== null))
      return null
    return { because: `Nobody is named who counted ${quoted(text, tolls)}.`, spans: tolls }
  },
  fires: [
    'Twelve people were killed in Ardal. Another 30 were injured.',
    'The flood of Belen has displaced 4,000 people.',
    'At least 300 people were evacuated. The mayor came at noon.',
    'In Ardal 14 people were missing on Monday. Some 2,000 volunteers came to help.',
  ],
  not: [
    'Police said 12 people were killed in Ardal.',
    'The council of Belen met in the old hall with two of its deputies.',
    'According to the Red Cross, 300 people were evacuated. Another 20 were missing.',
    'The flood destroyed 40 houses in Belen. Some 2,000 people marched.',
    'Two people were killed on the road to Ardal.',
  ],
}
