import { needingDecision } from './need.ts'
import type { Board } from './types.ts'

/** What a list says of a story without showing its board. */
export type StorySummary = {
  readonly articles: number
  readonly figures: number
  /** Figures that need a decision. */
  readonly needed: number
  readonly stale: number
  /** The last thing that anybody did; `who` is null until a name is known. */
  readonly last: { readonly who: string | null; readonly at: string } | null
}

/** A board in, what a list says of it out. */
export function summaryOf({ acts, articles, rows }: Board): StorySummary {
  const last = acts.at(-1)
  return {
    articles: articles.length,
    figures: rows.length,
    needed: needingDecision(rows).length,
    stale: rows.filter(({ state }) => state === 'stale').length,
    last: last ? { who: last.actor.name, at: last.at } : null,
  }
}
