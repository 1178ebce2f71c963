import type { Comparison, Figure, Finding, Silence } from '#lib/claims/types.ts'
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

/** A row as the articles make it, before anybody did anything to it; none of its cells is marked. */
export type BareRow = Pick<Row, 'figure' | 'group' | 'evidence' | 'findings' | 'cells'> & {
  readonly claims: Cell['claims']
}

/** The comparison's figures with a cell for every column. */
export function bareRows(comparison: Comparison, articles: readonly BoardArticle[]): readonly BareRow[] {
  const findings = findingsByRow(comparison.findings)
  const empty = emptyCells(articles)
  return comparison.figures.map((figure) => {
    const cells = empty.silentOn(figure)
    const evidence: Evidence[] = []
    for (const { article, column, claims } of readingsByColumn(figure, articles, empty.columns)) {
      cells[column] = { article: article.id, claims, silence: cells[column]?.silence ?? null, mark: null }
      for (const claim of claims) evidence.push(evidenceOf(claim, article))
    }
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

/** What an article says for a figure, with its column, in the order of the columns. */
function readingsByColumn(
  { readings }: Figure,
  articles: readonly BoardArticle[],
  columns: ReadonlyMap<string, number>,
) {
  return readings
    .flatMap(({ article: id, claims }) => {
      const column = columns.get(id)
      const article = column === undefined ? undefined : articles[column]
      if (column === undefined || article === undefined) return []
      return [{ article, column, claims: claims.flatMap((claim) => article.claims.get(claim) ?? []) }]
    })
    .sort((a, b) => a.column - b.column)
}

/**
 * The cells of a row before its readings: an article that says nothing has the same cell in all rows, for two hundred
 * articles by five thousand rows have a million of them.
 */
function emptyCells(articles: readonly BoardArticle[]) {
  const columns = new Map(articles.map(({ id }, column) => [id, column]))
  const none = articles.map(({ id }): Cell => ({ article: id, claims: [], silence: null, mark: null }))
  const silent = new Map<Silence, Cell[]>()
  const cellsOf = (silence: Silence): Cell[] => {
    const known = silent.get(silence)
    if (known) return known
    const made = none.map((cell) => ({ ...cell, silence }))
    silent.set(silence, made)
    return made
  }
  const silentOn = (figure: Figure): Cell[] => {
    const cells = none.slice()
    for (const { article, kind } of figure.silent) {
      const column = columns.get(article)
      const cell = column === undefined ? undefined : cellsOf(kind)[column]
      if (column !== undefined && cell) cells[column] = cell
    }
    return cells
  }
  return { columns, silentOn }
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
  return cells.map((cell) => {
    const mark = cell.claims.length === 0 ? null : markOf(cell.claims, reference, figure)
    return mark === null ? cell : { ...cell, mark }
  })
}

function stateOf(answer: 'decide' | 'reopen' | null, decision: DecideAct | null, drift: Drift | null): State {
  if (answer === 'reopen') return 'reopened'
  if (!decision) return 'open'
  if (drift) return 'stale'
  return decision.payload.kind === 'pending' ? 'pending' : 'decided'
}
