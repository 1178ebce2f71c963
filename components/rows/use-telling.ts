import { useCallback, useState } from 'react'
import { useWords } from '#words'
import type { Telling } from './row-toasts.tsx'
import type { RowActions, RowAnswer, UndoAnswer } from './row-work.ts'
import type { OfferWork } from './row-work-context.ts'

type Kept = Extract<RowAnswer, { status: 'kept' }>

/** What was done is told, each with its way back. */
export function useTelling(actions: RowActions) {
  const said = useWords('rows')
  const [telling, setTelling] = useState<Telling | null>(null)
  const tell = useCallback(
    (sentence: string, button: string | null = null, onButton: () => void = () => undefined) =>
      setTelling({ id: crypto.randomUUID(), sentence, button, onButton }),
    [],
  )
  const undo = useCallback(
    async (seq: number, redoing = false): Promise<void> => {
      const again = (answer: UndoAnswer | 'lost', redone: boolean): void => {
        if (answer === 'lost' || answer.status !== 'undone') tell(whyNot(answer, said))
        else {
          const sentence = redone
            ? said('done.again')
            : said('done.undone', { what: said(kindKey(answer.undid)) })
          const back = async () => again(await actions.undo(answer.seq).catch(lost), !redone)
          tell(sentence, said(redone ? 'done.undo' : 'done.redo'), back)
        }
      }
      again(await (seq === LAST ? actions.undoLast() : actions.undo(seq)).catch(lost), redoing)
    },
    [actions, said, tell],
  )
  const onKept = useCallback(
    ({ kind, seq }: Kept) => tell(said(`done.${kind}`), said('done.undo'), () => undo(seq)),
    [said, tell, undo],
  )
  const answer = useCallback(
    async (offer: OfferWork, holds: boolean) => {
      const got = await answerOffer(actions, offer, holds).catch(lost)
      if (got !== 'lost' && got.status === 'kept') onKept(got)
      else tell(whyNot(got, said))
    },
    [actions, said, tell, onKept],
  )
  const undoLast = useCallback(() => undo(LAST), [undo])
  return { telling, onKept, undo, undoLast, answer }
}

type Said = ReturnType<typeof useWords<'rows'>>

/** What a person is told where nothing was done. */
function whyNot(answer: RowAnswer | UndoAnswer | 'lost', said: Said): string {
  if (answer === 'lost') return said('done.lost')
  if (answer.status === 'unwritable') return answer.sentence
  return answer.status === 'refused' ? said(`refused.${answer.why}`) : said('done.nothing')
}

const lost = () => 'lost' as const

/** No act has this number: it stands for one's last. */
const LAST = 0

/** An alias that is offered for a row is taught there, or refused there, as if its form had been filled in. */
async function answerOffer(
  { open, keep }: RowActions,
  { row, alias, name }: OfferWork,
  holds: boolean,
): Promise<RowAnswer> {
  const work = await open(row)
  if (!work) return { status: 'refused', why: 'gone' }
  const { version, seq } = work
  return keep({
    kind: 'teach-alias',
    figure: row,
    version,
    seq,
    request: crypto.randomUUID(),
    alias,
    name,
    scope: 'row',
    here: holds,
    accepted: [],
    refused: [],
    reason: '',
  })
}

const KINDS = [
  'correct-article',
  'withdraw-article',
  'decide',
  'reopen',
  'move-readings',
  'merge-rows',
  'rename-row',
  'relate-rows',
  'overrule-class',
  'teach-alias',
  'hide-row',
] as const

/** What an act is called when it is undone; a kind that is not listed is "the last act". */
const kindKey = (kind: string) => `kind.${KINDS.find((one) => one === kind) ?? 'other'}` as const
