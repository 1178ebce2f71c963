import { type MouseEvent, useRef } from 'react'
import { useWords } from '#words'
import { useBoardAddress } from './board-address.tsx'
import { BoardBody } from './board-body.tsx'
import { BoardHead } from './board-head.tsx'
import type { BoardItem } from './board-items.ts'
import type { BoardView } from './board-view.ts'
import type { Column } from './column-order.ts'
import { ALL_DRAWN, type ColumnWindow, useColumnWindow } from './column-window.ts'
import { useRowWindow } from './row-window.ts'
import { useActiveRow } from './use-active-row.ts'
import { useBoardKeys } from './use-board-keys.ts'
import { useClashInSight } from './use-clash-in-sight.ts'
import { useFocusOnRow } from './use-focus-on-row.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { FIGURE, useMoveTo } from './use-move-to.ts'
import { useRem } from './use-rem.ts'

type Props = {
  readonly view: BoardView
  readonly items: readonly BoardItem[]
  readonly columns: readonly Column[]
}

/**
 * One real table in a pane that scrolls both ways. Only what stands in the pane is drawn, and it says of itself which row
 * and which column it is; what is held at the sides is held by the style sheet.
 */
export function BoardTable({ view, items, columns }: Props) {
  const { query, go } = useBoardAddress()
  const words = useWords('board')
  const pane = useRef<HTMLElement>(null)
  const rem = useRem()
  const drawn = useColumnWindow(pane, columns, query.density, rem)
  const [active, setActive] = useActiveRow(items, query.figure)
  const rows = useRowWindow(pane, items, query.density, active)
  const moveTo = useMoveTo({ row: rows.show, column: (column) => drawn.show(column - 2), setActive })
  const focus = useKeptFocus(active)
  useBoardKeys({ items, columns, active, moveTo })
  const chosen = columns.findIndex(({ article }) => article.id === query.article)
  useFocusOnRow(query.figure, chosen < 0 ? FIGURE : chosen + 2, moveTo, (key) => {
    setActive(key)
    rows.show(key)
  })
  useClashInSight({ pane, items, columns, figure: query.figure, chosen, moveTo })
  const openClicked = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.target.closest('a, button, summary')) return
    const cell = event.target.closest('td.said')
    const key = cell?.closest('tr')?.dataset.figure
    if (!cell || key === undefined || window.getSelection()?.isCollapsed === false) return
    const place = Number(cell.getAttribute('aria-colindex')) - 2
    go({ figure: key, article: columns[place]?.article.id ?? null })
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls has to be reached by the keyboard.
    <section ref={pane} className="board-pane" aria-label={words('label')} tabIndex={0}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the mouse's short way; the link of the row is the keyboard's. */}
      <table
        className={`board ${query.density}`}
        aria-rowcount={items.length + 1}
        aria-colcount={drawn.all + 3}
        style={{ [drawn.all > ALL_DRAWN ? 'width' : 'minWidth']: tableWidth(drawn.all) }}
        onClick={openClicked}
        {...focus}
      >
        <caption className="sr-only">{words('caption')}</caption>
        <ColumnWidths of={drawn} />
        <BoardHead window={drawn} />
        <BoardBody
          rows={rows}
          window={drawn}
          dense={query.density === 'dense'}
          opened={query.figure}
          active={active}
          onFocus={setActive}
        />
      </table>
      {items.length === 0 && (
        <p className="px-2 py-6 text-soft">{words(view.rows.length === 0 ? 'noFigure' : 'noneLikeThat')}</p>
      )}
    </section>
  )
}

const tableWidth = (articles: number): string =>
  `calc(var(--figure) + ${articles} * var(--article) + var(--spread) + var(--decision))`

function ColumnWidths({ of: { columns, before, after, all } }: { readonly of: ColumnWindow }) {
  const undrawn = (count: number) => ({ width: `calc(${count} * var(--article))` })
  return (
    <colgroup>
      <col className="figure-column" />
      {before > 0 && <col style={undrawn(before)} />}
      {columns.map(({ article }) => (
        <col key={article.id} className={all > ALL_DRAWN ? 'article-column' : undefined} />
      ))}
      {after > 0 && <col style={undrawn(after)} />}
      <col className="spread-column" />
      <col className="decision-column" />
    </colgroup>
  )
}
