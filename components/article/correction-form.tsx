'use client'

import { DetailFields } from '#components/details/detail-fields.tsx'
import type { TypedDetails } from '#components/details/details-form.ts'
import { Note } from '#components/form/note.tsx'
import { useKeptForm } from '#components/form/use-kept-form.ts'
import { useUnsentFields } from '#components/form/use-unsent-fields.ts'
import { useWords } from '#words'
import type { CorrectionState } from './article-state.ts'

type Props = {
  /** Tells this article's details from all others, for what is typed and not sent. */
  readonly name: string
  readonly shown: TypedDetails
  readonly action: (before: CorrectionState, form: FormData) => Promise<CorrectionState>
}

const START: CorrectionState = { status: 'start' }

/** What is known about an article, to be corrected. */
export function CorrectionForm({ name, shown, action }: Props) {
  const said = useWords('article')
  const { state, pending, form } = useKeptForm(action, START)
  const { onInput } = useUnsentFields(`details ${name}`, form.ref, state.status === 'saved')
  const typed = 'typed' in state ? state.typed : shown
  return (
    <form {...form} onInput={onInput} aria-label={said('details')} className="space-y-3">
      <DetailFields typed={typed} errors={state.status === 'invalid' ? state.errors : {}} />
      {state.status === 'refused' && <Note>{state.sentence}</Note>}
      <p className="flex items-center gap-4">
        <button type="submit" className="button" disabled={pending}>
          {said('saveDetails')}
        </button>
        <span role="status" className="font-medium text-form">
          {state.status === 'saved' ? state.sentence : ''}
        </span>
      </p>
    </form>
  )
}
