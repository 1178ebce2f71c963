import type { Claim } from '#lib/claims/types.ts'
import type { Anchor } from '#lib/decisions/decision.ts'
import type { Act } from './acts.ts'
import { isRowAct, seenRowsOf } from './by-hand/row-act.ts'
import { isCorrection } from './correction-acts.ts'
import { claimFinder, holderOf, type Seen } from './find-claims.ts'
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
  const rowsOf = new Map<number, readonly string[]>()
  const history = new Map<string, Act[]>()
  for (const act of [...acts].sort((a, b) => a.seq - b.seq)) {
    const keys = keysOf(act, rowsOf, rowAt)
    if (keys.length === 0) continue
    rowsOf.set(act.seq, keys)
    for (const key of keys) history.set(key, [act, ...(history.get(key) ?? [])])
  }
  return { history, orphans: orphansOf(acts, undone, rowsOf) }
}

/** The last decision or reopening of a history that has not been undone: it says what state the row is in. */
export function standingAct(
  history: readonly Act[],
  undone: ReadonlySet<number>,
): DecideAct | ReopenAct | null {
  return history.filter(isAnswer).find((act) => !undone.has(act.seq)) ?? null
}

const isAnswer = (act: Act): act is DecideAct | ReopenAct => act.kind === 'decide' || act.kind === 'reopen'

type RowAt = (words: readonly Seen[], label: string) => string | null

/** A decision is of one row; to move, merge or relate is of two. */
function keysOf(act: Act, rowsOf: ReadonlyMap<number, readonly string[]>, rowAt: RowAt): readonly string[] {
  const named = act.undoes === null ? undefined : rowsOf.get(act.undoes)
  if (named !== undefined && act.kind !== 'decide') return named
  const seen = isRowAct(act) ? seenRowsOf(act) : answered(act)
  const keys = seen.map(({ evidence, label }) => rowAt(evidence, label)).filter((key) => key !== null)
  return [...new Set(keys)]
}

function answered(act: Act): readonly { readonly label: string; readonly evidence: readonly Seen[] }[] {
  if (act.kind === 'decide') return [act.payload]
  if (isCorrection(act)) return [{ label: '', evidence: [act.payload] }]
  if (act.kind !== 'reopen') return []
  return [{ label: '', evidence: act.payload.anchors.map((anchor) => ({ anchor, kind: null })) }]
}

function rowFinder(articles: readonly BoardArticle[], rows: Rows): RowAt {
  const rowOfClaim = new Map(
    rows.flatMap(({ claims, figure }) => claims.map((claim) => [claim.id, figure] as const)),
  )
  const find = claimFinder(articles, rowOfClaim)
  return (words, label) => holderOf(words.map(find), (claim) => rowOfClaim.get(claim), label)?.key ?? null
}

/** A decision is replaced by a later one, or ended by a reopening, that names it or stands on some of the same words. */
function orphansOf(
  acts: readonly Act[],
  undone: ReadonlySet<number>,
  rowsOf: ReadonlyMap<number, readonly string[]>,
): readonly DecideAct[] {
  const answers = acts.filter(isAnswer).filter((act) => !undone.has(act.seq))
  return answers
    .filter((act) => act.kind === 'decide')
    .filter((act) => !rowsOf.has(act.seq))
    .filter((act) => !answers.some((later) => later.seq > act.seq && replaces(later, act)))
}

function replaces(later: DecideAct | ReopenAct, earlier: DecideAct): boolean {
  const words = new Set(anchorsOf(earlier).map(placeName))
  return later.undoes === earlier.seq || anchorsOf(later).some((anchor) => words.has(placeName(anchor)))
}

const anchorsOf = (act: DecideAct | ReopenAct): readonly Anchor[] =>
  act.kind === 'decide' ? act.payload.evidence.map(({ anchor }) => anchor) : act.payload.anchors

const placeName = ({ article, start, end }: Anchor): string => `${article}:${start}-${end}`
