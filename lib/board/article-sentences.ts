import { sentences } from '#lib/claims/sentences.ts'
import type { Span } from '#lib/claims/types.ts'
import type { BoardArticle } from './types.ts'

export type ArticleSentence = Span & { readonly text: string }

/** The sentences of an article, cut once however many rows ask for them: they are as long-lived as the article is. */
export function sentencesOf(article: Pick<BoardArticle, 'text'>): readonly ArticleSentence[] {
  const before = CUT.get(article)
  if (before) return before
  const cut = sentences(article.text)
  CUT.set(article, cut)
  return cut
}

const CUT = new WeakMap<object, readonly ArticleSentence[]>()
