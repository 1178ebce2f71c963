import { When } from '#components/marks/when.tsx'
import { RowActLine, WithoutLine } from '#components/rows/row-act-line.tsx'
import type { Act } from '#lib/board/acts.ts'
import { isRowAct } from '#lib/board/by-hand/row-act.ts'
import type { Board, Row } from '#lib/board/types.ts'
import { kindEntry } from '#lib/decisions/kinds.ts'
import { printDecision } from '#lib/decisions/print-decision.ts'
import { EvidenceList } from './evidence-list.tsx'

/** Everything the desk did to a row, the newest first: who, when, why, and on which words. */
export function History({ board, row }: { readonly board: Board; readonly row: Row }) {
  if (row.history.length === 0) return null
  return (
    <section aria-label="History" className="border-t border-rule py-2">
      <h3 className="kicker">History</h3>
      <ol className="divide-y divide-rule">
        {row.history.map((act) => (
          <li key={act.seq} className="py-1.5">
            <Entry act={act} board={board} />
            {board.undone.has(act.seq) && <p className="text-soft">Undone since.</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Entry({ act, board }: { readonly act: Act; readonly board: Board }) {
  const who = <b className="font-semibold">{act.actor.name ?? 'The desk'}</b>
  const when = (
    <span className="text-soft">
      , <When at={act.at} />
    </span>
  )
  if (act.kind === 'reopen') {
    return (
      <>
        <p>
          {who} reopened it{when}
        </p>
        <p>{act.payload.rationale}</p>
      </>
    )
  }
  if (isRowAct(act)) return <RowActLine act={act} />
  if (act.kind !== 'decide') {
    return (
      <p>
        {who} undid what was done{when}
      </p>
    )
  }
  const { payload } = act
  return (
    <>
      <p>
        {who} decided <b className="font-semibold">{printDecision(payload)}</b>
        {when}
      </p>
      <p className="text-soft">{kindEntry(payload.kind).label}</p>
      {payload.wording !== '' && <p className="words">{payload.wording}</p>}
      <p>{payload.rationale}</p>
      {payload.whatIf && <WithoutLine whatIf={payload.whatIf} />}
      <details>
        <summary>
          On {payload.evidence.length === 1 ? 'these words' : `these ${payload.evidence.length} readings`}
        </summary>
        <EvidenceList board={board} of={payload.evidence} />
      </details>
    </>
  )
}
