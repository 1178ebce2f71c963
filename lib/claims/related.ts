import type { Comparable } from './comparable.ts'
import type { RowScope } from './labels.ts'
import type { Sum } from './sums.ts'
import type { Kind, Relation } from './types.ts'

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

/** Rows that one sentence counts one after the other, and whose whole is a row too: "nine men and four women" of 13. */
function sumPartners(
  rows: readonly ScopedRow[],
  wholes: ReadonlyMap<string, ReadonlySet<string>>,
  sums: readonly Sum[],
): (readonly [string, string])[] {
  const rowOf = new Map(
    rows.flatMap(({ key, readings }) => readings.map(({ claim }) => [claim.id, key] as const)),
  )
  return sums.flatMap(({ parts, whole }) => {
    const keys = [...new Set(parts.flatMap(({ claim }) => rowOf.get(claim.id) ?? []))]
    const held = keys.every((key) => (wholes.get(key)?.size ?? 0) > 0)
    return whole || held ? keys.flatMap((a) => keys.filter((b) => b !== a).map((b) => [a, b] as const)) : []
  })
}

/** Every row → the rows beside it. Only rows of one measure are compared, so that a large story stays quick. */
export function relatedRows(
  rows: readonly ScopedRow[],
  wholes: ReadonlyMap<string, ReadonlySet<string>>,
  sums: readonly Sum[],
): ReadonlyMap<string, readonly RelatedRow[]> {
  const byMeasure = Map.groupBy(rows, ({ scope }) => scope.measure)
  const related = new Map<string, Map<string, Relation>>(rows.map(({ key }) => [key, new Map()]))
  for (const [key, own] of wholes) {
    for (const to of own) {
      if (to === key) continue
      related.get(key)?.set(to, 'subset-of')
      if (!related.get(to)?.has(key)) related.get(to)?.set(key, 'superset-of')
    }
  }
  for (const [key, to] of sumPartners(rows, wholes, sums)) {
    const beside = related.get(key)
    if (beside && !beside.has(to)) beside.set(to, 'part-of-sum')
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
