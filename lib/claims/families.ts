import { bridgesOf, components } from './graph.ts'
import { isWords } from './same-words.ts'
import { type Shared, sharedRuns } from './shared-runs.ts'
import type { ArticleText, Claim, Family } from './types.ts'

/**
 * Whose copy is whose: shared runs of words, or, for a copy that was reworded, one agency and the same figures in the
 * same order. An edge says how it is known; families are the connected articles.
 */
/** Two reporters on one event share no run of so many words, nor so many in all; a desk that lightly edits an agency's copy does. */
const LONGEST = 12
const IN_ALL = 18
/** Figures in the same order that a reworded copy of one agency's text must share at least. */
const SHARED_FIGURES = 3

export type Source = {
  readonly article: ArticleText
  readonly agency: string | null
  readonly claims: readonly Claim[]
}
type Edge = { readonly a: string; readonly b: string; readonly evidence: string }

const nameOf = ({ article }: Source) => article.outlet ?? article.file
/** Values that tell one text from another: numbers and days, in the order of the text, each once. */
const sequence = (claims: readonly Claim[]) => [
  ...new Set(
    claims.flatMap((claim) =>
      claim.kind !== 'rank' && !isWords(claim) && claim.value !== null ? `${claim.kind} ${claim.value}` : [],
    ),
  ),
]

/** Length of the longest common subsequence. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const x of a) {
    const next = [0]
    for (const [j, y] of b.entries()) {
      next.push(x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** One run alone between two texts of one house may be its own notice. */
const isCopy = (a: Source, b: Source, { longest, total, runs }: Shared) =>
  longest >= LONGEST &&
  total >= IN_ALL &&
  (runs > 1 || a.article.outlet === null || a.article.outlet !== b.article.outlet)

function edgeBetween(a: Source, b: Source, shared: Shared | undefined): Edge | null {
  const ids = { a: a.article.id, b: b.article.id }
  const both = `${nameOf(a)} and ${nameOf(b)}`
  if (shared && isCopy(a, b, shared)) {
    const { longest, total } = shared
    return { ...ids, evidence: `${both} share ${total} words in runs of up to ${longest}` }
  }
  if (!a.agency || a.agency !== b.agency) return null
  const figures = inOrder(sequence(a.claims), sequence(b.claims))
  return figures >= SHARED_FIGURES
    ? { ...ids, evidence: `${both} both name ${a.agency} and state ${figures} figures in the same order` }
    : null
}

const first = (group: ReadonlySet<string>) => [...group].sort().join(' ')

/**
 * The copies of each original among the articles. A text that one other alone is tied to may be made of two originals: it
 * stands in a family of its own with each.
 */
export function families(sources: readonly Source[]): Family[] {
  const all = [...sources].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
  const shared = sharedRuns(all.map(({ article }) => article.text))
  const edges = all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b, j) => edgeBetween(a, b, shared.get(`${i} ${i + 1 + j}`)) ?? []),
  )
  const bridges = bridgesOf(edges)
  const groups = [
    ...components(edges.filter((edge) => !bridges.has(edge))),
    ...[...bridges].map(({ a, b }) => new Set([a, b])),
  ].sort((x, y) => (first(x) < first(y) ? -1 : 1))
  return groups.map((group) => {
    const articles = [...group].sort()
    const agency = all.find((source) => group.has(source.article.id) && source.agency)?.agency ?? null
    const evidence = edges
      .filter((edge) => group.has(edge.a) && group.has(edge.b))
      .map((edge) => edge.evidence)
    return { articles, agency, evidence: `${evidence.join('; ')}.` }
  })
}
