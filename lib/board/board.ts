import { compare } from '#lib/claims/compare.ts'
import type { Comparison } from '#lib/claims/types.ts'
import { type Articles, articlesOf, articleText } from './articles.ts'
import { type BareHand, workRows } from './by-hand/work-rows.ts'
import { boardArticles } from './columns.ts'
import { correctionsOf, placeCorrections } from './corrections.ts'
import { placeActs } from './row-acts.ts'
import { answeredRow, bareRows, type Standing, standingOf } from './rows.ts'
import { driftBetween } from './staleness.ts'
import type { Board, Row, StoredStory } from './types.ts'
import { undoneActs } from './undone-acts.ts'

/**
 * A stored story in, everything that the board shows out: a pure function of its texts and acts. `without`: articles that
 * are left out as if nobody had added them.
 */
export function board(story: StoredStory, without: ReadonlySet<string> = NONE): Board {
  const undone = undoneActs(story.acts)
  const { standing, withdrawn } = articlesOf(story, undone)
  const articles = { standing: standing.filter(({ id }) => !without.has(id)), withdrawn }
  const comparison = compare(
    { title: story.title },
    articles.standing.map(articleText),
    correctionsOf(story.acts, undone),
  )
  return boardFrom(story, articles, comparison)
}

const NONE: ReadonlySet<string> = new Set()

/** The second half: the comparison of the story's standing articles, joined with what people did. */
export function boardFrom(story: StoredStory, articlesNow: Articles, comparison: Comparison): Board {
  const undone = undoneActs(story.acts)
  const worked = workRows(comparison, boardArticles(articlesNow.standing, comparison), story.acts, undone)
  const { articles, hands } = worked
  const bare = bareRows(worked.comparison, articles)
  const standing = standingOf(articles, undone)
  const { history, orphans } = placeActs(story.acts, undone, articles, bare)
  const rows = bare.map((row) => ({
    ...answeredRow(row, history.get(row.figure.key) ?? [], standing),
    hand: handOn(row.evidence, hands.get(row.figure.key), standing.texts),
  }))
  return {
    id: story.id,
    title: story.title,
    articles,
    withdrawn: articlesNow.withdrawn,
    families: comparison.families,
    rows: rows.filter(({ hand }) => !hand?.hidden),
    hidden: rows.filter(({ hand }) => hand?.hidden),
    unplaced: worked.unplaced,
    orphans,
    corrections: placeCorrections(story.acts, undone, articles),
    acts: story.acts,
    undone,
    engine: comparison.engine,
    seq: story.acts.reduce((last, act) => Math.max(last, act.seq), 0),
  }
}

/** Whether the desk overruled the class on the readings that are there, or on others. */
function handOn(now: Row['evidence'], hand: BareHand | undefined, texts: Standing['texts']): Row['hand'] {
  if (!hand) return null
  const seen = hand.overruled?.payload.row.evidence
  return { ...hand, overruledOnOthers: seen !== undefined && driftBetween(seen, now, texts) !== null }
}
