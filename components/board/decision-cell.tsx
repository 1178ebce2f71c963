import { StateMark } from '#components/marks/state-mark.tsx'
import type { RowView } from './board-view.ts'

/** What the desk answered, and whether that still holds. */
export function DecisionCell({ row }: { readonly row: RowView }) {
  return (
    <>
      {row.answer && <span className="block font-semibold">{row.answer}</span>}
      <span className="flex flex-wrap gap-x-1.5 text-2xs">
        <StateMark of={row.state} />
        {row.answeredBy && <span className="text-soft">{row.answeredBy}</span>}
      </span>
    </>
  )
}
