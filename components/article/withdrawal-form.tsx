'use client'

import { Field } from '#components/form/field.tsx'
import { Note } from '#components/form/note.tsx'
import { useKeptForm } from '#components/form/use-kept-form.ts'
import { useUnsentFields } from '#components/form/use-unsent-fields.ts'
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
  const { state, pending, form } = useKeptForm(action, START)
  const { onInput } = useUnsentFields(`withdrawal ${name}`, form.ref, state.status === 'saved')
  const refused = state.status === 'refused' ? state : null
  return (
    <form {...form} onInput={onInput} aria-label="Withdrawal" className="space-y-2">
      <Field
        label="Reason for withdrawing"
        name="reason"
        help="The article leaves the board; it is kept, and can be put back."
        error={refused?.sentence}
      >
        {(tie) => <input {...tie} className="field-input" defaultValue={refused?.reason} />}
      </Field>
      <button type="submit" className="button" disabled={pending}>
        Withdraw the article
      </button>
    </form>
  )
}

/** The way back of a withdrawn article. */
export function PutBackForm({ action }: ActionProps) {
  const { state, pending, form } = useKeptForm(action, START)
  return (
    <form {...form} aria-label="Put back" className="space-y-2">
      {state.status === 'refused' && <Note>{state.sentence}</Note>}
      <button type="submit" className="button" disabled={pending}>
        Put the article back
      </button>
    </form>
  )
}
