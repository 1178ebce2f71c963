import { isWords } from './same-words.ts'
import type { ArticleText, Claim, Family } from './types.ts'

/**
 * Whose copy is whose: shared runs of words, or, for a copy that was reworded, one agency and the same figures in the
 * same order. An edge says how it is known; families are the connected articles.
 */
const SHINGLE = 5
/** Share of the shorter text's five-word runs that stand in the other: agency copy lightly edited has a third and more, two independent reports of one event a few per cent. */
const COPIED = 0.3
/** And at least so many of them: two short notices of one fact are no copies. */
const COPIED_RUNS = 12
/** Figures in the same order that a reworded copy of one agency's text must share at least. */
const SHARED_FIGURES = 3

export type Source = {
  readonly article: ArticleText
  readonly agency: string | null
  readonly claims: readonly Claim[]
}
type Edge = { readonly a: string; readonly b: string; readonly evidence: string }

const nameOf = ({ article }: Source) => article.outlet ?? article.file
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[’']/g, "'")
    .match(/[\p{L}\p{N}']+/gu) ?? []

function shingles(text: string): Set<string> {
  const words = wordsOf(text)
  return new Set(
    words
      .slice(0, Math.max(0, words.length - SHINGLE + 1))
      .map((_, i) => words.slice(i, i + SHINGLE).join(' ')),
  )
}

/** Share of the shorter text's runs that the other has too; none where they are too few to tell a copy. */
function overlap(a: Set<string>, b: Set<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const run of few) if (many.has(run)) shared++
  return shared < COPIED_RUNS ? 0 : shared / few.size
}

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

function edgeBetween(a: Source & { runs: Set<string> }, b: Source & { runs: Set<string> }): Edge | null {
  const ids = { a: a.article.id, b: b.article.id }
  const both = `${nameOf(a)} and ${nameOf(b)}`
  const share = overlap(a.runs, b.runs)
  if (share >= COPIED)
    return {
      ...ids,
      evidence: `${both} share ${Math.round(share * 100)} % of their five-word runs`,
    }
  if (!a.agency || a.agency !== b.agency) return null
  const figures = inOrder(sequence(a.claims), sequence(b.claims))
  return figures >= SHARED_FIGURES
    ? {
        ...ids,
        evidence: `${both} both name ${a.agency} and state ${figures} figures in the same order`,
      }
    : null
}

export function families(sources: readonly Source[]): Family[] {
  const all = sources
    .map((source) => ({ ...source, runs: shingles(source.article.text) }))
    .sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
  const edges = all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => edgeBetween(a, b) ?? []))
  const groups: Set<string>[] = []
  for (const { a, b } of edges) {
    const touching = groups.filter((group) => group.has(a) || group.has(b))
    const joined = new Set([a, b, ...touching.flatMap((group) => [...group])])
    for (const group of touching) groups.splice(groups.indexOf(group), 1)
    groups.push(joined)
  }
  return groups.map((group) => {
    const articles = [...group].sort()
    const agency = all.find((source) => group.has(source.article.id) && source.agency)?.agency ?? null
    const evidence = edges.filter((edge) => group.has(edge.a)).map((edge) => edge.evidence)
    return { articles, agency, evidence: `${evidence.join('; ')}.` }
  })
}
