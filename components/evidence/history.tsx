import { When } from '#components/marks/when.tsx'
import { RowActLine, WithoutLine } from '#components/rows/row-act-line.tsx'
import { useCorrectionActWords } from '#components/texts/use-correction-words.ts'
import type { Act } from '#lib/board/acts.ts'
import { isRowAct } from '#lib/board/by-hand/row-act.ts'
import { isCorrection } from '#lib/board/correction-acts.ts'
import type { RowEvidence } from '#lib/board/row-evidence.ts'
import { printDecision } from '#lib/decisions/print-decision.ts'
import { useWords } from '#words'
import { useStory } from './evidence-context.ts'
import { EvidenceList } from './evidence-list.tsx'

/** Everything the desk did to a row, the newest first: who, when, why, and on which words. */
export function History({ row }: { readonly row: RowEvidence }) {
  const words = useWords('evidence')
  if (row.history.length === 0) return null
  return (
    <section aria-label={words('history')} className="evidence-part">
      <h3 className="kicker">{words('history')}</h3>
      <ol className="divide-y divide-rule">
        {row.history.map((act) => (
          <li key={act.seq} className="py-1.5">
            <Entry act={act} />
            {row.undone.includes(act.seq) && <p className="text-soft">{words('undoneSince')}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Entry({ act }: { readonly act: Act }) {
  const words = useWords('evidence')
  const who = act.actor.name ?? words('theDesk')
  const corrected = useCorrectionActWords()
  if (isRowAct(act)) return <RowActLine act={act} />
  return (
    <>
      <p>
        {isCorrection(act) ? corrected(act) : said(act, who, words)}
        <span className="text-soft">
          {', '}
          <When at={act.at} />
        </span>
      </p>
      {act.kind === 'reopen' && <p dir="auto">{act.payload.rationale}</p>}
      {act.kind === 'decide' && <Decided payload={act.payload} />}
    </>
  )
}

function said(act: Act, who: string, words: ReturnType<typeof useWords<'evidence'>>) {
  const b = (chunks: React.ReactNode) => <b className="font-semibold">{chunks}</b>
  if (act.kind === 'decide') return words.rich('decided', { b, who, what: printDecision(act.payload) })
  return words.rich(act.kind === 'reopen' ? 'reopened' : 'undid', { b, who })
}

type DecidedProps = { readonly payload: Extract<Act, { kind: 'decide' }>['payload'] }

function Decided({ payload: { kind, wording, rationale, evidence, whatIf } }: DecidedProps) {
  const words = useWords('evidence')
  const kinds = useWords('decision')
  const story = useStory()
  return (
    <>
      <p className="text-soft">{kinds(`kinds.${kind}.label`)}</p>
      {wording !== '' && (
        <p dir="auto" className="words">
          {wording}
        </p>
      )}
      <p dir="auto">{rationale}</p>
      {whatIf && <WithoutLine whatIf={whatIf} />}
      <details>
        <summary>{words('onWords', { count: evidence.length })}</summary>
        <EvidenceList board={story} of={evidence} />
      </details>
    </>
  )
}
