import type { BoardView, RowView } from './board-view.ts'

/**
 * A view on its way to the browser, its rows written out. The framework would walk every value of them once to write and
 * once to read, for each page again; so they are written once for a board, and read in one go.
 */
export type SentView = Omit<BoardView, 'rows'> & { readonly rows: string }

const sent = new WeakMap<BoardView, SentView>()

export function sentView(view: BoardView): SentView {
  const before = sent.get(view)
  if (before) return before
  const made = { ...view, rows: JSON.stringify(view.rows) }
  sent.set(view, made)
  return made
}

export function readView(view: SentView): BoardView {
  const rows: readonly RowView[] = JSON.parse(view.rows)
  return { ...view, rows }
}
