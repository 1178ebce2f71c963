import type { CopyEdge } from './copies/copy-edge.ts'
import type { CopyText } from './copies/copy-rule.ts'
import { copyEdges } from './copies/index.ts'
import { bridgesOf, components } from './graph.ts'
import type { Family } from './types.ts'

/** A sentence of evidence names so many ties; the rest are counted. All of them are the family's edges. */
const MOST_TOLD = 12

const sorted = (group: ReadonlySet<string>) => [...group].sort().join(' ')

/** Two articles may be tied by several rules; in the graph they are tied once. */
const tiesOf = (edges: readonly CopyEdge[]) => [
  ...new Map(edges.map((edge) => [`${edge.a} ${edge.b}`, edge])).values(),
]

/**
 * The copies of each original among the articles: families are the connected articles. A text that one other alone is
 * tied to may be made of two originals: it stands in a family of its own with each.
 */
export function families(texts: readonly CopyText[]): Family[] {
  const all = [...texts].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
  const edges = copyEdges(all)
  const ties = tiesOf(edges)
  const bridges = bridgesOf(ties)
  const groups = [
    ...components(ties.filter((tie) => !bridges.has(tie))),
    ...[...bridges].map(({ a, b }) => new Set([a, b])),
  ].sort((x, y) => (sorted(x) < sorted(y) ? -1 : 1))
  return groups.map((group) => {
    const own = edges.filter(({ a, b }) => group.has(a) && group.has(b))
    const agency = all.find((text) => group.has(text.article.id) && text.agency)?.agency ?? null
    return { articles: [...group].sort(), agency, evidence: evidenceOf(own), edges: own }
  })
}

/** In the order of the articles, whatever the rule. */
function evidenceOf(edges: readonly CopyEdge[]): string {
  const told = edges.map(({ a, b, because }) => ({ pair: `${a} ${b}`, because }))
  told.sort((x, y) => (x.pair < y.pair ? -1 : 1))
  const more = told.length - MOST_TOLD
  const sentences = told.slice(0, MOST_TOLD).map(({ because }) => because)
  return `${sentences.join('; ')}${more > 0 ? `; and ${more} more such ties` : ''}.`
}
