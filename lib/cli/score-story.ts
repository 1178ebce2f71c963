import type { Comparison } from '#lib/claims/types.ts'
import { type ClaimScore, scoreClaims } from './score-claims.ts'
import { type ClassScore, scoreClasses } from './score-classes.ts'
import { type FamilyScore, scoreFamilies } from './score-families.ts'
import type { Gold, GoldClaim } from './score-gold.ts'
import { type Found, match } from './score-matching.ts'
import { type RowScore, rowsOfGold, scoreRows } from './score-rows.ts'

export type Score = ClaimScore &
  RowScore &
  ClassScore & {
    readonly story: string
    readonly gold: number
    readonly predicted: number
    readonly family: FamilyScore
    /** Gold claims that nothing read, and claims that gold knows nothing of. */
    readonly missed: readonly GoldClaim[]
    readonly unknown: readonly Found[]
  }

/** What a careful reader found and what the engine made of the same story in, how well they agree out. */
export function scoreStory(gold: Gold, comparison: Comparison): Score {
  const matching = match(gold, comparison)
  const rowOf = rowsOfGold(comparison, matching)
  return {
    story: gold.story,
    gold: gold.claims.length,
    predicted: matching.found.length,
    ...scoreClaims(gold, matching),
    ...scoreRows(gold, comparison, matching, rowOf),
    ...scoreClasses(gold, comparison, rowOf),
    family: scoreFamilies(gold, comparison),
    missed: gold.claims.filter((claim) => !claim.optional && !matching.ofGold.has(claim)),
    unknown: matching.found.filter(({ claim }) => !matching.ofClaim.has(claim)),
  }
}
