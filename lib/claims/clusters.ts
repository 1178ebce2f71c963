type Edge = { readonly a: number; readonly b: number; readonly score: number }

/**
 * Items of one block → clusters, complete-link: a claim joins a row only if it may share it with every claim there.
 * `score` gives the points of a pair, or null where the two never share a row; the best pairs join first, of equals the
 * earlier.
 */
export function clusters<Item>(items: readonly Item[], score: (a: Item, b: Item) => number | null): Item[][] {
  const edges = edgesOf(items, score)
  const allowed = matrix(items.length, edges)
  const rows = items.map((_, i) => [i])
  const home = items.map((_, i) => i)
  for (const { a, b } of edges) {
    const [x, y] = [rows[home[a] ?? a], rows[home[b] ?? b]]
    if (!x || !y || x === y || !x.every((i) => y.every((j) => allowed(i, j)))) continue
    for (const j of y) home[j] = home[a] ?? a
    x.push(...y)
    y.length = 0
  }
  return rows.filter((row) => row.length > 0).map((row) => row.flatMap((i) => items[i] ?? []))
}

/** Whether two items may share a row, by one bit a pair: a story's block of thousands is asked millions of times. */
function matrix(size: number, edges: readonly Edge[]): (a: number, b: number) => boolean {
  const width = (size + 31) >> 5
  const bits = new Uint32Array(size * width)
  const set = (a: number, b: number) => {
    const at = a * width + (b >> 5)
    bits[at] = (bits[at] ?? 0) | (1 << (b & 31))
  }
  for (const { a, b } of edges) {
    set(a, b)
    set(b, a)
  }
  return (a, b) => ((bits[a * width + (b >> 5)] ?? 0) & (1 << (b & 31))) !== 0
}

function edgesOf<Item>(items: readonly Item[], score: (a: Item, b: Item) => number | null): Edge[] {
  const edges: Edge[] = []
  items.forEach((left, a) => {
    for (let b = a + 1; b < items.length; b++) {
      const right = items[b]
      const points = right === undefined ? null : score(left, right)
      if (points !== null) edges.push({ a, b, score: points })
    }
  })
  return edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
}
