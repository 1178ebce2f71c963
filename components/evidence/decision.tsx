import type { RowEvidence } from '#lib/board/row-evidence.ts'
import { printWording } from '#lib/decisions/print-decision.ts'
import type { RowToDecide } from '#lib/decisions/row-to-decide.ts'
import { useWords } from '#words'
import { DecisionForm } from './decision-form.tsx'
import type { DecisionState, ReopeningState } from './decision-state.ts'
import { useStory } from './evidence-context.ts'
import { ReopenForm } from './reopen-form.tsx'
import { StaleNote } from './stale-note.tsx'

/** How a row is answered from here. */
export type Deciding = {
  /** New with every look at the page: the same form sent twice is one decision. */
  readonly request: string
  readonly askName: boolean
  readonly decide: (before: DecisionState, form: FormData) => Promise<DecisionState>
  readonly reopen: (before: ReopeningState, form: FormData) => Promise<ReopeningState>
}

/** What the desk answered, whether that still holds, and the forms that answer anew. */
export function Decision({
  row,
  request,
  askName,
  decide,
  reopen,
}: Deciding & { readonly row: RowEvidence }) {
  const words = useWords('evidence')
  const story = useStory()
  const { figure, decision, drift, state, version } = row
  return (
    <section aria-label={words('decision')} className="evidence-part">
      {decision && drift && <StaleNote decision={decision} drift={drift} />}
      {decision && !drift && (
        <p dir="auto" className="words">
          {printWording(decision.payload)}
        </p>
      )}
      <div className="not-printed">
        <DecisionForm
          key={figure.key}
          story={story.id}
          row={toDecide(row)}
          action={decide}
          request={`decide ${request} ${figure.key}`}
          askName={askName}
          folded={state === 'decided' || state === 'pending'}
        />
        <ReopenForm
          key={`reopen ${figure.key}`}
          figure={figure.key}
          version={version}
          request={`reopen ${request} ${figure.key}`}
          decided={decision !== null}
          action={reopen}
        />
      </div>
    </section>
  )
}

function toDecide({ figure, cells, evidence, decision, version }: RowEvidence): RowToDecide {
  const standing = decision && { seq: decision.seq, actor: decision.actor, payload: decision.payload }
  return { figure, cells, evidence, decision: standing, version }
}
