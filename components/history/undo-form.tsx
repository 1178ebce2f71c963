'use client'
import { useActionState } from 'react'
import { useWords } from '#components/messages/use-words.ts'

/** Why nothing was undone; null before it is tried, and where it was. */
export type UndoState = { readonly sentence: string } | null
export type UndoAct = (seq: number, before: UndoState, form: FormData) => Promise<UndoState>

type Props = {
  readonly seq: number
  readonly what: string
  readonly undo: UndoAct
  /** New with every look at the page: a button pressed twice undoes once. */
  readonly request: string
}

/** The way back from one act: one more act. */
export function UndoForm({ seq, what, undo, request }: Props) {
  const said = useWords('history')
  const [state, send, pending] = useActionState(undo.bind(null, seq), null)
  return (
    <form action={send} className="not-printed text-end">
      <input type="hidden" name="request" value={`${request} ${seq}`} />
      <button
        type="submit"
        disabled={pending}
        className="underline"
        aria-label={said('undoThis', { seq, what })}
      >
        {said(pending ? 'undoing' : 'undo')}
      </button>
      {state && (
        <p role="alert" className="font-medium text-warn">
          {state.sentence}
        </p>
      )}
    </form>
  )
}
