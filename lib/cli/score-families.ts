import type { Comparison } from '#lib/claims/types.ts'
import type { Gold } from './score-gold.ts'
import { harmonic } from './score-shares.ts'

export type FamilyScore = { readonly f1: number; readonly of: number; readonly found: number }

/** Over pairs of articles copied from one original: families overlap, pairs can be counted. Optional pairs count neither way. */
export function scoreFamilies(gold: Gold, comparison: Comparison): FamilyScore {
  const families = gold.families ?? []
  const wanted = pairsOf(families.filter((family) => !family.optional))
  const optional = pairsOf(families.filter((family) => family.optional))
  const file = new Map(comparison.articles.map((article) => [article.id, article.file]))
  const made = comparison.families.map(({ articles }) => ({
    articles: articles.map((id) => file.get(id) ?? id),
  }))
  const found = new Set([...pairsOf(made)].filter((pair) => wanted.has(pair) || !optional.has(pair)))
  const both = [...wanted].filter((pair) => found.has(pair)).length
  const precision = found.size > 0 ? both / found.size : Number(wanted.size === 0)
  const recall = wanted.size > 0 ? both / wanted.size : Number(found.size === 0)
  return { f1: harmonic(precision, recall, wanted.size).f1, of: wanted.size, found: found.size }
}

function pairsOf(families: readonly { readonly articles: readonly string[] }[]): Set<string> {
  const pairs = new Set<string>()
  for (const { articles } of families) {
    const sorted = [...new Set(articles)].sort()
    sorted.forEach((one, at) => {
      for (const other of sorted.slice(at + 1)) pairs.add(`${one} ${other}`)
    })
  }
  return pairs
}
