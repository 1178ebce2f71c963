import { groupOrder } from '#lib/board/groups.ts'
import { compareNeed } from '#lib/board/need.ts'
import type { Row } from '#lib/board/types.ts'

export type PlacedRow = { readonly row: Row; readonly within: string | null }

/**
 * The order of the board: group by group, in each the most needed first, and beneath each row its parts ("of them
 * civilians"), so that 111 is read under the 727 that it belongs to.
 */
export function placed(rows: readonly Row[]): readonly PlacedRow[] {
  const keys = new Set(rows.map(({ figure }) => figure.key))
  const wholeOf = new Map(rows.map((row) => [row.figure.key, wholeKey(row, keys)]))
  const below = (whole: string | null, seen: ReadonlySet<string>): readonly PlacedRow[] =>
    rows
      .filter(({ figure }) => wholeOf.get(figure.key) === whole && !seen.has(figure.key))
      .sort((a, b) => groupOrder(a.group) - groupOrder(b.group) || compareNeed(a, b))
      .flatMap((row) => [
        { row, within: whole },
        ...below(row.figure.key, new Set([...seen, row.figure.key])),
      ])
  const standing = below(null, new Set())
  const shown = new Set(standing.map(({ row }) => row))
  // Rows that claim to be parts of one another have no whole; they stand at the end, but they stand.
  return [...standing, ...rows.filter((row) => !shown.has(row)).map((row) => ({ row, within: null }))]
}

function wholeKey({ figure }: Row, keys: ReadonlySet<string>): string | null {
  const whole = figure.related.find(({ to, relation }) => relation === 'subset-of' && keys.has(to))
  return whole && whole.to !== figure.key ? whole.to : null
}
