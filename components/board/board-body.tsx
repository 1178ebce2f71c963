import { Fragment } from 'react'
import { BoardRow } from './board-row.tsx'
import { useCellWords } from './cell-words.ts'
import type { ColumnWindow } from './column-window.ts'
import { HeadingRow, SinglesRow, SpacerRow } from './heading-row.tsx'
import type { DrawnItem, RowWindow } from './row-window.ts'

type Props = {
  readonly rows: RowWindow
  readonly window: ColumnWindow
  readonly dense: boolean
  readonly opened: string | null
  readonly active: string | null
  readonly onFocus: (key: string) => void
}

/** The lines that are drawn, those of a section together, and room for those that are not. */
export function BoardBody({ rows, window: drawn, dense, opened, active, onFocus }: Props) {
  const said = useCellWords()
  const span = drawn.columns.length + 3 + Number(drawn.before > 0) + Number(drawn.after > 0)
  const line = ({ item, index }: DrawnItem) => {
    const place = { index, ref: rows.measure, span }
    if (item.type === 'heading') return <HeadingRow item={item} {...place} />
    if (item.type === 'singles') return <SinglesRow item={item} {...place} />
    return (
      <BoardRow
        row={item.row}
        depth={item.depth}
        index={index}
        measure={rows.measure}
        window={drawn}
        said={said}
        dense={dense}
        open={item.id === opened}
        active={item.id === active}
        onFocus={onFocus}
      />
    )
  }
  return (
    <>
      {rows.before > 0 && <Room height={rows.before} span={span} />}
      {sectionsOf(rows.drawn).map(({ section, lines }) => (
        <tbody key={section}>
          {lines.map((drawnLine) => (
            <Fragment key={drawnLine.item.id}>
              <SpacerRow height={drawnLine.gap} span={span} />
              {line(drawnLine)}
            </Fragment>
          ))}
        </tbody>
      ))}
      {rows.after > 0 && <Room height={rows.after} span={span} />}
    </>
  )
}

function Room(props: { readonly height: number; readonly span: number }) {
  return (
    <tbody>
      <SpacerRow {...props} />
    </tbody>
  )
}

function sectionsOf(lines: readonly DrawnItem[]) {
  return [...Map.groupBy(lines, ({ item }) => item.section)].map(([section, own]) => ({
    section,
    lines: own,
  }))
}
