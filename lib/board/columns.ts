import type { Comparison } from '#lib/claims/types.ts'
import type { StandingArticle } from './articles.ts'
import { columnLetters } from './letters.ts'
import type { BoardArticle } from './types.ts'

/** The standing articles with what was read in each, and the letter of its family. */
export function boardArticles(
  standing: readonly StandingArticle[],
  comparison: Comparison,
): readonly BoardArticle[] {
  const reads = new Map(comparison.articles.map((read) => [read.id, read]))
  const letters = columnLetters(
    standing.map(({ id }) => id),
    comparison.families,
  )
  return standing.map((article) => {
    const read = reads.get(article.id)
    const letter = letters.get(article.id)
    if (!read || letter === undefined) throw new Error(`Article ${article.id} was not compared.`)
    return { ...article, letter, read, claims: new Map(read.claims.map((claim) => [claim.id, claim])) }
  })
}
