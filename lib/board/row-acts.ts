import type { Claim } from '#lib/claims/types.ts'
import type { Anchor } from '#lib/decisions/decision.ts'
import type { Act } from './acts.ts'
import { claimAt, findAnchor } from './anchors.ts'
import type { BoardArticle, DecideAct } from './types.ts'

export type ReopenAct = Extract<Act, { kind: 'reopen' }>

/** Where the words of the story's acts are found now. */
export type PlacedActs = {
  /** By the row's key: every act on it, the newest first, with what undid it. */
  readonly history: ReadonlyMap<string, readonly Act[]>
  /** Decisions that nothing replaced and whose words stand in no row. */
  readonly orphans: readonly DecideAct[]
}

type Rows = readonly {
  readonly figure: { readonly key: string; readonly label: string }
  readonly claims: readonly Claim[]
}[]

/** Acts find their rows by their anchors, never by a row's key: keys are computed, words are there. */
export function placeActs(
  acts: readonly Act[],
  undone: ReadonlySet<number>,
  articles: readonly BoardArticle[],
  rows: Rows,
): PlacedActs {
  const rowAt = rowFinder(articles, rows)
  const rowOf = new Map<number, string>()
  const history = new Map<string, Act[]>()
  for (const act of [...acts].sort((a, b) => a.seq - b.seq)) {
    const key = keyOf(act, rowOf, rowAt)
    if (key === null) continue
    rowOf.set(act.seq, key)
    history.set(key, [act, ...(history.get(key) ?? [])])
  }
  return { history, orphans: orphansOf(acts, undone, rowOf) }
}

/** The last decision or reopening of a history that has not been undone: it says what state the row is in. */
export function standingAct(
  history: readonly Act[],
  undone: ReadonlySet<number>,
): DecideAct | ReopenAct | null {
  return history.filter(isAnswer).find((act) => !undone.has(act.seq)) ?? null
}

const isAnswer = (act: Act): act is DecideAct | ReopenAct => act.kind === 'decide' || act.kind === 'reopen'

type RowAt = (
  anchors: readonly { readonly anchor: Anchor; readonly kind: string | null }[],
  label: string,
) => string | null

function keyOf(act: Act, rowOf: ReadonlyMap<number, string>, rowAt: RowAt): string | null {
  if (act.kind === 'decide') return rowAt(act.payload.evidence, act.payload.label)
  const named = act.undoes === null ? undefined : rowOf.get(act.undoes)
  if (named !== undefined) return named
  if (act.kind !== 'reopen') return null
  return rowAt(
    act.payload.anchors.map((anchor) => ({ anchor, kind: null })),
    '',
  )
}

/** The row that holds most of the anchors; of equals the one with the label that was decided, then the first by key. */
function rowFinder(articles: readonly BoardArticle[], rows: Rows): RowAt {
  const rowOfClaim = new Map(
    rows.flatMap((row) => row.claims.map((claim) => [claim.id, row.figure.key] as const)),
  )
  const labels = new Map(rows.map(({ figure }) => [figure.key, figure.label]))
  const inRows = new Map(
    articles.map(({ id, text, claims }) => [
      id,
      { text, claims: [...claims.values()].filter((claim) => rowOfClaim.has(claim.id)) },
    ]),
  )
  return (anchors, label) => {
    const held = new Map<string, number>()
    for (const { anchor, kind } of anchors) {
      const article = inRows.get(anchor.article)
      const place = article && findAnchor(anchor, article.text)
      const key = place && rowOfClaim.get(claimAt(place, article.claims, kind)?.id ?? '')
      if (key) held.set(key, (held.get(key) ?? 0) + 1)
    }
    const named = (key: string) => Number(labels.get(key) === label)
    const [first] = [...held].sort(([a, n], [b, m]) => m - n || named(b) - named(a) || (a < b ? -1 : 1))
    return first?.[0] ?? null
  }
}

/** A decision is replaced by a later one, or ended by a reopening, that names it or stands on some of the same words. */
function orphansOf(
  acts: readonly Act[],
  undone: ReadonlySet<number>,
  rowOf: ReadonlyMap<number, string>,
): readonly DecideAct[] {
  const answers = acts.filter(isAnswer).filter((act) => !undone.has(act.seq))
  return answers
    .filter((act) => act.kind === 'decide')
    .filter((act) => !rowOf.has(act.seq))
    .filter((act) => !answers.some((later) => later.seq > act.seq && replaces(later, act)))
}

function replaces(later: DecideAct | ReopenAct, earlier: DecideAct): boolean {
  const words = new Set(anchorsOf(earlier).map(placeName))
  return later.undoes === earlier.seq || anchorsOf(later).some((anchor) => words.has(placeName(anchor)))
}

const anchorsOf = (act: DecideAct | ReopenAct): readonly Anchor[] =>
  act.kind === 'decide' ? act.payload.evidence.map(({ anchor }) => anchor) : act.payload.anchors

const placeName = ({ article, start, end }: Anchor): string => `${article}:${start}-${end}`
