'use client'

import { Field } from '#components/form/field.tsx'
import { Saved } from '#components/form/saved.tsx'
import { useKeptForm } from '#components/form/use-kept-form.ts'
import { useWords } from '#words'
import type { ReopeningState } from './decision-state.ts'

type Props = {
  readonly figure: string
  readonly version: string
  readonly request: string
  readonly decided: boolean
  readonly action: (before: ReopeningState, form: FormData) => Promise<ReopeningState>
}

const START: ReopeningState = { status: 'start' }

/** A decision taken back, with a reason. It stays in the history. */
export function ReopenForm({ figure, version, request, decided, action }: Props) {
  const words = useWords('decision')
  const { state, pending, form } = useKeptForm(action, START)
  const refused = state.status === 'refused' ? state : null
  return (
    <>
      <Saved sentence={state.status === 'saved' ? state.sentence : ''} />
      {decided && (
        <details className="border-t border-rule py-2" open={refused !== null}>
          <summary className="kicker">{words('reopen')}</summary>
          <form {...form} className="mt-1 space-y-2" aria-label={words('reopening')}>
            <input type="hidden" name="figure" value={figure} />
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="request" value={request} />
            <Field
              label={words('reopenReason')}
              name="rationale"
              id="field-reopening"
              error={refused?.sentence}
            >
              {(tie) => (
                <textarea {...tie} rows={2} className="field-input" defaultValue={refused?.typed.rationale} />
              )}
            </Field>
            <button type="submit" className="button" disabled={pending}>
              {words('reopenDecision')}
            </button>
          </form>
        </details>
      )}
    </>
  )
}
