import type { Sort, SortId } from './board-query.ts'

/**
 * What a click on a column's head makes of the order: its usual way first, then the other way, then no more. `too` keeps
 * what the board is sorted by already, and this parts what is equal there.
 */
export function sortedBy(sorts: readonly Sort[], by: SortId, too: boolean): readonly Sort[] {
  const now = sorts.find((sort) => sort.by === by)
  const next: readonly Sort[] = !now
    ? [{ by, descending: false }]
    : now.descending
      ? []
      : [{ by, descending: true }]
  if (!too) return next
  return now ? sorts.flatMap((sort) => (sort.by === by ? next : [sort])) : [...sorts, ...next]
}
