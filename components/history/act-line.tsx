import { When } from '#components/marks/when.tsx'
import { useWords } from '#words'
import type { ToldAct } from './told-act.ts'
import { type UndoAct, UndoForm } from './undo-form.tsx'
import { useKindWords } from './use-kind-words.ts'

type Props = { readonly act: ToldAct; readonly undo: UndoAct; readonly request: string }

/** One line of a story's history: who, when, what, why, and the way back. */
export function ActLine({ act, undo, request }: Props) {
  const said = useWords('history')
  const { sentenceOf } = useKindWords()
  return (
    <li
      id={`act-${act.seq}`}
      className="grid gap-x-6 border-b border-rule py-2 sm:grid-cols-[13rem_minmax(0,1fr)_auto]"
    >
      <p className="text-soft">
        <span className="inline-block min-w-8 tabular-nums">{said('number', { seq: act.seq })}</span>{' '}
        <When at={act.at} />
      </p>
      <div className="min-w-0">
        <p className={act.undone ? 'text-soft line-through decoration-1' : ''}>
          <b className="font-semibold">
            <bdi>{act.who ?? said('desk')}</bdi>
          </b>{' '}
          {sentenceOf(act)}
        </p>
        {act.reason !== '' && (
          <p dir="auto" className="max-w-3xl whitespace-pre-line wrap-anywhere">
            {act.reason}
          </p>
        )}
        {act.undone && <p className="text-soft">{said('undone')}</p>}
      </div>
      {act.canUndo && <UndoForm seq={act.seq} what={sentenceOf(act)} undo={undo} request={request} />}
    </li>
  )
}
