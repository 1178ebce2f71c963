import type { ShownHand } from '#lib/board/row-evidence.ts'
import { useWords } from '#words'
import { UndoButton } from './undo-button.tsx'

/** What people did to the row beside deciding it, with what the engine says. */
export function HandNote({ hand }: { readonly hand: ShownHand | null }) {
  const said = useWords('rows')
  const marks = useWords('marks')
  if (!hand) return null
  const { overruled, overruledOnOthers, renamed, brought, engine } = hand
  return (
    <div className="pb-2 text-soft">
      {overruled && (
        <p>
          {said('hand.overruled', {
            who: overruled.actor.name ?? said('hand.desk'),
            class: marks(`class.${overruled.payload.class}`),
            engine: marks(`class.${engine.class}`),
          })}{' '}
          {said('hand.engineBecause', { because: engine.because })}{' '}
          {overruledOnOthers && <b className="font-medium text-warn">{said('hand.onOthers')}</b>}{' '}
          <UndoButton act={overruled.seq} word={said('hand.undo')} />
        </p>
      )}
      {renamed && (
        <p>
          {said('hand.renamed', { label: engine.label })}{' '}
          <UndoButton act={renamed.seq} word={said('hand.undo')} />
        </p>
      )}
      {brought > 0 && <p>{said('hand.brought', { count: brought })}</p>}
    </div>
  )
}
