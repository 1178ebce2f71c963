import { type Asked, type Edges, edgesOf, type Question } from './edges.ts'

/**
 * Items of one block → clusters, complete-link: a claim joins a row only if it may share it with every claim there. The
 * best pairs join first, of equals the earlier.
 */
export function clusters<Item extends Asked>(items: readonly Item[], question: Question<Item>): Item[][] {
  if (items.length < 2) return items.map((item) => [item])
  const edges = edgesOf(items, question)
  const rows = growing(items.length, edges.allowed)
  for (const level of edges.levels)
    for (let a = 0; a < items.length; a++) joinFrom(a, level, edges, rows.join)
  return rows.members.filter((row) => row.length > 0).map((row) => row.flatMap((i) => items[i] ?? []))
}

/** The edges of one level from one item on, the nearest first: those to other articles and those inside its own are two lists. */
function joinFrom(a: number, level: number, edges: Edges, join: (a: number, b: number) => void): void {
  const others = edges.toOthers(a, level)
  const own = edges.toOwn(a, level)
  let next = 0
  for (let i = after(others, a); i < others.length; i++) {
    const b = others[i] ?? a
    while (next < own.length && (own[next] ?? a) < b) join(a, own[next++] ?? a)
    if (!edges.sameArticle(a, b)) join(a, b)
  }
  while (next < own.length) join(a, own[next++] ?? a)
}

/** Where in a rising list the first number beyond `a` stands. */
function after(list: Int32Array, a: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) > a) high = middle
    else low = middle + 1
  }
  return low
}

/** Rows as they grow. Rows only grow: two that were once found apart stay apart, so that no two are compared twice. */
function growing(size: number, allowed: (a: number, b: number) => boolean) {
  const home = Int32Array.from({ length: size }, (_, i) => i)
  const members = Array.from({ length: size }, (_, i) => [i])
  const apart = new Map<number, Set<number>>()
  const setApart = (x: number, y: number) => {
    const known = apart.get(x)
    if (known) known.add(y)
    else apart.set(x, new Set([y]))
  }
  const join = (a: number, b: number) => {
    const [x, y] = [home[a] ?? a, home[b] ?? b]
    const [row, other] = [members[x], members[y]]
    if (x === y || !row || !other || apart.get(x)?.has(y)) return
    if (!row.every((i) => other.every((j) => allowed(i, j)))) {
      setApart(x, y)
      setApart(y, x)
      return
    }
    for (const j of other) {
      home[j] = x
      row.push(j)
    }
    members[y] = []
    for (const z of apart.get(y) ?? []) {
      apart.get(z)?.delete(y)
      setApart(z, x)
      setApart(x, z)
    }
    apart.delete(y)
  }
  return { members, join }
}
