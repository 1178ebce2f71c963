import { anchorOf } from './date-words.ts'
import { groundArticle, NO_NARROWING } from './ground.ts'
import { readDrafts } from './read-drafts.ts'
import type { ArticleRead, ArticleText } from './types.ts'
import { warningsFor } from './warnings/index.ts'
import { agencyOf } from './wire.ts'

/** One article by itself: its claims with dates anchored on its own date, or left open where it has none. */
export function readArticle(article: ArticleText): ArticleRead {
  const { blocks, sentences, drafts } = readDrafts(article.text)
  const anchor = anchorOf(article.published)
  const basis = article.published ? 'stated' : 'unknown'
  const claims = groundArticle(article, drafts, {
    anchor,
    via: agencyOf(article, blocks),
    since: NO_NARROWING,
  })
  const { id, file, outlet, published } = article
  return {
    id,
    file,
    outlet,
    published,
    publishedBasis: basis,
    warnings: warningsFor({ article, blocks, sentences, claims }),
    claims,
  }
}
