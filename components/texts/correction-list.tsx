'use client'

import { Note } from '#components/form/note.tsx'
import { useKeptForm } from '#components/form/use-kept-form.ts'
import { When } from '#components/marks/when.tsx'
import { useWords } from '#words'
import { CLAIM_START, type ClaimAction } from './claim-state.ts'
import type { CorrectionView } from './correction-view.ts'
import { useCorrectionWords } from './use-correction-words.ts'

type Props = { readonly corrections: readonly CorrectionView[]; readonly undo: ClaimAction }

/** What people said about a claim, the newest first, each with its way back. */
export function CorrectionList({ corrections, undo }: Props) {
  const said = useWords('texts')
  const words = useCorrectionWords()
  return (
    <ol className="divide-y divide-rule">
      {corrections.map((correction) => (
        <li key={correction.seq} className="py-1.5">
          <p dir="auto">{words(correction)}</p>
          {correction.reason && <p dir="auto">{said('because', { reason: correction.reason })}</p>}
          <p className="text-2xs text-soft">
            <When at={correction.at} />
          </p>
          <UndoForm seq={correction.seq} action={undo} />
        </li>
      ))}
    </ol>
  )
}

function UndoForm({ seq, action }: { readonly seq: number; readonly action: ClaimAction }) {
  const said = useWords('texts')
  const { state, pending, form } = useKeptForm(action, CLAIM_START)
  return (
    <form {...form}>
      <input type="hidden" name="seq" value={seq} />
      <button type="submit" className="underline" disabled={pending}>
        {pending ? said('undoing') : said('undo')}
      </button>
      {state.status === 'refused' && <Note>{said(`refusals.${state.refusal}`)}</Note>}
      {state.status === 'unwritable' && <Note>{state.sentence}</Note>}
    </form>
  )
}
