import { boardSearch, readAddress } from '#components/board/board-query.ts'
import type { ViewState } from '#components/board/saved-views.ts'
import { words } from '#components/messages/words-on-server.ts'
import { type Done, doneSchema } from '#lib/board/acts.ts'
import { savedViews } from '#lib/board/saved-views.ts'
import type { Board } from '#lib/board/types.ts'
import { appendAct } from '#lib/db/acts.ts'
import type { Person } from '#lib/db/people.ts'
import { boardOfStory } from '../board-of-story.ts'
import { unwritableWords } from '../unwritable-words.ts'

/** Keeps a view; of what was sent as its address only what the board understands. */
export async function keepView(
  story: string,
  sent: { readonly name: unknown; readonly search: unknown },
  person: Person,
): Promise<ViewState> {
  const search =
    typeof sent.search === 'string' ? boardSearch(readAddress(sent.search), { others: [] }) : null
  const done = doneSchema.safeParse({ kind: 'save-view', payload: { name: sent.name, search } })
  if (!done.success) return { sentence: (await words('board'))('badView') }
  return append(story, person, () => done.data)
}

/** Takes a view away: one more act, which undoes the one that saved it. */
export async function takeViewAway(story: string, seq: number, person: Person): Promise<ViewState> {
  const gone = { sentence: (await words('board'))('goneView') }
  return append(story, person, ({ acts, undone }) =>
    savedViews(acts, undone).some((view) => view.seq === seq)
      ? { kind: 'undo', payload: {}, undoes: seq }
      : gone,
  )
}

type Doing = Done & { readonly undoes?: number }

const LOOKS = 5

/** What others do to the story at the same moment is no reason to refuse: then the board is looked at again. */
async function append(
  story: string,
  person: Person,
  doing: (board: Board) => Doing | { readonly sentence: string },
): Promise<ViewState> {
  const said = await words('board')
  for (let look = 0; look < LOOKS; look++) {
    const board = await boardOfStory(story)
    if (!board) return { sentence: said('noStory') }
    const done = doing(board)
    if ('sentence' in done) return done
    const kept = await appendAct(story, done, { actor: person, engine: board.engine, after: board.seq })
    if (kept.status === 'unwritable') return { sentence: await unwritableWords(kept) }
    if (kept.status !== 'moved') return null
  }
  return { sentence: said('tooBusy') }
}
