import type { CopyText } from './copies/copy-rule.ts'
import { credited } from './copies/credited.ts'
import { ENGINE } from './engine.ts'
import { families } from './families.ts'
import { figures } from './figures.ts'
import { groundArticle } from './ground.ts'
import { originNames, withOrigins } from './origins.ts'
import { type ReadText, readDrafts } from './read-drafts.ts'
import { articleDay, narrowing, storyDay } from './story-dates.ts'
import type { ArticleRead, ArticleText, Claim, Comparison } from './types.ts'
import { warningsFor } from './warnings/index.ts'
import { agencyOf } from './wire.ts'

/**
 * The table of contents: articles of one story in, everything that is computed about them out.
 *
 *     read each text → ground all readings → lay corrections over them → find copies
 *                    → align, classify and relate rows → reckon with them
 *
 * Same input, same output; the order of the articles changes no class and no key.
 */
export function compare(
  story: { readonly title: string },
  articles: readonly ArticleText[],
  correct: Correct = AS_READ,
): Comparison {
  return reconcile(
    story,
    articles.map((article) => ({ article, read: readDrafts(article.text) })),
    correct,
  )
}

/** An article with what reading its text alone has found. */
export type Read = { readonly article: ArticleText; readonly read: ReadText }

/** Everything after the reading of each text. */
export function reconcile(
  story: { readonly title: string },
  texts: readonly Read[],
  correct: Correct = AS_READ,
): Comparison {
  const grounded = ground(story.title, texts, correct)
  const copies = families(grounded)
  const read = grounded.map(({ read }) => read)
  const rows = figures(
    story.title,
    read,
    texts.map(({ article, read }) => ({ id: article.id, sentences: read.sentences })),
    copies,
  )
  return {
    schema: 'collate.comparison/1',
    engine: ENGINE,
    story: { title: story.title },
    articles: read,
    figures: rows.figures,
    families: copies,
    findings: rows.findings,
  }
}

/** What people said about an article's claims: those that were read in, those that hold out. */
export type Correct = (article: ArticleText, claims: readonly Claim[]) => readonly Claim[]
const AS_READ: Correct = (_, claims) => claims

type Grounded = CopyText & { readonly read: ArticleRead }

/** What only the story can tell of an article: the day of an undated one, the day a week's start means, who "the Observatory" is. */
function ground(title: string, texts: readonly Read[], correct: Correct): Grounded[] {
  const story = storyDay(
    title,
    texts.map(({ article }) => article),
    texts.flatMap(({ read }) => read.drafts),
  )
  const dated = texts.map(({ article, read }) => ({ article, read, day: articleDay(article, story) }))
  const since = narrowing(
    dated.flatMap(({ read, day }) => read.drafts.map((draft) => ({ draft, anchor: day.anchor }))),
  )
  const names = originNames(texts.flatMap(({ read }) => read.drafts.flatMap(({ origin }) => origin ?? [])))
  return dated.map(({ article, read, day }) => {
    const agency = agencyOf(article, read.blocks)
    const grounds = { anchor: day.anchor, via: agency, since }
    const claims = correct(article, withOrigins(groundArticle(article, read.drafts, grounds), names))
    const { id, file, outlet } = article
    const warnings = warningsFor({ article, blocks: read.blocks, sentences: read.sentences, claims })
    return {
      article,
      agency,
      ...credited(article, read.blocks, agency),
      claims,
      read: { id, file, outlet, published: day.published, publishedBasis: day.basis, warnings, claims },
    }
  })
}
