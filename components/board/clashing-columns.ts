import type { RowView } from './board-view.ts'
import type { Column } from './column-order.ts'

/**
 * Where a row's articles disagree: the places of the cells that say another thing than the settled or the most independent
 * value, and where none can be told to do so, of those that say another thing than the first. Places are counted among the
 * columns that are shown; `first` is that of the first cell that says anything, null where none does.
 */
export function clashingColumns(
  row: Pick<RowView, 'cells'>,
  columns: readonly Pick<Column, 'index'>[],
): { readonly first: number | null; readonly clashing: readonly number[] } {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]))
  const said = columns.flatMap(({ index }, place) => {
    const cell = cells.get(index)
    if (!cell || cell.readings.length === 0) return []
    const words = cell.readings.map(({ hedge, value }) => `${hedge} ${value}`).join('\n')
    return [{ place, words, marked: cell.mark !== null }]
  })
  const marked = said.filter((one) => one.marked)
  const clashing = marked.length > 0 ? marked : said.filter(({ words }) => words !== said[0]?.words)
  return { first: said[0]?.place ?? null, clashing: clashing.map(({ place }) => place) }
}
