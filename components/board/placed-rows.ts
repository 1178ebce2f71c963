import { groupOrder } from '#lib/board/groups.ts'
import { compareNeed, needsDecision } from '#lib/board/need.ts'
import type { Row } from '#lib/board/types.ts'
import { NEEDED } from './sections.ts'

export type PlacedRow = { readonly row: Row; readonly section: string; readonly within: string | null }

/**
 * The order of the board. What needs a decision comes first, whatever it counts, the most needed at the top; the rest
 * follows group by group. Beneath each row stand its parts ("of them civilians"), so that 111 is read under the 727 that
 * it belongs to; a part that needs a decision while its whole does not is no part of this order.
 */
export function placed(rows: readonly Row[]): readonly PlacedRow[] {
  const needed = nested(rows.filter(needsDecision), compareNeed)
  const rest = nested(
    rows.filter((row) => !needsDecision(row)),
    (a, b) => groupOrder(a.group) - groupOrder(b.group) || compareNeed(a, b),
  )
  return [
    ...needed.map(({ row, within }) => ({ row, within, section: NEEDED })),
    ...rest.map(({ row, within, top }) => ({ row, within, section: top.group })),
  ]
}

type Nested = { readonly row: Row; readonly within: string | null; readonly top: Row }

/** Every row once, its parts beneath it; `top` is the row that no other holds. */
function nested(rows: readonly Row[], order: (a: Row, b: Row) => number): readonly Nested[] {
  const keys = new Set(rows.map(({ figure }) => figure.key))
  const sorted = [...rows].sort(order)
  const parts = Map.groupBy(sorted, (row) => wholeKey(row, keys))
  const shown = new Set<Row>()
  const below = (whole: string | null, top: Row | null): readonly Nested[] =>
    (parts.get(whole) ?? [])
      .filter((row) => !shown.has(row))
      .flatMap((row) => {
        shown.add(row)
        return [{ row, within: whole, top: top ?? row }, ...below(row.figure.key, top ?? row)]
      })
  const standing = below(null, null)
  // Rows that claim to be parts of one another have no whole; they stand at the end, but they stand.
  const circular = sorted.filter((row) => !shown.has(row))
  return [...standing, ...circular.map((row) => ({ row, within: null, top: row }))]
}

function wholeKey({ figure }: Row, keys: ReadonlySet<string>): string | null {
  const whole = figure.related.find(({ to, relation }) => relation === 'subset-of' && keys.has(to))
  return whole && whole.to !== figure.key ? whole.to : null
}
