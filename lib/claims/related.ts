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

function wholesOf(row: ScopedRow, rowOfClaim: ReadonlyMap<string, string>): string[] {
  return row.readings.flatMap(({ claim }) =>
    isNumberClaim(claim) && claim.partOf ? (rowOfClaim.get(claim.partOf) ?? []) : [],
  )
}

/** Same measure and population, another window or place; an event of another year is neither. */
function apart(a: ScopedRow, b: ScopedRow): Relation | null {
  if (a.kind !== 'count' || b.kind !== 'count' || a.scope.measure !== b.scope.measure) return null
  if (a.scope.population !== b.scope.population || a.scope.asOf !== b.scope.asOf) return null
  if (a.scope.since !== b.scope.since && a.scope.since && b.scope.since) return 'other-window'
  return a.scope.place !== b.scope.place && a.scope.place && b.scope.place ? 'other-place' : null
}

export function relatedTo(row: ScopedRow, rows: readonly ScopedRow[]): { to: string; relation: Relation }[] {
  const rowOfClaim = new Map(
    rows.flatMap((each) => each.readings.map(({ claim }) => [claim.id, each.key] as const)),
  )
  const related = new Map<string, Relation>()
  for (const to of wholesOf(row, rowOfClaim)) if (to !== row.key) related.set(to, 'subset-of')
  for (const other of rows) {
    if (other.key === row.key || related.has(other.key)) continue
    const relation = wholesOf(other, rowOfClaim).includes(row.key) ? 'superset-of' : apart(row, other)
    if (relation) related.set(other.key, relation)
  }
  return [...related].map(([to, relation]) => ({ to, relation }))
}
