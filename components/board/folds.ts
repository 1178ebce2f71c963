import type { BoardQuery } from './board-query.ts'

/**
 * Whether what one article alone states is folded into one line a group. Whoever searches, filters or sorts has asked for
 * rows and gets them.
 */
export function foldsSingles({ singles, sort, search, show, classes, states }: BoardQuery): boolean {
  const asked = search !== '' || show !== 'all' || classes.length > 0 || states.length > 0
  return !singles && !asked && sort === 'need'
}

/** The board opened by the address of a folded row stands unfolded, and stays so when the row is closed. */
export function unfoldedFor(query: BoardQuery, opened: { readonly folds: boolean } | undefined): BoardQuery {
  return opened?.folds && foldsSingles(query) ? { ...query, singles: true } : query
}
