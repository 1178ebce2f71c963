import { GROUPS, groupOrder } from '#lib/board/groups.ts'
import { compareNeed, needsDecision } from '#lib/board/need.ts'
import type { Row } from '#lib/board/types.ts'

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
    ...rest.map(({ row, within, top }) => ({ row, within, section: groupLabel(top.group) })),
  ]
}

const NEEDED = 'Need a decision'

const groupLabel = (group: string): string => GROUPS.find(({ id }) => id === group)?.label ?? ''

type Nested = { readonly row: Row; readonly within: string | null; readonly top: Row }

/** Every row once, its parts beneath it; `top` is the row that no other holds. */
function nested(rows: readonly Row[], order: (a: Row, b: Row) => number): readonly Nested[] {
  const keys = new Set(rows.map(({ figure }) => figure.key))
  const wholeOf = new Map(rows.map((row) => [row.figure.key, wholeKey(row, keys)]))
  const below = (whole: string | null, seen: ReadonlySet<string>, top: Row | null): readonly Nested[] =>
    rows
      .filter(({ figure }) => wholeOf.get(figure.key) === whole && !seen.has(figure.key))
      .sort(order)
      .flatMap((row) => [
        { row, within: whole, top: top ?? row },
        ...below(row.figure.key, new Set([...seen, row.figure.key]), top ?? row),
      ])
  const standing = below(null, new Set(), null)
  const shown = new Set(standing.map(({ row }) => row))
  // Rows that claim to be parts of one another have no whole; they stand at the end, but they stand.
  const circular = rows.filter((row) => !shown.has(row)).sort(order)
  return [...standing, ...circular.map((row) => ({ row, within: null, top: row }))]
}

function wholeKey({ figure }: Row, keys: ReadonlySet<string>): string | null {
  const whole = figure.related.find(({ to, relation }) => relation === 'subset-of' && keys.has(to))
  return whole && whole.to !== figure.key ? whole.to : null
}
