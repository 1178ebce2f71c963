import { Field } from '#components/form/field.tsx'
import { useKeptForm } from '#components/form/use-kept-form.ts'
import { useUnsentFields } from '#components/form/use-unsent-fields.ts'
import { claimSeen } from '#lib/board/claim-seen.ts'
import type { Claim } from '#lib/claims/types.ts'
import { useWords } from '#words'
import { ClaimAnswer } from './claim-answer.tsx'
import { CLAIM_START, type ClaimAction } from './claim-state.ts'

type Props = {
  readonly story: string
  readonly article: string
  readonly claim: Claim
  readonly action: ClaimAction
}

/** Says of a claim that it is none: "a 1982 crackdown" counts nobody. */
export function RejectForm({ story, article, claim, action }: Props) {
  const said = useWords('texts')
  const { state, pending, form } = useKeptForm(action, CLAIM_START)
  const { onInput } = useUnsentFields(`reject ${story} ${claim.id}`, form.ref, state.status === 'saved')
  const typed = 'typed' in state ? state.typed.reason : ''
  return (
    <details className="border-t border-rule pt-2">
      <summary className="kicker">{said('reject')}</summary>
      <form {...form} onInput={onInput} aria-label={said('reject')} className="mt-2 space-y-2">
        <input type="hidden" name="article" value={article} />
        <input type="hidden" name="claim" value={claim.id} />
        <input type="hidden" name="seen" value={claimSeen(claim)} />
        <p className="text-soft">{said('rejectHelp')}</p>
        <Field
          label={said('field.reason')}
          name="reason"
          id="reject-reason"
          help={said('help.reason')}
          error={state.status === 'invalid' ? said('errors.too-long') : undefined}
        >
          {(tie) => <input {...tie} type="text" dir="auto" className="field-input" defaultValue={typed} />}
        </Field>
        <ClaimAnswer state={state} />
        <button type="submit" className="button" disabled={pending}>
          {pending ? said('saving') : said('saveRejected')}
        </button>
      </form>
    </details>
  )
}
