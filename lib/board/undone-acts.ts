import type { Act } from './acts.ts'

/**
 * The numbers of the acts that have no effect. An undo that was itself undone undoes nothing, so the last act is read
 * first: nothing can come after it and undo it.
 */
export function undoneActs(acts: readonly Act[]): ReadonlySet<number> {
  const undone = new Set<number>()
  for (const act of [...acts].sort((a, b) => b.seq - a.seq)) {
    if (act.kind === 'undo' && act.undoes !== null && !undone.has(act.seq)) undone.add(act.undoes)
  }
  return undone
}
