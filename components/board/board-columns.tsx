import { createColumnHelper, type Row } from '@tanstack/react-table'
import { STATES } from '#lib/board/types.ts'
import type { features } from './board-features.ts'
import type { SortId } from './board-query.ts'
import type { ArticleView, RowView } from './board-view.ts'
import { DecisionCell } from './decision-cell.tsx'
import { EvidenceLink } from './evidence-link.tsx'
import { FigureCell } from './figure-cell.tsx'
import { ReadingCell } from './reading-cell.tsx'
import { SpreadCell } from './spread-cell.tsx'

export type BoardRow = Row<typeof features, RowView>

const helper = createColumnHelper<typeof features, RowView>()

/** Columns that are only filtered and sorted by; what they hold is shown within the others. */
export const UNSEEN = {
  place: false,
  class: false,
  state: false,
  needed: false,
  gravity: false,
  origins: false,
}

export const PINNED = { start: ['figure'], end: ['decision'] }

/** Which column an order of the address goes by, and whether its usual order is from the top down. */
export const SORT_COLUMNS = {
  need: { column: 'place', label: 'need', fromTop: false },
  figure: { column: 'figure', label: 'figure', fromTop: false },
  class: { column: 'gravity', label: 'class', fromTop: false },
  spread: { column: 'spread', label: 'spread', fromTop: true },
  origins: { column: 'origins', label: 'origins', fromTop: true },
  decision: { column: 'decision', label: 'decision', fromTop: false },
} as const satisfies Record<SortId, { column: string; label: string; fromTop: boolean }>

/** The figure at the start, an article each between, spread and decision at the end. */
export function boardColumns(articles: readonly ArticleView[]) {
  return helper.columns([
    helper.accessor('label', {
      id: 'figure',
      sortFn: (a, b) => a.original.label.localeCompare(b.original.label, 'en'),
      cell: ({ row }) => <FigureCell row={row.original} />,
    }),
    ...articles.map(({ id }, index) =>
      helper.display({
        id: articleColumn(id),
        cell: ({ row }) => (
          <EvidenceLink figure={row.original.key}>
            <ReadingCell cell={row.original.cells[index]} />
          </EvidenceLink>
        ),
      }),
    ),
    helper.accessor((row) => width(row), {
      id: 'spread',
      sortFn: (a, b) => width(a.original) - width(b.original),
      cell: ({ row }) => <SpreadCell row={row.original} />,
    }),
    helper.accessor((row) => STATES.indexOf(row.state), {
      id: 'decision',
      sortFn: (a, b) => STATES.indexOf(a.original.state) - STATES.indexOf(b.original.state),
      cell: ({ row }) => <DecisionCell row={row.original} />,
    }),
    helper.accessor('place', { sortFn: (a, b) => a.original.place - b.original.place }),
    helper.accessor('gravity', { sortFn: (a, b) => a.original.gravity - b.original.gravity }),
    helper.accessor('origins', {
      sortFn: (a, b) => a.original.origins - b.original.origins || a.original.outlets - b.original.outlets,
    }),
    helper.accessor('class', { filterFn: isOneOf }),
    helper.accessor('state', { filterFn: isOneOf }),
    helper.accessor('needed', { filterFn: (row, _, wanted) => row.original.needed === wanted }),
  ])
}

export const articleColumn = (id: string) => `article ${id}`

function isOneOf(row: BoardRow, column: string, wanted: readonly unknown[]): boolean {
  return wanted.includes(row.getValue(column))
}

/** How many different things the articles say, and how far apart they lie: what sorting by spread goes by. */
function width({ plot }: RowView): number {
  return plot === null ? 0 : plot.marks.length
}
