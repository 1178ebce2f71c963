import { ClassMark } from '#components/marks/class-mark.tsx'
import { StateMark } from '#components/marks/state-mark.tsx'
import { useWords } from '#words'
import type { BoardItem } from './board-items.ts'
import type { RowView } from './board-view.ts'
import { type CellWords, cellWords } from './cell-words.ts'
import type { Column } from './column-order.ts'
import { ReadingCell } from './reading-cell.tsx'
import { isSection } from './sections.ts'
import { SpreadCell } from './spread-cell.tsx'

type Props = { readonly items: readonly BoardItem[]; readonly columns: readonly Column[] }

/** A sheet has room for so many columns; beyond that a row lists who says what. */
const COLUMNS = 9

/** The board without a window: every row that is shown, for paper and for whoever has no scripts. */
export function PrintedBoard({ items, columns }: Props) {
  const words = useWords('board')
  const said = cellWords(words)
  const sections = [...Map.groupBy(items, ({ section }) => section)]
  const listed = columns.length > COLUMNS
  return (
    <table className="board full printed">
      <caption className="sr-only">{words('label')}</caption>
      <PrintedHead columns={columns} listed={listed} />
      {sections.map(([section, lines]) => (
        <tbody key={section}>
          {isSection(section) && (
            <tr>
              <th scope="rowgroup" colSpan={listed ? 4 : columns.length + 3} className="group-heading">
                <span className="kicker">{words(`section.${section}`)}</span>
              </th>
            </tr>
          )}
          {lines.map(
            (item) =>
              item.type === 'row' && (
                <PrintedRow
                  key={item.id}
                  row={item.row}
                  depth={item.depth}
                  columns={columns}
                  listed={listed}
                  said={said}
                />
              ),
          )}
        </tbody>
      ))}
    </table>
  )
}

function PrintedHead({ columns, listed }: { readonly columns: readonly Column[]; readonly listed: boolean }) {
  const words = useWords('board')
  return (
    <thead>
      <tr>
        <th scope="col" className="figure-column kicker">
          {words('figure')}
        </th>
        {listed ? (
          <th scope="col" className="readings-column kicker">
            {words('readings')}
          </th>
        ) : (
          columns.map(({ article }) => (
            <th key={article.id} scope="col" className={`family family-${article.tint}`}>
              <span className="kicker">
                {article.letter}
                {article.note !== null && <sup>{article.note}</sup>}
              </span>
              <span dir="auto" className="block font-semibold">
                {article.name}
              </span>
              {article.title !== null && (
                <small dir="auto" className="article-title">
                  {article.title}
                </small>
              )}
              <small>{article.date}</small>
            </th>
          ))
        )}
        <th scope="col" className="spread-column kicker">
          {words('spread')}
        </th>
        <th scope="col" className="decision-column kicker">
          {words('decision')}
        </th>
      </tr>
    </thead>
  )
}

type RowProps = {
  readonly row: RowView
  readonly depth: number
  readonly columns: readonly Column[]
  readonly listed: boolean
  readonly said: CellWords
}

function PrintedRow({ row, depth, columns, listed, said }: RowProps) {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]))
  const last = listed ? 2 : columns.length + 1
  return (
    <tr>
      <th scope="row" className={`depth-${Math.min(depth, 2)}`}>
        <b dir="auto">{row.label}</b>
        <small>
          <ClassMark of={row.class} /> {said.behind(row)}
        </small>
      </th>
      {listed ? (
        <ListedReadings row={row} columns={columns} said={said} />
      ) : (
        columns.map(({ article, index }, at) => (
          <ReadingCell
            key={article.id}
            cell={cells.get(index)}
            column={at + 2}
            className={`family-${article.tint}`}
            said={said}
            dense={false}
          />
        ))
      )}
      <SpreadCell row={row} column={last + 1} said={said} />
      <td>
        {row.answer && <b>{row.answer}</b>}
        <small>
          <StateMark of={row.state} /> {row.answeredBy}
        </small>
      </td>
    </tr>
  )
}

/** "727: A Courier, C Weekly; 826 ▲ above: B Post": each value once, with everybody who says it. */
function ListedReadings({ row, columns, said }: Pick<RowProps, 'row' | 'columns' | 'said'>) {
  const comma = useWords('marks')('comma')
  const named = new Map(columns.map(({ article, index }) => [index, `${article.letter} ${article.name}`]))
  const cells = row.cells.filter(({ column, readings }) => readings.length > 0 && named.has(column))
  const values = Map.groupBy(cells, ({ readings, mark }) => {
    const value = readings.map(({ hedgeWords, value }) => `${hedgeWords} ${value}`.trim()).join(', ')
    return mark ? `${value} (${said.mark[mark]})` : value
  })
  return (
    <td>
      {[...values].map(([value, own]) => (
        <span key={value} className="block">
          <b>{value}</b>: {own.map(({ column }) => named.get(column)).join(comma)}
        </span>
      ))}
    </td>
  )
}
