import type { Comparable } from './comparable.ts'
import type { RowScope } from './labels.ts'
import { isNumberClaim, type Kind, type Relation } from './types.ts'

/** Rows that must not be merged but belong together: a part and its whole, the same count elsewhere or over another window. */
export type ScopedRow = {
  readonly key: string
  readonly kind: Kind
  readonly scope: RowScope
  readonly readings: readonly Comparable[]
}

/** Same measure and population, another window or place; an event of another year is neither. */
function apart(a: ScopedRow, b: ScopedRow): Relation | null {
  if (a.kind !== 'count' || b.kind !== 'count' || a.scope.measure !== b.scope.measure) return null
  if (a.scope.population !== b.scope.population || a.scope.asOf !== b.scope.asOf) return null
  if (a.scope.since !== b.scope.since && a.scope.since && b.scope.since) return 'other-window'
  return a.scope.place !== b.scope.place && a.scope.place && b.scope.place ? 'other-place' : null
}

export type RelatedRow = { readonly to: string; readonly relation: Relation }

/** By row: the rows that hold a whole of one of its readings. */
function wholesByRow(rows: readonly ScopedRow[]): Map<string, Set<string>> {
  const rowOfClaim = new Map(
    rows.flatMap((each) => each.readings.map(({ claim }) => [claim.id, each.key] as const)),
  )
  const whole = ({ claim }: Comparable) =>
    isNumberClaim(claim) && claim.partOf ? (rowOfClaim.get(claim.partOf) ?? []) : []
  return new Map(rows.map((row) => [row.key, new Set(row.readings.flatMap(whole))]))
}

/** Every row → the rows beside it. Only rows of one measure are compared, so that a large story stays quick. */
export function relatedRows(rows: readonly ScopedRow[]): ReadonlyMap<string, readonly RelatedRow[]> {
  const wholes = wholesByRow(rows)
  const byMeasure = Map.groupBy(rows, ({ scope }) => scope.measure)
  const related = new Map<string, Map<string, Relation>>(rows.map(({ key }) => [key, new Map()]))
  for (const [key, own] of wholes) {
    for (const to of own) {
      if (to === key) continue
      related.get(key)?.set(to, 'subset-of')
      if (!related.get(to)?.has(key)) related.get(to)?.set(key, 'superset-of')
    }
  }
  for (const row of rows) {
    for (const other of byMeasure.get(row.scope.measure) ?? []) {
      const relation = other.key === row.key ? null : apart(row, other)
      const beside = related.get(row.key)
      if (relation && beside && !beside.has(other.key)) beside.set(other.key, relation)
    }
  }
  return new Map([...related].map(([key, to]) => [key, [...to].map(([to, relation]) => ({ to, relation }))]))
}
