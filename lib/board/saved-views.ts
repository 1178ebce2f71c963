import type { Act } from './acts.ts'

export type SavedView = { readonly seq: number; readonly name: string; readonly search: string }

/** The views that were saved for a story and not taken away since; of one name the last. */
export function savedViews(acts: readonly Act[], undone: ReadonlySet<number>): readonly SavedView[] {
  const byName = new Map<string, SavedView>()
  for (const act of [...acts].sort((a, b) => a.seq - b.seq)) {
    if (act.kind === 'save-view' && !undone.has(act.seq)) {
      byName.set(act.payload.name, { seq: act.seq, ...act.payload })
    }
  }
  return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
