import type { Comparison } from '#lib/claims/types.ts'
import type { Gold, GoldClaim } from './score-gold.ts'
import type { Matching } from './score-matching.ts'
import { type Harmonic, harmonic, type Share, shareOf } from './score-shares.ts'

/** The number of the predicted row that a gold claim came to stand in; undefined where it was not found or not placed. */
export type RowOf = (claim: GoldClaim) => number | undefined

export function rowsOfGold(comparison: Comparison, { ofGold }: Matching): RowOf {
  const rowOfId = new Map<string, number>()
  comparison.figures.forEach((figure, row) => {
    for (const reading of figure.readings) for (const id of reading.claims) rowOfId.set(id, row)
  })
  return (claim) => rowOfId.get(ofGold.get(claim)?.claim.id ?? '')
}

export type RowScore = { readonly rows: Harmonic; readonly merged: Share }

/**
 * B-cubed: for every gold claim, how much of its row belongs with it, and how much of what belongs with it is in its
 * row. A missed claim is missed recall; one that was found and stands alone has itself.
 */
export function scoreRows(gold: Gold, comparison: Comparison, matching: Matching, rowOf: RowOf): RowScore {
  const counted = gold.claims.filter((claim) => claim.kind !== 'name' && !claim.optional)
  const figures = Map.groupBy(counted, (claim) => claim.figure)
  const rows = Map.groupBy(counted, rowOf)
  let precision = 0
  let recall = 0
  let placed = 0
  for (const claim of counted) {
    const mates = figures.get(claim.figure)?.length ?? 0
    const row = rowOf(claim)
    const beside = row === undefined ? [] : (rows.get(row) ?? [])
    const together = beside.filter((other) => other.figure === claim.figure).length
    if (row === undefined) recall += matching.ofGold.has(claim) ? 1 / mates : 0
    else {
      placed++
      precision += together / beside.length
      recall += together / mates
    }
  }
  const share = (sum: number, of: number) => (of === 0 ? 0 : sum / of)
  return {
    rows: harmonic(share(precision, placed), share(recall, counted.length), counted.length),
    merged: merged(comparison.figures.map((_, row) => rows.get(row) ?? [])),
  }
}

/** Of the rows with two or more gold claims, those that join what gold keeps apart. */
function merged(rows: readonly (readonly GoldClaim[])[]): Share {
  return shareOf(
    rows.filter((claims) => claims.length >= 2),
    (claims) => new Set(claims.map((claim) => claim.figure)).size > 1,
  )
}
