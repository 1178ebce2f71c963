import { boardItems } from './board-items.ts'
import type { BoardQuery, SHOWS } from './board-query.ts'
import { boardRows, SHOWN } from './board-rows.ts'
import type { BoardView } from './board-view.ts'
import { understood } from './facets.ts'

/** As many readings as a page carries without being slow to arrive. */
const CELLS = 2500
const ROWS = 500
/** A window's full, and as much again. */
const FIRST = 40

/**
 * What goes with the page: all of a board that most stories have; of a large one the first rows that the query shows, and
 * the address from which the browser fetches the whole while somebody reads them.
 */
export function firstRows(view: BoardView, asked: BoardQuery, address: string): BoardView {
  const cells = view.rows.reduce((sum, row) => sum + row.cells.length, 0)
  if (cells <= CELLS && view.rows.length <= ROWS) return view
  const query = { ...asked, facets: understood(asked.facets, view.known) }
  const { rows, counts } = boardRows(view, query)
  const shown = boardItems(rows, query).flatMap((item) => (item.type === 'row' ? [item.row] : []))
  const opened = view.rows.filter(({ key }) => key === query.figure)
  const count = (show: (typeof SHOWS)[number]) => view.rows.filter(SHOWN[show]).length
  return {
    ...view,
    rows: [...new Set([...shown.slice(0, FIRST), ...opened])],
    rest: {
      address,
      total: view.rows.length,
      shown: rows.length,
      counts,
      shows: { all: count('all'), need: count('need'), differ: count('differ'), stale: count('stale') },
    },
  }
}
