import { StateMark } from '#components/marks/state-mark.tsx'
import type { RowView } from './board-view.ts'

/** What the desk answered, and whether that still holds. */
export function DecisionCell({ row, column }: { readonly row: RowView; readonly column: number }) {
  return (
    <td aria-colindex={column} className="pin-end">
      {row.answer && <b>{row.answer}</b>}
      <small>
        <StateMark of={row.state} /> {row.answeredBy}
      </small>
    </td>
  )
}
