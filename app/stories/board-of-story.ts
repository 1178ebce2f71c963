import { board } from '#lib/board/board.ts'
import type { Board } from '#lib/board/types.ts'
import { ENGINE } from '#lib/claims/engine.ts'
import { getStory, lastAct } from '#lib/db/stories.ts'
import { keepLast } from './kept.ts'

/** As many boards as people have open at once; one that is asked for again is computed again. */
const boards = keepLast<Board>(24)

/**
 * The board of a story, or null where there is none. Acts are never changed and texts are named by what they say, so the
 * number of the last act says which board it is: as long as nobody does anything, it is computed once.
 */
export async function boardOfStory(id: string): Promise<Board | null> {
  const seq = (await lastAct(id)) ?? 0
  const kept = boards.get(nameOf(id, seq))
  if (kept) return kept
  const stored = await getStory(id)
  if (!stored) return null
  const made = board(stored)
  boards.keep(nameOf(id, made.seq), made)
  return made
}

const nameOf = (id: string, seq: number): string => `${id} ${seq} ${ENGINE}`
