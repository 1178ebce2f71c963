import type { RowAnswer, UndoAnswer } from '#components/rows/row-work.ts'
import type { Act } from '#lib/board/acts.ts'
import { board } from '#lib/board/board.ts'
import { judgeOrder } from '#lib/board/by-hand/judge-order.ts'
import { REFUSALS, type RowOrder, rowOrderSchema } from '#lib/board/by-hand/row-order.ts'
import type { Board } from '#lib/board/types.ts'
import { appendAct } from '#lib/db/acts.ts'
import type { Person } from '#lib/db/people.ts'
import { getStory } from '#lib/db/stories.ts'
import { unwritableWords } from '../unwritable-words.ts'

const LOOKS = 5

/** What came over the edge in: the order, or which of its fields is not as it has to be. */
export function readOrder(sent: unknown): { readonly order: RowOrder } | (RowAnswer & { status: 'refused' }) {
  const parsed = rowOrderSchema.safeParse(sent)
  if (parsed.success) return { order: parsed.data }
  const said = parsed.error.issues.map(({ message }) => message)
  return { status: 'refused', why: REFUSALS.find((why) => said.includes(why)) ?? 'not-understood' }
}

/** Judges an order on the board as it is now, and keeps the act. What others did to other rows is no reason to refuse. */
export async function keepOrder(story: string, order: RowOrder, person: Person): Promise<RowAnswer> {
  for (let look = 0; look < LOOKS; look++) {
    const stored = await getStory(story)
    if (!stored) return { status: 'refused', why: 'gone' }
    const now = board(stored)
    const judged = judgeOrder(now, order)
    if ('refused' in judged) return { status: 'refused', why: judged.refused }
    const kept = await appendAct(story, judged.done, appending(now, person, order.request))
    if (kept.status === 'unwritable') return { status: 'unwritable', sentence: await unwritableWords(kept) }
    if (kept.status !== 'moved') return { status: 'kept', seq: kept.seq, kind: order.kind }
  }
  return { status: 'refused', why: 'busy' }
}

/** Takes back the act that `choose` names; null where there is none to take back. */
export async function keepUndo(
  story: string,
  person: Person,
  choose: (board: Board) => Act | null,
): Promise<UndoAnswer> {
  for (let look = 0; look < LOOKS; look++) {
    const stored = await getStory(story)
    if (!stored) return { status: 'refused', why: 'gone' }
    const now = board(stored)
    const act = choose(now)
    if (!act) return { status: 'nothing' }
    const undo = { kind: 'undo', payload: {}, undoes: act.seq } as const
    const kept = await appendAct(story, undo, appending(now, person, ''))
    if (kept.status === 'unwritable') return { status: 'unwritable', sentence: await unwritableWords(kept) }
    if (kept.status !== 'moved') return { status: 'undone', seq: kept.seq, undid: act.kind }
  }
  return { status: 'refused', why: 'busy' }
}

const appending = ({ engine, seq }: Board, actor: Person, request: string) => ({
  actor,
  engine,
  after: seq,
  ...(request === '' ? {} : { requestId: request }),
})
