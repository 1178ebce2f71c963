import { type Asked, type Edges, edgesOf, type Question } from './edges.ts'
import { type Rows, rowsOver } from './growing-rows.ts'

/**
 * Items of one block → clusters, complete-link: a claim joins a row only if it may share it with every claim there. The
 * best pairs join first, of equals the earlier.
 */
export function clusters<Item extends Asked>(items: readonly Item[], question: Question<Item>): Item[][] {
  if (items.length < 2) return items.map((item) => [item])
  const edges = edgesOf(items, question)
  const rows = rowsOver(edges)
  for (const level of edges.levels) for (let a = 0; a < items.length; a++) joinFrom(a, level, edges, rows)
  return rows.members().map((row) => row.flatMap((i) => items[i] ?? []))
}

/**
 * The edges of one level from one item on, the nearest first. Whole sorts are passed over that stand in its row already or
 * in one that was found apart from it: in a large story nearly all do.
 */
function joinFrom<Item>(a: number, level: number, { sorts, between, inside }: Edges<Item>, rows: Rows): void {
  const tied = between.byLevel.get(level)?.[sorts.sortOf[a] ?? 0]
  const later = inside.later(a, level)
  const others: number[] = []
  for (let i = 0; tied !== undefined && i < tied.length; i++) {
    const sort = tied[i] ?? 0
    if (rows.isSettled(a, sort)) continue
    const all = sorts.itemsOf[sort]
    if (all === undefined) continue
    // They stand in rising order: the earlier ones have met this one in their turn.
    for (let k = all.length - 1; k >= 0; k--) {
      const b = all[k] ?? 0
      if (b <= a) break
      if (!rows.areOfOneArticle(a, b) && rows.isOpen(a, b)) others.push(b)
    }
  }
  if (others.length === 0) {
    for (const b of later) rows.join(a, b)
    return
  }
  for (const b of later) others.push(b)
  const nearest = new Int32Array(others).sort()
  for (let i = 0; i < nearest.length; i++) rows.join(a, nearest[i] ?? 0)
}
