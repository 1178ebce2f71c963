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

/** What two counts share that are of one event: an event of another year is none of them. */
const eventOf = ({ scope: { measure, population, asOf } }: ScopedRow) => `${measure}|${population}|${asOf}`

/** Of one event, another window or place. */
function apart(a: ScopedRow, b: ScopedRow): Relation | null {
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

/** Every row → the rows beside it. Only counts of one event are compared, so that a large story stays quick. */
export function relatedRows(
  rows: readonly ScopedRow[],
  wholes: ReadonlyMap<string, ReadonlySet<string>>,
  sums: readonly Sum[],
): ReadonlyMap<string, readonly RelatedRow[]> {
  const counts = rows.filter(({ kind }) => kind === 'count')
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
  for (const ofOne of Map.groupBy(counts, eventOf).values()) {
    for (const row of ofOne) {
      const beside = related.get(row.key)
      for (const other of ofOne) {
        const relation = other === row ? null : apart(row, other)
        if (relation && beside && !beside.has(other.key)) beside.set(other.key, relation)
      }
    }
  }
  return new Map([...related].map(([key, to]) => [key, [...to].map(([to, relation]) => ({ to, relation }))]))
}
