import type { Claim, SeriesPoint } from '#lib/claims/types.ts'
import type { BoardArticle } from './types.ts'

/** What says when a claim was true: words of the text, the article's own date, another date of the story; null where nothing does. */
export function asOfSource(
  claim: Pick<Claim, 'asOf' | 'asOfBasis'>,
  { read }: Pick<BoardArticle, 'read'>,
): SeriesPoint['from'] {
  if (claim.asOf === null || claim.asOfBasis === 'unknown') return null
  if (claim.asOfBasis === 'stated') return 'words'
  return read.publishedBasis === 'stated' && read.published !== null ? 'article-date' : 'story-date'
}
