import type { ColumnFiltersState } from '@tanstack/react-table'
import { useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import type { ClassId } from '#lib/claims/types.ts'
import { type BoardRow, boardColumns, PINNED, SORT_COLUMNS, UNSEEN } from './board-columns.tsx'
import { features } from './board-features.ts'
import type { BoardQuery } from './board-query.ts'
import type { BoardView } from './board-view.ts'

/** In these the articles do not say the same, whoever is right about why. */
export const DIFFERING: readonly ClassId[] = [
  'internal',
  'conflict',
  'copy-error',
  'quote-drift',
  'estimates',
  'update',
]

/** The table of the board: which rows are shown and in which order is what the address says, and nothing else. */
export function useBoardTable(view: BoardView, query: BoardQuery) {
  const columns = useMemo(() => boardColumns(view.articles), [view.articles])
  const data = useMemo(() => [...view.rows], [view.rows])
  const state = useMemo(() => tableState(query), [query])
  return useTable({
    features,
    columns,
    data,
    state,
    getRowId: (row) => row.key,
    globalFilterFn: holdsEveryWord,
    getColumnCanGlobalFilter: (column) => column.id === 'figure',
  })
}

function tableState(query: BoardQuery) {
  const { column, fromTop } = SORT_COLUMNS[query.sort]
  return {
    columnPinning: PINNED,
    columnVisibility: UNSEEN,
    columnFilters: filtersOf(query),
    globalFilter: query.search,
    sorting: [{ id: column, desc: query.descending !== fromTop }],
  }
}

function filtersOf({ show, classes, states }: BoardQuery): ColumnFiltersState {
  const wanted =
    show === 'differ' ? DIFFERING.filter((id) => classes.length === 0 || classes.includes(id)) : classes
  const filters: ColumnFiltersState = []
  if (wanted.length > 0 || show === 'differ') filters.push({ id: 'class', value: wanted })
  if (show === 'stale') filters.push({ id: 'state', value: ['stale'] })
  else if (states.length > 0) filters.push({ id: 'state', value: states })
  if (show === 'need') filters.push({ id: 'needed', value: true })
  return filters
}

function holdsEveryWord(row: BoardRow, _: string, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return words.every((word) => row.original.words.includes(word))
}
