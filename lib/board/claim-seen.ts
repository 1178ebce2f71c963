import type { Claim } from '#lib/claims/types.ts'
import type { Statement } from './statement.ts'

/** Stands among a claim's rules where a person stated something about it. */
export const BY_HAND = 'by-hand'
/** And this where its amount is a person's: it is printed from its value, for the words say another. */
export const AMOUNT_BY_HAND = 'amount-by-hand'

/** What a claim says now, apart from its words. */
export function statementOf(claim: Claim): Statement {
  const { value, low, high, unit, hedge, measure, population, place, since, asOf, speaker, origin } = claim
  return { value, low, high, unit, hedge, measure, population, place, since, asOf, speaker, origin }
}

/** What a form must have seen of a claim: everything that it can change. */
export const claimSeen = (claim: Claim): string => JSON.stringify(statementOf(claim))
