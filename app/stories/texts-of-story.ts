import { type TextsView, textsView } from '#components/texts/texts-view.ts'
import type { Board } from '#lib/board/types.ts'
import { type Kept, keepLast } from './kept.ts'

/** Articles side by side, and the same written out for the browser: a book's claims are written once, and read in one go. */
export type TextsOfStory = { readonly view: TextsView; readonly sent: string }

/** As long as a board is kept, the few choices of its articles that people look at. */
const made = new WeakMap<Board, Kept<TextsOfStory>>()

export function textsOfStory(board: Board, chosen: readonly string[]): TextsOfStory {
  const own = made.get(board) ?? keepLast<TextsOfStory>(4)
  made.set(board, own)
  const name = chosen.join()
  const before = own.get(name)
  if (before) return before
  const view = textsView(board, chosen)
  const now = { view, sent: JSON.stringify(view) }
  own.keep(name, now)
  return now
}
