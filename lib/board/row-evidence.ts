import type { Claim, Finding, Span } from '#lib/claims/types.ts'
import type { PlacedCorrection } from './corrections.ts'
import { type Conversion, conversionsOf, type Difference, extremesOf, stepsOf } from './differences.ts'
import { type EqualReadings, equalReadings } from './equal-readings.ts'
import { type Passage, passagesOf } from './passages.ts'
import { type RelatedRow, relatedSums } from './related-sums.ts'
import { type SilentArticle, silentArticles } from './silent-articles.ts'
import { printSpread } from './spread.ts'
import type { Board, BoardArticle, Hand, Row } from './types.ts'

/** Everything about one row as plain data: it goes to the browser as it is. */
export type RowEvidence = Omit<Row, 'group' | 'cells' | 'findings' | 'hand'> & {
  readonly hand: ShownHand | null
  readonly spread: string
  /** The cells that state something; every other part names claims by their ids. */
  readonly cells: readonly { readonly article: string; readonly claims: readonly Claim[] }[]
  readonly readings: readonly EqualReadings[]
  readonly extremes: Difference | null
  readonly conversions: readonly Conversion[]
  /** For each series, from each point to the next. */
  readonly steps: readonly (readonly (Difference | null)[])[]
  readonly findings: readonly ShownFinding[]
  readonly silences: readonly SilentArticle[]
  readonly related: readonly RelatedRow[]
  /** What people said about its claims, and holds. */
  readonly corrections: readonly PlacedCorrection[]
  /** `seq` of the acts of its history that were undone. */
  readonly undone: readonly number[]
}

/** What people did to the row; of what was brought here, how many readings. */
export type ShownHand = Omit<Hand, 'brought'> & { readonly brought: number }

/** A finding with the sentences of both its quotes. */
export type ShownFinding = Pick<Finding, 'rule' | 'because' | 'derived'> & {
  readonly quotes: readonly (Passage & { readonly article: string; readonly marks: readonly Span[] })[]
}

/** What rows are looked up by, made once for all rows of a board. */
export type BoardIndex = {
  readonly board: Board
  readonly articles: ReadonlyMap<string, BoardArticle>
  readonly rows: ReadonlyMap<string, Row>
}

export const indexOf = (board: Board): BoardIndex => ({
  board,
  articles: new Map(board.articles.map((article) => [article.id, article])),
  rows: new Map(board.rows.map((row) => [row.figure.key, row])),
})

/** A row of a board in, its evidence out. */
export function rowEvidence(row: Row, index: BoardIndex): RowEvidence {
  const { group: _, cells, findings, hand, ...rest } = row
  return {
    ...rest,
    hand: hand && { ...hand, brought: hand.brought.size },
    spread: printSpread(row),
    cells: cells
      .filter(({ claims }) => claims.length > 0)
      .map(({ article, claims }) => ({ article, claims })),
    readings: equalReadings(row, index.articles),
    extremes: extremesOf(row),
    conversions: conversionsOf(row),
    steps: row.figure.series.map(stepsOf),
    findings: findings.map((finding) => shownFinding(finding, index.articles)),
    silences: silentArticles(row, index.articles),
    related: relatedSums(row, index.rows),
    corrections: correctionsOn(row, index.board),
    undone: row.history.filter(({ seq }) => index.board.undone.has(seq)).map(({ seq }) => seq),
  }
}

function correctionsOn({ cells }: Row, { corrections }: Board): readonly PlacedCorrection[] {
  if (corrections.length === 0) return corrections
  const own = new Set(cells.flatMap(({ claims }) => claims.map(({ id }) => id)))
  return corrections.filter(({ claim }) => claim !== null && own.has(claim))
}

function shownFinding(
  { rule, because, derived, claims }: Finding,
  articles: BoardIndex['articles'],
): ShownFinding {
  const quotes = [...articles.values()].flatMap((article) => {
    const own = claims.flatMap((id) => article.claims.get(id) ?? [])
    return passagesOf(article, own).map((passage) => ({
      ...passage,
      article: article.id,
      marks: own.filter(({ id }) => passage.claims.includes(id)).map(({ start, end }) => ({ start, end })),
    }))
  })
  return { rule, because, ...(derived ? { derived } : {}), quotes }
}
