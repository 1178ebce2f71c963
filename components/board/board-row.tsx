import { memo } from 'react'
import type { RowView } from './board-view.ts'
import type { CellWords } from './cell-words.ts'
import type { ColumnWindow } from './column-window.ts'
import { DecisionCell } from './decision-cell.tsx'
import { FigureCell } from './figure-cell.tsx'
import { ReadingCell } from './reading-cell.tsx'
import { SpreadCell } from './spread-cell.tsx'

type Props = {
  readonly row: RowView
  readonly depth: number
  /** Place among the table's lines, from 0. */
  readonly index: number
  readonly measure: (line: HTMLElement | null) => void
  readonly window: ColumnWindow
  readonly dense: boolean
  readonly said: CellWords
  readonly open: boolean
  readonly active: boolean
  readonly onFocus: (key: string) => void
}

/** A figure, what each article says for it, how far that lies apart, and what the desk answered. */
export const BoardRow = memo(function BoardRow(props: Props) {
  const { row, index, window: drawn, open } = props
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]))
  return (
    <tr
      ref={props.measure}
      data-index={index}
      data-figure={row.key}
      aria-rowindex={index + 2}
      className={open ? 'shown' : undefined}
      onFocus={() => props.onFocus(row.key)}
    >
      <FigureCell row={row} depth={props.depth} said={props.said} open={open} active={props.active} />
      {drawn.before > 0 && <td aria-hidden="true" />}
      {drawn.columns.map(({ article, index: column, place }) => (
        <ReadingCell
          key={article.id}
          cell={cells.get(column)}
          column={place + 2}
          className={`family-${article.tint}`}
          said={props.said}
          dense={props.dense}
        />
      ))}
      {drawn.after > 0 && <td aria-hidden="true" />}
      <SpreadCell row={row} column={drawn.all + 2} said={props.said} />
      <DecisionCell row={row} column={drawn.all + 3} />
    </tr>
  )
})
