import {
  columnFacetingFeature,
  columnFilteringFeature,
  constructTable,
  createColumnHelper,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  type Row,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/table-core'
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings'
import { STATES } from '#lib/board/types.ts'
import type { ClassId } from '#lib/claims/types.ts'
import { type BoardQuery, FACET_IDS, type FacetId, type Show, SORTS, type SortId } from './board-query.ts'
import type { BoardView, RowView } from './board-view.ts'
import { FACETS, type FacetCounts } from './facets.ts'
import { holdsEveryWord } from './row-words.ts'

/** The rows that a query shows, in its order, and what each facet would show beside the others. */
export type BoardRows = { readonly rows: readonly RowView[]; readonly counts: FacetCounts }

/**
 * Which rows are shown and in which order: what the query says, and nothing else. The server asks it for the first rows
 * of a page, the browser for all of them. Rows come by need where no order is asked for, as the view has them.
 */
export function boardRows(
  view: BoardView,
  query: Pick<BoardQuery, 'search' | 'show' | 'facets' | 'sorts'>,
): BoardRows {
  const table = constructTable({
    features,
    columns: columnsOf(view),
    data: [...view.rows],
    getRowId: (row) => row.key,
    getColumnCanGlobalFilter: (column) => column.id === 'show',
    globalFilterFn: (row: TableRow, _: string, search: string) => holdsEveryWord(row.original, search),
    initialState: {
      globalFilter: query.search,
      columnFilters: [
        ...(query.show === 'all' ? [] : [{ id: 'show', value: query.show }]),
        ...FACET_IDS.filter((id) => query.facets[id].length > 0).map((id) => ({
          id,
          value: query.facets[id],
        })),
      ],
      sorting: query.sorts.map(({ by, descending }) => ({
        id: `by ${by}`,
        desc: descending !== SORT_KEYS[by].fromTop,
      })),
    },
  })
  const count = (id: FacetId) => table.getColumn(id)?.getFacetedUniqueValues() ?? new Map<string, number>()
  return {
    rows: table.getRowModel().rows.map(({ original }) => original),
    counts: {
      class: count('class'),
      state: count('state'),
      kind: count('kind'),
      origin: count('origin'),
      outlet: count('outlet'),
      silence: count('silence'),
    },
  }
}

/** In these the articles do not say the same, whoever is right about why. */
const DIFFERING: ReadonlySet<ClassId> = new Set([
  'internal',
  'conflict',
  'copy-error',
  'quote-drift',
  'estimates',
  'update',
])

/** What each of "All · Need a decision · Disagree · Stale" shows. */
export const SHOWN = {
  all: () => true,
  need: (row) => row.needed,
  differ: (row) => DIFFERING.has(row.class),
  stale: (row) => row.state === 'stale',
} as const satisfies Record<Show, (row: RowView) => boolean>

type SortKey = {
  readonly compare: (a: RowView, b: RowView) => number
  /** Whether the first click shows the highest first. */
  readonly fromTop: boolean
}

export const SORT_KEYS = {
  figure: { compare: (a, b) => a.label.localeCompare(b.label, 'en'), fromTop: false },
  class: { compare: (a, b) => a.gravity - b.gravity, fromTop: false },
  spread: { compare: (a, b) => width(a) - width(b), fromTop: true },
  origins: {
    compare: (a, b) => a.origins.length - b.origins.length || a.outlets - b.outlets,
    fromTop: true,
  },
  outlets: { compare: (a, b) => a.outlets - b.outlets, fromTop: true },
  decision: { compare: (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state), fromTop: false },
} as const satisfies Record<SortId, SortKey>

/** How many different things the articles say: what sorting by spread goes by. */
const width = ({ plot }: RowView): number => plot?.marks.length ?? 0

/** What the board asks of the table library; nothing else of it goes to the browser. */
const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnFacetingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
})

type TableRow = Row<typeof features, RowView>
const helper = createColumnHelper<typeof features, RowView>()

function columnsOf(view: BoardView) {
  return helper.columns([
    ...FACET_IDS.map((id) => facetColumn(id, view)),
    ...SORTS.map(sortColumn),
    helper.accessor((row) => row.place, {
      id: 'show',
      filterFn: (row: TableRow, _: string, show: Show) => SHOWN[show](row.original),
    }),
  ])
}

function facetColumn(id: FacetId, view: BoardView) {
  const values = (row: RowView): readonly string[] => FACETS[id].of(row, view)
  return helper.accessor(values, {
    id,
    getUniqueValues: values,
    filterFn: (row: TableRow, _: string, wanted: readonly string[]) =>
      values(row.original).some((value) => wanted.includes(value)),
  })
}

function sortColumn(by: SortId) {
  return helper.accessor((row) => row.place, {
    id: `by ${by}`,
    sortFn: (a: TableRow, b: TableRow) => SORT_KEYS[by].compare(a.original, b.original),
  })
}
