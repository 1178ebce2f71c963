import { silentSentence } from '#lib/claims/silence.ts'
import type { Silence } from '#lib/claims/types.ts'
import { sentencesOf } from './article-sentences.ts'
import type { BoardArticle, Row } from './types.ts'

/** An article that states no figure for a row, how, and the sentence that speaks of it without the number. */
export type SilentArticle = {
  readonly article: string
  readonly kind: Silence
  readonly sentence: string | null
}

const LONGEST = 400

/** A row's silences, with the words that lack the number where an article has such words. */
export function silentArticles(
  { figure }: Pick<Row, 'figure'>,
  articles: ReadonlyMap<string, BoardArticle>,
): readonly SilentArticle[] {
  return figure.silent.map(({ article: id, kind }) => {
    const article = kind === 'not-mentioned' ? undefined : articles.get(id)
    return { article: id, kind, sentence: article ? sentenceWithout(figure.measure, article) : null }
  })
}

function sentenceWithout(measure: string, article: BoardArticle): string | null {
  const counts = [...article.claims.values()].filter((claim) => claim.measure === measure)
  const text = silentSentence(measure, sentencesOf(article), counts)
  return text !== null && text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
