import type { Claim, Figure } from '#lib/claims/types.ts'
import type { Decision, Evidence } from './decision.ts'

/**
 * What a decision is made from. The rows and boards of lib/board are these, and more: this layer must not know them,
 * so it says what it needs and no more.
 */
export type RowToDecide = {
  readonly figure: Figure
  readonly cells: readonly { readonly article: string; readonly claims: readonly Claim[] }[]
  /** Every reading, in the order of the cells and of the claims in them. */
  readonly evidence: readonly Evidence[]
  readonly decision: StandingDecision | null
  readonly version: string
}

export type StandingDecision = {
  readonly seq: number
  readonly actor: { readonly id: string; readonly name: string | null }
  readonly payload: Decision
}

export type BoardToDecide<Row extends RowToDecide = RowToDecide> = {
  readonly rows: readonly Row[]
  /** For their names; a sentence names an unknown article by its id. */
  readonly articles?: readonly NamedArticle[]
  readonly withdrawn?: readonly NamedArticle[]
}

export type NamedArticle = {
  readonly id: string
  readonly file: string
  readonly outlet: string | null
  readonly title: string | null
}

/** One reading both ways: as the engine read it, and as a decision keeps it. */
export type Reading = { readonly claim: Claim; readonly evidence: Evidence }

/** The row's readings, in the order of its columns. */
export function readingsOf(row: RowToDecide): readonly Reading[] {
  const claims = row.cells.flatMap((cell) => cell.claims)
  return row.evidence.flatMap((evidence, index) => {
    const claim = claims[index]
    return claim ? [{ claim, evidence }] : []
  })
}
