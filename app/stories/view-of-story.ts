import { type BoardQuery, boardSearch } from '#components/board/board-query.ts'
import { type BoardView, boardView } from '#components/board/board-view.ts'
import { firstRows } from '#components/board/first-rows.ts'
import type { Board } from '#lib/board/types.ts'
import type { Was } from '#lib/board/what-if.ts'
import { type Kept, keepLast } from './kept.ts'

/** As in board-of-story.ts: a page and a route have no modules in common. */
declare global {
  var collateViews: Kept<BoardView> | undefined
  var collateWindows: Kept<BoardView> | undefined
}
globalThis.collateViews ??= keepLast<BoardView>(24)
/** Colleagues who send one another links to a board look at few windows of it. */
globalThis.collateWindows ??= keepLast<BoardView>(48)
const views = globalThis.collateViews
const windows = globalThis.collateWindows

/** What is left out of a board for a while, as its address says it, and how its rows were with everything. */
export type LeftOut = { readonly asked: string; readonly was: ReadonlyMap<string, Was> }
const NOTHING: LeftOut = { asked: '', was: new Map() }

/** A board as it is shown; made once for each. */
export function viewOf(board: Board, { asked, was }: LeftOut = NOTHING): BoardView {
  const name = `${nameOf(board)} ${asked}`
  const kept = views.get(name)
  if (kept) return kept
  const plain = boardView(board)
  const made =
    was.size === 0
      ? plain
      : { ...plain, rows: plain.rows.map((row) => ({ ...row, was: was.get(row.key) ?? null })) }
  views.keep(name, made)
  return made
}

/** What of a story's board goes with the page at this address. */
export function firstOf(board: Board, query: BoardQuery, out: LeftOut = NOTHING): BoardView {
  const view = viewOf(board, out)
  const address = `/stories/${view.story}/rows?of=${encodeURIComponent(view.version)}&${out.asked}`
  const name = `${nameOf(board)} ${out.asked} ${boardSearch(query)}`
  const kept = windows.get(name)
  if (kept) return kept
  const made = firstRows(view, query, address)
  windows.keep(name, made)
  return made
}

const nameOf = ({ id, seq, engine }: Board): string => `${id} ${seq} ${engine}`
