import type { Comparison, Finding } from '#lib/claims/types.ts'
import type { Decision, Evidence } from '#lib/decisions/decision.ts'
import type { Act } from './acts.ts'
import { evidenceOf } from './evidence.ts'
import { groupOf } from './groups.ts'
import { markOf } from './marks.ts'
import { standingAct } from './row-acts.ts'
import { referenceOf } from './settled.ts'
import { driftBetween } from './staleness.ts'
import type { BoardArticle, Cell, DecideAct, Drift, Row, State } from './types.ts'
import { versionOf } from './version.ts'

/** A row as the articles make it, before anybody did anything to it. */
export type BareRow = Pick<Row, 'figure' | 'group' | 'evidence' | 'findings'> & {
  readonly cells: readonly Omit<Cell, 'mark'>[]
  readonly claims: Cell['claims']
}

/** The comparison's figures with a cell for every column. */
export function bareRows(comparison: Comparison, articles: readonly BoardArticle[]): readonly BareRow[] {
  const findings = findingsByRow(comparison.findings)
  return comparison.figures.map((figure) => {
    const readings = new Map(figure.readings.map(({ article, claims }) => [article, claims]))
    const silences = new Map(figure.silent.map(({ article, kind }) => [article, kind]))
    const cells = articles.map(({ id, claims }) => ({
      article: id,
      claims: (readings.get(id) ?? []).flatMap((claim) => claims.get(claim) ?? []),
      silence: silences.get(id) ?? null,
    }))
    const evidence = articles.flatMap((article, column) =>
      (cells[column]?.claims ?? []).map((claim): Evidence => evidenceOf(claim, article)),
    )
    return {
      figure,
      group: groupOf(figure),
      cells,
      evidence,
      claims: cells.flatMap(({ claims }) => claims),
      findings: findings.get(figure.key) ?? [],
    }
  })
}

/** A finding stands with every row that it names. */
function findingsByRow(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const named = findings.flatMap((finding) => finding.rows.map((row) => ({ row, finding })))
  const byRow = Map.groupBy(named, ({ row }) => row)
  return new Map([...byRow].map(([row, all]) => [row, all.map(({ finding }) => finding)]))
}

/** What every row of a board is answered with. */
export type Standing = {
  readonly undone: ReadonlySet<number>
  readonly letters: ReadonlyMap<string, string>
  readonly texts: ReadonlyMap<string, string>
}

/** The same for all rows, by article. */
export function standingOf(articles: readonly BoardArticle[], undone: ReadonlySet<number>): Standing {
  return {
    undone,
    letters: new Map(articles.map(({ id, letter }) => [id, letter])),
    texts: new Map(articles.map(({ id, text }) => [id, text])),
  }
}

/** The row with what the desk did to it: `history` is every act on it, the newest first. */
export function answeredRow(bare: BareRow, history: readonly Act[], standing: Standing): Omit<Row, 'hand'> {
  const { figure, group, evidence, findings } = bare
  const answer = standingAct(history, standing.undone)
  const decision = answer?.kind === 'decide' ? answer : null
  const drift = decision && driftOf(decision.payload, evidence, standing.texts)
  return {
    figure,
    group,
    cells: markedCells(bare, standing.letters, decision?.payload ?? null),
    state: stateOf(answer?.kind ?? null, decision, drift),
    decision,
    drift,
    history,
    version: versionOf(evidence, answer?.seq ?? 0),
    evidence,
    findings,
  }
}

/** What a what-if left out moves nothing: the decision was made without it, and says so. */
function driftOf({ evidence: seen, whatIf }: Decision, now: readonly Evidence[], texts: Standing['texts']) {
  const counted = now.filter(({ anchor }) => !whatIf?.articles.includes(anchor.article))
  return driftBetween(seen, counted, texts)
}

function markedCells(
  { figure, cells, evidence, claims }: BareRow,
  letters: ReadonlyMap<string, string>,
  decision: Decision | null,
): readonly Cell[] {
  const readings = claims.flatMap((claim, index) => {
    const article = evidence[index]?.anchor.article ?? ''
    return { claim, article, letter: letters.get(article) ?? '', printed: evidence[index]?.value ?? '' }
  })
  const reference = referenceOf(figure, readings, decision)
  return cells.map((cell) => ({ ...cell, mark: markOf(cell.claims, reference, figure) }))
}

function stateOf(answer: 'decide' | 'reopen' | null, decision: DecideAct | null, drift: Drift | null): State {
  if (answer === 'reopen') return 'reopened'
  if (!decision) return 'open'
  if (drift) return 'stale'
  return decision.payload.kind === 'pending' ? 'pending' : 'decided'
}
