'use server'

import { refresh } from 'next/cache'
import type { UndoState } from '#components/history/undo-form.tsx'
import { words } from '#components/messages/words-on-server.ts'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { undoneActs } from '#lib/board/undone-acts.ts'
import { ENGINE } from '#lib/claims/engine.ts'
import { appendAct } from '#lib/db/acts.ts'
import { getStory } from '#lib/db/stories.ts'
import { unwritableWords } from '../../unwritable-words.ts'

/** Undoes one act of a story's history by one more act; where somebody else did before, it says so. */
export async function undoAct(story: string, seq: number, _: UndoState, form: FormData): Promise<UndoState> {
  const actor = await whoIsAsking('write')
  const said = await words('history')
  const request = form.get('request')
  const requestId = typeof request === 'string' && request !== '' ? { requestId: request } : {}
  for (let look = 0; look < LOOKS; look++) {
    const stored = await getStory(story)
    const act = stored?.acts.find((one) => one.seq === seq)
    if (!stored || !act || act.kind === 'add-article') return { sentence: said('refused.gone') }
    if (undoneActs(stored.acts).has(seq)) {
      refresh()
      return { sentence: said('refused.already') }
    }
    const after = stored.acts.at(-1)?.seq ?? 0
    const undo = { kind: 'undo', payload: {}, undoes: seq } as const
    const kept = await appendAct(story, undo, { actor, engine: ENGINE, after, ...requestId })
    if (kept.status === 'unwritable') return { sentence: await unwritableWords(kept) }
    if (kept.status === 'moved') continue
    refresh()
    return null
  }
  return { sentence: said('refused.busy') }
}

const LOOKS = 5
