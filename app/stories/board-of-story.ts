import { board } from '#lib/board/board.ts'
import type { Board } from '#lib/board/types.ts'
import { ENGINE } from '#lib/claims/engine.ts'
import { getStory, lastAct } from '#lib/db/stories.ts'
import { type Kept, keepLast } from './kept.ts'

/** Pages and routes are built apart, each with modules of its own: what they share stands where both find it. */
declare global {
  var collateBoards: Kept<Board> | undefined
}

/** As many boards as people have open at once; one that is asked for again is computed again. */
globalThis.collateBoards ??= keepLast<Board>(24)
const boards = globalThis.collateBoards

/**
 * The board of a story, or null where there is none. Acts are never changed and texts are named by what they say, so the
 * number of the last act says which board it is: as long as nobody does anything, it is computed once.
 */
export const boardOfStory = (id: string): Promise<Board | null> => madeOnce(id, boards.keep)

/** The same for the list of stories, which counts many and may push no board out that somebody has open. */
export const boardToCount = (id: string): Promise<Board | null> => madeOnce(id, boards.keepIfRoom)

async function madeOnce(id: string, keep: Kept<Board>['keep']): Promise<Board | null> {
  const seq = (await lastAct(id)) ?? 0
  const kept = boards.get(nameOf(id, seq))
  if (kept) return kept
  const stored = await getStory(id)
  if (!stored) return null
  const made = board(stored)
  keep(nameOf(id, made.seq), made)
  return made
}

const nameOf = (id: string, seq: number): string => `${id} ${seq} ${ENGINE}`
