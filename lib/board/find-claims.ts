import type { Claim } from '#lib/claims/types.ts'
import type { Anchor } from '#lib/decisions/decision.ts'
import { claimAt, findAnchor } from './anchors.ts'
import type { BoardArticle } from './types.ts'

/** Words that an act stands on; `kind` is that of the reading where the act kept it. */
export type Seen = { readonly anchor: Anchor; readonly kind: string | null }
export type FindClaim = (seen: Seen) => Claim | null

/** Finds the claim that is made of an act's words now; only among the claims that stand in rows. */
export function claimFinder(
  articles: readonly Pick<BoardArticle, 'id' | 'text' | 'claims'>[],
  inRows: { has(claim: string): boolean },
): FindClaim {
  const known = new Map(
    articles.map(({ id, text, claims }) => [
      id,
      { text, claims: [...claims.values()].filter((claim) => inRows.has(claim.id)) },
    ]),
  )
  return ({ anchor, kind }) => {
    const article = known.get(anchor.article)
    const place = article && findAnchor(anchor, article.text)
    return place ? claimAt(place, article.claims, kind) : null
  }
}

/** Of the rows that hold some of the claims the one that holds most; of equals the one with that label, then the first by key. */
export function holderOf<Row extends { readonly key: string; readonly label: string }>(
  claims: readonly (Claim | null)[],
  rowOf: (claim: string) => Row | undefined,
  label: string,
): Row | null {
  const held = new Map<Row, number>()
  for (const claim of claims) {
    const row = claim && rowOf(claim.id)
    if (row) held.set(row, (held.get(row) ?? 0) + 1)
  }
  const named = (row: Row) => Number(row.label === label)
  const [first] = [...held].sort(([a, n], [b, m]) => m - n || named(b) - named(a) || (a.key < b.key ? -1 : 1))
  return first?.[0] ?? null
}
