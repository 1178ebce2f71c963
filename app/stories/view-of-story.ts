import { type BoardView, boardView } from '#components/board/board-view.ts'
import type { Board } from '#lib/board/types.ts'

const views = new WeakMap<Board, BoardView>()

/** A board as it is shown; made once for each, for a board that is kept is asked for again and again. */
export function viewOf(board: Board): BoardView {
  const kept = views.get(board)
  if (kept) return kept
  const made = boardView(board)
  views.set(board, made)
  return made
}
