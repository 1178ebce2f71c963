import { EvidenceList } from '#components/evidence/evidence-list.tsx'
import { When } from '#components/marks/when.tsx'
import type { Board } from '#lib/board/types.ts'
import { printDecision } from '#lib/decisions/print-decision.ts'
import { useWords } from '#words'

/** Decisions whose words stand in no article any more. They are not lost, and they are not hidden. */
export function Orphans({ board }: { readonly board: Board }) {
  const said = useWords('story')
  if (board.orphans.length === 0) return null
  return (
    <section aria-labelledby="orphans-heading" className="border-b border-rule py-2">
      <h2 id="orphans-heading" className="font-semibold text-clash">
        {said('orphans', { count: board.orphans.length })}
      </h2>
      <ul className="divide-y divide-rule">
        {board.orphans.map(({ seq, payload, actor, at }) => (
          <li key={seq} className="py-1.5">
            <b className="font-semibold">{payload.label}</b>: {printDecision(payload)}. {payload.rationale}{' '}
            <span className="text-soft">
              {actor.name ?? said('desk')}, <When at={at} />
            </span>
            <EvidenceList board={board} of={payload.evidence} />
          </li>
        ))}
      </ul>
    </section>
  )
}
