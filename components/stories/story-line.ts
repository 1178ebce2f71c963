import { needingDecision } from '#lib/board/need.ts'
import type { Board } from '#lib/board/types.ts'

/** A story in the list. */
export type StoryLine = {
  readonly id: string
  readonly title: string
  readonly articles: number
  readonly figures: number
  readonly needed: number
  readonly stale: number
  readonly last: { readonly who: string; readonly at: string } | null
}

/** A board in, its line in the list of stories out. */
export function storyLine(board: Board): StoryLine {
  const last = board.acts.at(-1)
  return {
    id: board.id,
    title: board.title,
    articles: board.articles.length,
    figures: board.rows.length,
    needed: needingDecision(board.rows).length,
    stale: board.rows.filter(({ state }) => state === 'stale').length,
    last: last ? { who: last.actor.name ?? 'The desk', at: last.at } : null,
  }
}
