'use client'

import { useState } from 'react'
import { Note } from '#components/form/note.tsx'
import { Saved } from '#components/form/saved.tsx'
import { useKeptForm } from '#components/form/use-kept-form.ts'
import { useUnsent } from '#components/form/use-unsent.ts'
import type { RowToDecide } from '#lib/decisions/row-to-decide.ts'
import { useWords } from '#words'
import { DecisionFields } from './decision-fields.tsx'
import type { DecisionState } from './decision-state.ts'
import { filledFor, restored, unsent } from './typed-fields.ts'

type Props = {
  readonly story: string
  readonly row: RowToDecide
  readonly action: (before: DecisionState, form: FormData) => Promise<DecisionState>
  /** New with every look at the page: the same form sent twice is one decision. */
  readonly request: string
  readonly askName: boolean
  /** Decided rows have the form behind a word: nobody decides twice by accident. */
  readonly folded: boolean
}

const START: DecisionState = { status: 'start' }

/** The desk's answer for a figure. */
export function DecisionForm({ story, row, action, request, askName, folded }: Props) {
  const words = useWords('decision')
  const { state, pending, form } = useKeptForm(action, START)
  const back = 'typed' in state ? state.typed : null
  const [filled, setFilled] = useState(() => filledFor(row, back))
  const [saved, setSaved] = useState(0)
  if (state.status === 'saved' && state.seq !== saved) {
    setSaved(state.seq)
    setFilled(filledFor(row, null))
  }
  useUnsent(`decision ${story} ${row.figure.key}`, unsent(filled), (kept) => setFilled(restored(row, kept)))
  const fields = (
    <form {...form} className="decision-form mt-1 space-y-3" aria-label={words('form')}>
      <input type="hidden" name="figure" value={row.figure.key} />
      <input type="hidden" name="version" value={row.version} />
      <input type="hidden" name="request" value={request} />
      <DecisionFields
        row={row}
        filled={filled}
        onFill={setFilled}
        errors={state.status === 'invalid' ? state.errors : {}}
        askName={askName}
      />
      {state.status === 'refused' && <Note>{words('stillHere', { sentence: state.sentence })}</Note>}
      {state.status === 'invalid' && <Note>{words('notYet')}</Note>}
      <button type="submit" className="button button-first" disabled={pending}>
        {words(pending ? 'saving' : 'save')}
      </button>
    </form>
  )
  return (
    <section aria-labelledby="decide-heading" className="py-1">
      <Saved sentence={state.status === 'saved' ? state.sentence : ''} />
      {folded ? (
        <details key={row.version} open={unsent(filled) !== null}>
          <summary id="decide-heading" className="kicker">
            {words('again')}
          </summary>
          {fields}
        </details>
      ) : (
        <>
          <h3 id="decide-heading" className="kicker">
            {words(row.decision ? 'again' : 'decide')}
          </h3>
          {fields}
        </>
      )}
    </section>
  )
}
