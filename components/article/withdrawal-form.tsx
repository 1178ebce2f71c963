'use client'

import { Field } from '#components/form/field.tsx'
import { Note } from '#components/form/note.tsx'
import { useKeptForm } from '#components/form/use-kept-form.ts'
import { useUnsentFields } from '#components/form/use-unsent-fields.ts'
import { useWords } from '#words'
import type { WithdrawalState } from './article-state.ts'

type ActionProps = {
  readonly action: (before: WithdrawalState, form: FormData) => Promise<WithdrawalState>
}

type Props = ActionProps & {
  /** Tells this article from all others, for a reason that is typed and not sent. */
  readonly name: string
}

const START: WithdrawalState = { status: 'start' }

/** Takes an article out of the comparison, with a reason; what stood on it is stale from then on. */
export function WithdrawalForm({ name, action }: Props) {
  const said = useWords('article')
  const { state, pending, form } = useKeptForm(action, START)
  const { onInput } = useUnsentFields(`withdrawal ${name}`, form.ref, state.status === 'saved')
  const refused = state.status === 'refused' ? state : null
  return (
    <form {...form} onInput={onInput} aria-label={said('withdrawal')} className="space-y-2">
      <Field
        label={said('withdrawReason')}
        name="reason"
        help={said('withdrawHelp')}
        error={refused?.sentence}
      >
        {(tie) => <input {...tie} className="field-input" defaultValue={refused?.reason} />}
      </Field>
      <button type="submit" className="button" disabled={pending}>
        {said('withdrawIt')}
      </button>
    </form>
  )
}

/** The way back of a withdrawn article. */
export function PutBackForm({ action }: ActionProps) {
  const said = useWords('article')
  const { state, pending, form } = useKeptForm(action, START)
  return (
    <form {...form} aria-label={said('putBack')} className="space-y-2">
      {state.status === 'refused' && <Note>{state.sentence}</Note>}
      <button type="submit" className="button" disabled={pending}>
        {said('putItBack')}
      </button>
    </form>
  )
}
