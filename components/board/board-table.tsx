import type { BoardRow } from './board-columns.tsx'
import { BoardHead } from './board-head.tsx'
import type { BoardPart } from './board-parts.ts'
import type { BoardQuery } from './board-query.ts'
import type { BoardView } from './board-view.ts'
import { FoldLine } from './fold-line.tsx'
import type { useBoardTable } from './use-board-table.ts'

type Props = {
  readonly view: BoardView
  readonly query: BoardQuery
  readonly table: ReturnType<typeof useBoardTable>
  readonly parts: readonly BoardPart[]
}

/** One real table; what is held at the sides is held by the style sheet. */
export function BoardTable({ view, query, table, parts }: Props) {
  const columns = table.getVisibleLeafColumns().map(({ id }) => id)
  const rows = parts.flatMap((part) => part.rows)
  const shown = new Set(rows.map(({ id }) => id))
  return (
    <table className="board">
      <caption className="sr-only">
        What each article says for each figure. Arrow keys move between the figures, Enter opens the evidence.
      </caption>
      <BoardHead view={view} columns={columns} />
      {parts.map((part, index) => (
        <tbody key={part.label ?? index}>
          {part.label && (
            <tr>
              <th scope="rowgroup" colSpan={columns.length} className="group-heading kicker">
                <span>{part.label}</span>
              </th>
            </tr>
          )}
          {part.rows.map((row) => (
            <TableRow
              key={row.id}
              row={row}
              view={view}
              table={table}
              open={row.id === query.figure}
              depth={query.sort === 'need' ? depthOf(row, rows, shown) : 0}
            />
          ))}
          {part.singles > 0 && <FoldLine count={part.singles} columns={columns.length} />}
        </tbody>
      ))}
    </table>
  )
}

type RowProps = Omit<Props, 'query' | 'parts'> & {
  readonly row: BoardRow
  readonly open: boolean
  readonly depth: number
}

function TableRow({ row, view, table, open, depth }: RowProps) {
  return (
    <tr className={open ? 'shown' : undefined}>
      {row.getVisibleCells().map((cell) => {
        if (cell.column.id === 'figure') {
          return (
            <th key={cell.id} scope="row" className="figure-column pin-start">
              <div className={INDENTS[Math.min(depth, 2)]}>
                <table.FlexRender cell={cell} />
              </div>
            </th>
          )
        }
        return (
          <td key={cell.id} className={cellClass(cell.column.id, view)}>
            <table.FlexRender cell={cell} />
          </td>
        )
      })}
    </tr>
  )
}

const INDENTS = ['', 'ms-3 border-s border-strong ps-2', 'ms-6 border-s border-strong ps-2']

function cellClass(column: string, view: BoardView): string {
  if (column === 'decision') return 'decision-column pin-end'
  if (column === 'spread') return 'spread-column'
  const article = view.articles.find(({ id }) => column === `article ${id}`)
  return `article-column family family-${article?.tint ?? 0}`
}

/** How many wholes stand above a row: a part whose whole is filtered away stands for itself. */
function depthOf(row: BoardRow, rows: readonly BoardRow[], shown: ReadonlySet<string>): number {
  const { within } = row.original
  if (within === null || !shown.has(within)) return 0
  const whole = rows.find(({ id }) => id === within)
  return whole ? 1 + depthOf(whole, rows, shown) : 1
}
