import type { Act } from '../acts.ts'
import type { Board } from '../types.ts'

type History = Pick<Board, 'acts' | 'undone'>

/** The act with this number, where it stands and can be taken back. */
export function undoable({ acts, undone }: History, seq: number): Act | null {
  return acts.find((act) => act.seq === seq && !undone.has(seq)) ?? null
}

/**
 * What "undo" takes back: the last thing that a person did and that stands. Not an article that came in: that is
 * withdrawn, with a reason. Nor an undo: going on goes further back.
 */
export function lastUndoable({ acts, undone }: History, person: string): Act | null {
  const own = acts.filter(
    ({ actor, kind, seq }) =>
      actor.id === person && kind !== 'undo' && kind !== 'add-article' && !undone.has(seq),
  )
  return own.reduce<Act | null>((last, act) => (last && last.seq > act.seq ? last : act), null)
}
