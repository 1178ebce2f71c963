import { When } from '#components/marks/when.tsx'
import type { Board } from '#lib/board/types.ts'
import { useWords } from '#words'
import { reasonOf, rowActInWords } from './act-words.ts'
import { UndoButton } from './undo-button.tsx'

/** Rows that were hidden, and acts on rows whose words are gone: neither is lost, and each has its way back. */
export function SetAside({ board }: { readonly board: Pick<Board, 'hidden' | 'unplaced'> }) {
  const said = useWords('rows')
  const marks = useWords('marks')
  const { hidden, unplaced } = board
  return (
    <>
      {hidden.length > 0 && (
        <details className="pb-1">
          <summary className="text-soft">{said('hidden.title', { count: hidden.length })}</summary>
          <ul>
            {hidden.map(({ figure, hand }) => (
              <li key={figure.key}>
                {figure.label} <span className="text-soft">{hand?.hidden?.payload.reason}</span>{' '}
                {hand?.hidden && (
                  <UndoButton
                    act={hand.hidden.seq}
                    word={said('hidden.show')}
                    name={said('hidden.showOne', { label: figure.label })}
                  />
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {unplaced.length > 0 && (
        <section aria-labelledby="unplaced-heading" className="border-b border-rule py-2">
          <h2 id="unplaced-heading" className="font-semibold text-clash">
            {said('unplaced.title', { count: unplaced.length })}
          </h2>
          <ul>
            {unplaced.map((act) => (
              <li key={act.seq}>
                <b className="font-semibold">{act.actor.name ?? said('hand.desk')}</b>{' '}
                {rowActInWords(act, said, marks)}. {reasonOf(act)}{' '}
                <span className="text-soft">
                  <When at={act.at} />
                </span>{' '}
                <UndoButton act={act.seq} word={said('unplaced.drop')} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
