import { compare } from '#lib/claims/compare.ts'
import type { Comparison } from '#lib/claims/types.ts'
import { type Articles, articlesOf, articleText } from './articles.ts'
import { boardArticles } from './columns.ts'
import { placeActs } from './row-acts.ts'
import { answeredRow, bareRows, standingOf } from './rows.ts'
import type { Board, StoredStory } from './types.ts'
import { undoneActs } from './undone-acts.ts'

/** A stored story in, everything that the board shows out: a pure function of its texts and acts. */
export function board(story: StoredStory): Board {
  const articles = articlesOf(story, undoneActs(story.acts))
  const comparison = compare({ title: story.title }, articles.standing.map(articleText))
  return boardFrom(story, articles, comparison)
}

/** The second half: the comparison of the story's standing articles, joined with what people did. */
export function boardFrom(story: StoredStory, articlesNow: Articles, comparison: Comparison): Board {
  const undone = undoneActs(story.acts)
  const articles = boardArticles(articlesNow.standing, comparison)
  const bare = bareRows(comparison, articles)
  const standing = standingOf(articles, undone)
  const { history, orphans } = placeActs(story.acts, undone, articles, bare)
  return {
    id: story.id,
    title: story.title,
    articles,
    withdrawn: articlesNow.withdrawn,
    families: comparison.families,
    rows: bare.map((row) => answeredRow(row, history.get(row.figure.key) ?? [], standing)),
    orphans,
    acts: story.acts,
    undone,
    engine: comparison.engine,
    seq: story.acts.reduce((last, act) => Math.max(last, act.seq), 0),
  }
}
