import type { ArticleText, Claim, Span } from '#lib/claims/types.ts'
import type { Act } from './acts.ts'
import { claimAt, findAnchor, overlap } from './anchors.ts'
import { statementOf } from './claim-seen.ts'
import { type CorrectionAct, isCorrection } from './correction-acts.ts'
import { claimStated, corrected, type Statement } from './statement.ts'

/** A correction that holds, and where its words are now. */
export type PlacedCorrection = {
  readonly act: CorrectionAct
  /** Null where the words are not in the article any more: the correction is an orphan. */
  readonly at: Span | null
  /** Id of the claim that stands on these words; null where there is none, as after "not a claim". */
  readonly claim: string | null
}

/** Acts in; out comes what lays them over the claims that the engine read in an article. */
export function correctionsOf(
  acts: readonly Act[],
  undone: ReadonlySet<number>,
): (article: ArticleText, claims: readonly Claim[]) => readonly Claim[] {
  const byArticle = Map.groupBy(standing(acts, undone), ({ payload }) => payload.anchor.article)
  return (article, claims) => {
    const own = byArticle.get(article.id)
    return own ? tied(own.reduce((now, act) => applied(act, article, now), claims)) : claims
  }
}

/** Where each correction that holds stands now, in the order in which they were made; those on withdrawn articles are left out. */
export function placeCorrections(
  acts: readonly Act[],
  undone: ReadonlySet<number>,
  articles: readonly {
    readonly id: string
    readonly text: string
    readonly claims: ReadonlyMap<string, Claim>
  }[],
): readonly PlacedCorrection[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return standing(acts, undone).flatMap((act) => {
    const { anchor, kind } = act.payload
    const article = byId.get(anchor.article)
    if (!article) return []
    const at = findAnchor(anchor, article.text)
    const claim = at && claimAt(at, article.claims.values(), kind)
    return { act, at, claim: claim?.id ?? null }
  })
}

const standing = (acts: readonly Act[], undone: ReadonlySet<number>): readonly CorrectionAct[] =>
  acts
    .filter(isCorrection)
    .filter(({ seq }) => !undone.has(seq))
    .sort((a, b) => a.seq - b.seq)

function applied(act: CorrectionAct, article: ArticleText, claims: readonly Claim[]): readonly Claim[] {
  const { anchor, kind } = act.payload
  const at = findAnchor(anchor, article.text)
  if (!at) return claims
  const there = claimAt(at, claims, kind)
  if (act.kind === 'reject-claim') {
    return there && saysTheSame(there, act.payload.seen) ? claims.filter((claim) => claim !== there) : claims
  }
  const { stated } = act.payload
  if (act.kind === 'correct-claim' && there) {
    const mended = corrected(there, act.payload.seen, stated)
    return claims.map((claim) => (claim === there ? mended : claim))
  }
  // An engine that learnt to read these words since does not make a second reading of them.
  const others = claims.filter((claim) => claim.kind !== kind || overlap(claim, at) <= 0)
  const day = claims.find(({ asOfBasis }) => asOfBasis === 'inferred')?.asOf ?? null
  return [...others, claimStated(article, at, kind, stated, day)]
}

/** "Three" was no claim in "twenty-three people"; that 23 is read there since is another claim, and stays. */
function saysTheSame(claim: Claim, seen: Statement): boolean {
  const now = statementOf(claim)
  return (['value', 'low', 'high', 'unit'] as const).every((field) => now[field] === seen[field])
}

/** In the order of the text; a part whose whole is gone stands alone. */
function tied(claims: readonly Claim[]): readonly Claim[] {
  const ids = new Set(claims.map(({ id }) => id))
  return claims
    .map((claim) =>
      'partOf' in claim && claim.partOf !== null && !ids.has(claim.partOf)
        ? { ...claim, partOf: null }
        : claim,
    )
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
