import { useKeptForm } from '#components/form/use-kept-form.ts'
import { shownClaim } from '#lib/board/claim-fields.ts'
import { claimSeen } from '#lib/board/claim-seen.ts'
import type { Claim } from '#lib/claims/types.ts'
import { useWords } from '#words'
import { ClaimAnswer } from './claim-answer.tsx'
import { CLAIM_START, type ClaimAction } from './claim-state.ts'
import { StatementFields } from './statement-fields.tsx'
import type { KnownWords } from './texts-view.ts'
import { useTypedClaim } from './use-typed-claim.ts'

type Props = {
  readonly story: string
  readonly article: string
  readonly claim: Claim
  readonly known: KnownWords
  readonly action: ClaimAction
}

/** Says of a claim that it says something else. */
export function CorrectForm({ story, article, claim, known, action }: Props) {
  const said = useWords('texts')
  const { state, pending, form } = useKeptForm(action, CLAIM_START)
  const { typed, onType, unsent } = useTypedClaim(`claim ${story} ${claim.id}`, shownClaim(claim), state)
  return (
    <details className="border-t border-rule pt-2" open={unsent || undefined}>
      <summary className="kicker">{said('correct')}</summary>
      <form {...form} aria-label={said('correct')} className="mt-2 space-y-2">
        <input type="hidden" name="article" value={article} />
        <input type="hidden" name="claim" value={claim.id} />
        <input type="hidden" name="seen" value={claimSeen(claim)} />
        <StatementFields
          form="correct"
          typed={typed}
          errors={state.status === 'invalid' ? state.errors : {}}
          known={known}
          onType={onType}
        />
        <ClaimAnswer state={state} />
        <button type="submit" className="button button-first" disabled={pending}>
          {pending ? said('saving') : said('save')}
        </button>
      </form>
    </details>
  )
}
