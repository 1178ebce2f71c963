import Link from 'next/link'
import { type BoardQuery, boardHref } from '#components/board/board-query.ts'
import { ClassMark } from '#components/marks/class-mark.tsx'
import { StateMark } from '#components/marks/state-mark.tsx'
import { HandNote } from '#components/rows/hand-note.tsx'
import { printSpread } from '#lib/board/spread.ts'
import type { Board, Row } from '#lib/board/types.ts'
import { printWording } from '#lib/decisions/print-decision.ts'
import type { RowToDecide } from '#lib/decisions/row-to-decide.ts'
import { DecisionForm } from './decision-form.tsx'
import type { DecisionState, ReopeningState } from './decision-state.ts'
import { Findings } from './findings.tsx'
import { History } from './history.tsx'
import { Readings } from './readings.tsx'
import { Related } from './related.tsx'
import { ReopenForm } from './reopen-form.tsx'
import { SeriesList } from './series-list.tsx'
import { Silences } from './silences.tsx'
import { StaleNote } from './stale-note.tsx'

type Props = {
  readonly board: Board
  readonly row: Row
  readonly query: BoardQuery
  readonly request: string
  readonly askName: boolean
  readonly decide: (before: DecisionState, form: FormData) => Promise<DecisionState>
  readonly reopen: (before: ReopeningState, form: FormData) => Promise<ReopeningState>
}

/** Everything about one row: its words, why it has its class, what belongs to it, what the desk says and said. */
export function Evidence({ board, row, query, request, askName, decide, reopen }: Props) {
  const { figure, decision, drift, state } = row
  return (
    <aside aria-labelledby="evidence-heading" className="evidence">
      <header className="flex items-start justify-between gap-3 pt-2 pb-1">
        <div>
          <h2 id="evidence-heading" tabIndex={-1} className="font-serif text-lg leading-6 font-semibold">
            {figure.label}
          </h2>
          <p className="flex flex-wrap gap-x-3">
            <ClassMark of={figure.class} /> <StateMark of={state} /> <span>{printSpread(row)}</span>
          </p>
        </div>
        <Link href={boardHref(board.id, query, { figure: null })} scroll={false} className="not-printed">
          <span className="lg:hidden">Back to the board</span>
          <span className="max-lg:hidden">Close</span>
        </Link>
      </header>
      <p className="pb-2">{figure.because}</p>
      <HandNote hand={row.hand} />
      {decision && drift && <StaleNote board={board} decision={decision} drift={drift} />}
      {decision && !drift && (
        <p className="words border-t border-rule py-2">{printWording(decision.payload)}</p>
      )}
      <section aria-label="Readings" className="border-t border-rule">
        <Readings board={board} row={row} />
        <Silences board={board} row={row} />
        <Related board={board} row={row} query={query} />
      </section>
      <SeriesList series={figure.series} />
      <Findings board={board} row={row} />
      <div className="not-printed">
        <DecisionForm
          key={figure.key}
          story={board.id}
          row={toDecide(row)}
          action={decide}
          request={`decide ${request}`}
          askName={askName}
          folded={state === 'decided' || state === 'pending'}
        />
        <ReopenForm
          key={`reopen ${figure.key}`}
          figure={figure.key}
          version={row.version}
          request={`reopen ${request}`}
          decided={decision !== null}
          action={reopen}
        />
      </div>
      <History board={board} row={row} />
    </aside>
  )
}

/** What the form needs of a row; the history would only make the page heavier. */
function toDecide({ figure, cells, evidence, decision, version }: Row): RowToDecide {
  const standing = decision && { seq: decision.seq, actor: decision.actor, payload: decision.payload }
  return {
    figure,
    cells: cells.map(({ article, claims }) => ({ article, claims })),
    evidence,
    decision: standing,
    version,
  }
}
