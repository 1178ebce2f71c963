import type { Claim, Comparison } from '#lib/claims/types.ts'
import type { Gold, GoldClaim } from './score-gold.ts'
import { sameValue } from './score-values.ts'

/** A claim with the file it stands in. */
export type Found = { readonly file: string; readonly claim: Claim }
export type Pair = { readonly gold: GoldClaim; readonly found: Found }

/** Which claim reads which gold claim; each has at most one partner. */
export type Matching = {
  readonly found: readonly Found[]
  readonly pairs: readonly Pair[]
  readonly ofGold: ReadonlyMap<GoldClaim, Found>
  readonly ofClaim: ReadonlyMap<Claim, GoldClaim>
}

/** Claims that overlap a gold claim and read the same value are its candidates; the best covered pairs are made first. */
export function match(gold: Gold, comparison: Comparison): Matching {
  const found = comparison.articles.flatMap(({ file, claims }) => claims.map((claim) => ({ file, claim })))
  const candidates = gold.claims.flatMap((wanted) =>
    found
      .filter(
        ({ file, claim }) =>
          file === wanted.article && overlap(wanted, claim) > 0 && sameValue(wanted, claim),
      )
      .map((candidate) => ({ gold: wanted, found: candidate, cover: cover(wanted, candidate.claim) })),
  )
  const ofGold = new Map<GoldClaim, Found>()
  const ofClaim = new Map<Claim, GoldClaim>()
  for (const candidate of candidates.toSorted((a, b) => b.cover - a.cover)) {
    if (ofGold.has(candidate.gold) || ofClaim.has(candidate.found.claim)) continue
    ofGold.set(candidate.gold, candidate.found)
    ofClaim.set(candidate.found.claim, candidate.gold)
  }
  const pairs = Array.from(ofGold, ([wanted, partner]) => ({ gold: wanted, found: partner }))
  return { found, pairs, ofGold, ofClaim }
}

type Stretch = { readonly start: number; readonly end: number }

/** How many letters two stretches of one text share. */
export function overlap(a: Stretch, b: Stretch): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

function cover(a: Stretch, b: Stretch): number {
  return overlap(a, b) / (a.end - a.start + b.end - b.start)
}
