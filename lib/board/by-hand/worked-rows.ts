import { comparableRows, type Member, namedByClaims, type Told } from '#lib/claims/regroup.ts'
import type { Claim, Comparison, Figure, Relation } from '#lib/claims/types.ts'
import type { Evidence } from '#lib/decisions/decision.ts'
import { claimFinder, type FindClaim, holderOf } from '../find-claims.ts'
import type { SeenRow } from '../row-act-schemas.ts'
import type { BoardArticle } from '../types.ts'
import type { RowActOf } from './row-act.ts'

/** Acts that say something of one row and leave its readings where they are. */
export type OneRowAct = RowActOf<'rename-row' | 'hide-row' | 'overrule-class'>

/** A row while the acts are gone through. */
export type WorkedRow = {
  readonly key: string
  readonly label: string
  /** As the engine made it; for a row of its own, as the engine would call it. */
  readonly figure: Figure
  /** Ids of its claims. */
  readonly members: Set<string>
  /** Claims that a person put here. */
  readonly brought: Set<string>
  /** Whether its claims, or what they are compared by, are others than the engine's. */
  changed: boolean
  renamed: RowActOf<'rename-row'> | null
  hidden: RowActOf<'hide-row'> | null
  overruled: RowActOf<'overrule-class'> | null
  readonly aliases: RowActOf<'teach-alias'>[]
}

/** Everything that acts change as they are gone through in their order. */
export type Work = {
  readonly told: Told
  readonly rows: Map<string, WorkedRow>
  readonly rowOfClaim: Map<string, WorkedRow>
  /** Every claim by id, with its article; an alias gives it another origin. */
  readonly members: Map<string, Member>
  /** Where the claims of a row that is no more went. */
  readonly mergedInto: Map<string, string>
  readonly relations: { from: string; to: string; relation: Relation }[]
  readonly findClaim: FindClaim
}

/** The engine's rows, before anybody did anything to them. */
export function workOn(comparison: Comparison, articles: readonly BoardArticle[]): Work {
  const rows = new Map(
    comparison.figures.map((figure) => [
      figure.key,
      newRow(
        figure,
        figure.readings.flatMap(({ claims }) => claims),
      ),
    ]),
  )
  const rowOfClaim = new Map(
    [...rows.values()].flatMap((row) => [...row.members].map((id) => [id, row] as const)),
  )
  const members = new Map(
    articles.flatMap(({ id: article, claims }) =>
      [...claims.values()].map((claim): [string, Member] => [claim.id, { claim, article }]),
    ),
  )
  return {
    told: { articles: comparison.articles, families: comparison.families },
    rows,
    rowOfClaim,
    members,
    mergedInto: new Map(),
    relations: [],
    findClaim: claimFinder(articles, rowOfClaim),
  }
}

/** The row that stands on the words that a person saw; null where they stand in no row. */
export function findRow({ findClaim, rowOfClaim }: Work, seen: SeenRow): WorkedRow | null {
  return holderOf(seen.evidence.map(findClaim), (claim) => rowOfClaim.get(claim), seen.label)
}

export function findClaims({ findClaim }: Work, readings: readonly Evidence[]): readonly Claim[] {
  return readings.map(findClaim).filter((claim) => claim !== null)
}

/** Takes claims from wherever they stand into a row. A row that is left without any is no more. */
export function bring(work: Work, claims: Iterable<string>, to: WorkedRow): void {
  for (const id of claims) {
    const from = work.rowOfClaim.get(id)
    if (from === to) continue
    if (from) leave(work, from, id, to)
    to.members.add(id)
    to.brought.add(id)
    to.changed = true
    work.rowOfClaim.set(id, to)
  }
}

function leave(work: Work, from: WorkedRow, claim: string, to: WorkedRow): void {
  from.members.delete(claim)
  from.brought.delete(claim)
  from.changed = true
  if (from.members.size > 0) return
  work.rows.delete(from.key)
  work.mergedInto.set(from.key, to.key)
}

/** A row of their own for claims that stand in another so far. Its key names the act. */
export function ownRow(work: Work, seq: number, claims: readonly Claim[], label: string | null): WorkedRow {
  const [first] = claims
  const from = first && work.rowOfClaim.get(first.id)
  const members = claims.flatMap(({ id }) => work.members.get(id) ?? [])
  if (!from) throw new Error('Readings that stand in no row were found in one.')
  const named = namedByClaims(members, work.told)
  const figure = { ...from.figure, ...named, ...(label ? { label } : {}), key: `by-hand/${seq}`, related: [] }
  const row = newRow(figure, [])
  work.rows.set(row.key, row)
  return row
}

export const canJoin = (a: WorkedRow, b: WorkedRow): boolean => comparableRows(a.figure, b.figure)

function newRow(figure: Figure, claims: readonly string[]): WorkedRow {
  return {
    key: figure.key,
    label: figure.label,
    figure,
    members: new Set(claims),
    brought: new Set(),
    changed: false,
    renamed: null,
    hidden: null,
    overruled: null,
    aliases: [],
  }
}
