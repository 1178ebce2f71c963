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
  let later = inside.later(a, level)
  if (tied) {
    const others: number[] = []
    for (let i = 0; i < tied.length; i++) {
      const sort = tied[i] ?? 0
      if (rows.isSettled(a, sort)) continue
      for (const b of sorts.itemsOf[sort] ?? [])
        if (b > a && !rows.areOfOneArticle(a, b) && rows.isOpen(a, b)) others.push(b)
    }
    if (others.length > 0) later = [...later, ...others].sort((x, y) => x - y)
  }
  for (const b of later) rows.join(a, b)
}
