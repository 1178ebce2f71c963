import type { CopyEdge } from '#lib/claims/copies/copy-edge.ts'
import type { Family } from '#lib/claims/types.ts'
import type { BoardArticle } from './types.ts'

/** A family drawn as a tree: an article, how it hangs on the one above it, and what hangs on it. */
export type FamilyTree = {
  readonly agency: string | null
  readonly root: FamilyNode
}
export type FamilyNode = {
  readonly article: string
  /** What ties it to the article above; null for the one at the top. */
  readonly tie: FamilyTie | null
  readonly below: readonly FamilyNode[]
}
export type FamilyTie = {
  readonly because: string
  /** Which of the two came first, and what says so; `nobody` where nothing does, and nothing is then claimed by who stands above. */
  readonly first: 'above' | 'below' | 'nobody'
  readonly by: 'agency' | 'credit' | 'date' | null
  /** Some of the words that both print. */
  readonly words: readonly string[]
}

const MOST_WORDS = 3
const LONGEST = 180

/** The families of a story as trees. At the top stands what came first where anybody says so, else what most others are tied to. */
export function familyTrees(
  families: readonly Family[],
  articles: ReadonlyMap<string, BoardArticle>,
): readonly FamilyTree[] {
  return families.map((family) => ({
    agency: family.agency,
    root: nodeOf(topOf(family), null, family.edges, new Set(), articles),
  }))
}

function topOf({ articles, edges }: Family): string {
  const score = (id: string) => {
    const own = edges.filter(({ a, b }) => a === id || b === id)
    const early = own.filter(({ first }) => first?.article === id).length
    const late = own.filter(({ first }) => first !== null && first.article !== id).length
    return [early - late, own.length] as const
  }
  const ranked = articles.map((id) => ({ id, score: score(id) }))
  ranked.sort((a, b) => b.score[0] - a.score[0] || b.score[1] - a.score[1])
  return ranked[0]?.id ?? ''
}

/** Each article once, as near to the top as its ties allow: all that hang on this one first, then what hangs on those. */
function nodeOf(
  article: string,
  tie: FamilyTie | null,
  edges: readonly CopyEdge[],
  placed: Set<string>,
  articles: ReadonlyMap<string, BoardArticle>,
): FamilyNode {
  placed.add(article)
  const own = edges.filter((edge) => otherOf(edge, article) !== null)
  const below = own.flatMap((edge) => {
    const other = otherOf(edge, article)
    if (other === null || placed.has(other)) return []
    placed.add(other)
    return [{ other, tie: tieOf(edge, article, articles) }]
  })
  return {
    article,
    tie,
    below: below.map((one) => nodeOf(one.other, one.tie, edges, placed, articles)),
  }
}

const otherOf = ({ a, b }: CopyEdge, article: string): string | null =>
  a === article ? b : b === article ? a : null

function tieOf(edge: CopyEdge, above: string, articles: ReadonlyMap<string, BoardArticle>): FamilyTie {
  const { because, first, shown, a } = edge
  const text = articles.get(above)?.text ?? ''
  const spans = shown.map((pair) => (a === above ? pair.a : pair.b))
  return {
    because,
    first: first === null ? 'nobody' : first.article === above ? 'above' : 'below',
    by: first?.by ?? null,
    words: spans.slice(0, MOST_WORDS).map(({ start, end }) => shortened(text.slice(start, end))),
  }
}

const shortened = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words)

/** Every article of a tree, the top first. */
export const articlesIn = (node: FamilyNode): readonly string[] => [
  node.article,
  ...node.below.flatMap(articlesIn),
]
