import { words } from '#components/messages/words-on-server.ts'
import type { Done } from '#lib/board/acts.ts'
import { board } from '#lib/board/board.ts'
import type { Board } from '#lib/board/types.ts'
import { appendAct } from '#lib/db/acts.ts'
import type { Person } from '#lib/db/people.ts'
import { getStory } from '#lib/db/stories.ts'
import { unwritableWords } from '../../../unwritable-words.ts'

type Ready = { readonly done: Done; readonly undoes?: number }
type Refused = { readonly refused: string }

/**
 * Judges what is to be done to an article on the board as it is now, and keeps it. What others did to the story between
 * looking and writing is no reason to refuse: then the board is looked at again.
 */
export async function keepOnArticle<Answer extends object>(
  story: string,
  person: Person,
  judge: (board: Board) => Ready | Answer,
): Promise<{ readonly seq: number } | Refused | Answer> {
  const said = await words('article')
  for (let look = 0; look < 5; look++) {
    const stored = await getStory(story)
    if (!stored) return { refused: said('answered.noStory') }
    const now = board(stored)
    const judged = judge(now)
    if (!('done' in judged)) return judged
    const { done, ...undoes } = judged
    const kept = await appendAct(
      story,
      { ...done, ...undoes },
      { actor: person, engine: now.engine, after: now.seq },
    )
    if (kept.status === 'unwritable') return { refused: await unwritableWords(kept) }
    if (kept.status !== 'moved') return { seq: kept.seq }
  }
  return { refused: said('answered.busy') }
}
