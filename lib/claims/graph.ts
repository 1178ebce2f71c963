/** Articles and what ties them, as a graph. */
type Tie = { readonly a: string; readonly b: string }

function neighbours<Edge extends Tie>(edges: readonly Edge[]): Map<string, Edge[]> {
  const found = new Map<string, Edge[]>()
  for (const edge of edges)
    for (const end of [edge.a, edge.b]) {
      const own = found.get(end)
      if (own) own.push(edge)
      else found.set(end, [edge])
    }
  return found
}

const other = ({ a, b }: Tie, end: string) => (a === end ? b : a)

/** The edges without which two articles would no longer be tied, by one walk over the graph (Tarjan's low points). */
export function bridgesOf<Edge extends Tie>(edges: readonly Edge[]): Set<Edge> {
  const at = neighbours(edges)
  const order = new Map<string, number>()
  const bridges = new Set<Edge>()
  const visit = (node: string, by: Edge | null): number => {
    const own = order.size
    order.set(node, own)
    let lowest = own
    for (const edge of at.get(node) ?? []) {
      if (edge === by) continue
      const next = other(edge, node)
      const seen = order.get(next)
      const reached = seen ?? visit(next, edge)
      if (seen === undefined && reached > own) bridges.add(edge)
      lowest = Math.min(lowest, reached)
    }
    return lowest
  }
  for (const node of at.keys()) if (!order.has(node)) visit(node, null)
  return bridges
}

/** The articles that some way of edges ties, in the order of their first edge. */
export function components(edges: readonly Tie[]): Set<string>[] {
  const at = neighbours(edges)
  const seen = new Set<string>()
  const groups: Set<string>[] = []
  for (const node of at.keys()) {
    if (seen.has(node)) continue
    const group = new Set([node])
    for (const each of group) for (const edge of at.get(each) ?? []) group.add(other(edge, each))
    for (const each of group) seen.add(each)
    groups.push(group)
  }
  return groups
}
