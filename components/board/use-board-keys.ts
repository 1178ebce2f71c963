import { useRef } from 'react'
import type { KeyId } from '#components/keys/keys.ts'
import { useKeys } from '#components/keys/use-keys.ts'
import { useBoardAddress } from './board-address.tsx'
import type { BoardItem } from './board-items.ts'
import { printHref } from './board-query.ts'
import type { Column } from './column-order.ts'
import { FIGURE, focusedCell, type MoveTo } from './use-move-to.ts'

type BoardInKeys = {
  readonly items: readonly BoardItem[]
  readonly columns: readonly Column[]
  /** Key of the row at which the keyboard enters the table. */
  readonly active: string | null
  readonly moveTo: MoveTo
}

/** The figure is the first column; spread and decision are the two after the last article. */
const FIRST_ARTICLE = 2

type RowItem = Extract<BoardItem, { type: 'row' }>

/**
 * The keys of the board, as the list of keys names them: to the next row and the one before, to the ends, to what needs a
 * decision, from cell to cell; the search, the print page, and closing the evidence. Where evidence is open, it follows.
 */
export function useBoardKeys(board: BoardInKeys): void {
  const { story, query, go } = useBoardAddress()
  const latest = useRef({ ...board, query, go })
  latest.current = { ...board, query, go }
  const goTo = (key: string, column: number) => {
    const { moveTo, query, go } = latest.current
    moveTo(key, column)
    if (query.figure !== null) go({ figure: key, article: articleAt(column) }, 'replace')
  }
  /** Whoever comes from the evidence of one article's reading comes back to its column. */
  const columnOf = (id: string | null) => {
    const place = latest.current.columns.findIndex(({ article }) => article.id === id)
    return place < 0 ? FIGURE : place + FIRST_ARTICLE
  }
  const articleAt = (column: number) => latest.current.columns[column - FIRST_ARTICLE]?.article.id ?? null
  const move = (id: keyof typeof STEPS) => (event: KeyboardEvent) => {
    const { items, active, query } = latest.current
    const next = target(STEPS[id], event.key, { items, from: active, open: query.figure })
    if (next === null) return false
    goTo(next, focusedCell()?.column ?? columnOf(query.article))
  }
  // To the right is on in a table that is written from left to right, and back in one that is not.
  const turn = (right: 1 | -1) => () => {
    const at = focusedCell()
    if (!at) return false
    const last = latest.current.columns.length + FIRST_ARTICLE + 1
    const next = at.column + (document.dir === 'rtl' ? -right : right)
    goTo(at.key, Math.min(Math.max(next, FIGURE), last))
  }
  useKeys({
    'next-row': move('next-row'),
    'previous-row': move('previous-row'),
    'cell-right': turn(1),
    'cell-left': turn(-1),
    'first-row': move('first-row'),
    'last-row': move('last-row'),
    'next-needed': move('next-needed'),
    'previous-needed': move('previous-needed'),
    'open-row': () => {
      const at = focusedCell()
      // The link of the row opens it itself.
      if (!at || at.column === FIGURE) return false
      latest.current.go({ figure: at.key, article: articleAt(at.column) })
    },
    search,
    // A window of the table is all that would be printed here; the print page has every row.
    print: () => window.location.assign(printHref(story, latest.current.query)),
    'close-row': () => {
      if (latest.current.query.figure === null) return false
      latest.current.go({ figure: null })
    },
  })
}

type Place = {
  readonly items: readonly BoardItem[]
  /** The row that the keys are at within the table, and the one whose evidence is open. */
  readonly from: string | null
  readonly open: string | null
}

/** The row that a step leads to; null where there is none, or the key belongs to something else here. */
function target(step: Step, key: string, { items, from, open }: Place): string | null {
  const rows = items.filter((item): item is RowItem => item.type === 'row')
  const here = document.activeElement
  const inTable = here?.closest('.board-pane') != null
  if (key.startsWith('Arrow') && here !== document.body && !inTable) return null
  if ((key === 'Home' || key === 'End') && !inTable) return null
  const start = inTable && here?.closest('tr[data-figure]') ? from : open
  return (
    step(
      rows,
      rows.findIndex(({ id }) => id === start),
    )?.id ?? null
  )
}

/**
 * Arrow keys within the evidence still scroll it; where nothing has the focus, as on a page just opened, they go into the
 * table. Home and End are the page's own everywhere else.
 */
type Step = (rows: readonly RowItem[], at: number) => RowItem | undefined

const by =
  (step: number): Step =>
  (rows, at) =>
    rows[at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)]

const STEPS = {
  'next-row': by(1),
  'previous-row': by(-1),
  'first-row': (rows) => rows[0],
  'last-row': (rows) => rows.at(-1),
  // Round the ends: a row just decided stands beneath all that still need a decision.
  'next-needed': (rows, at) => [...rows.slice(at + 1), ...rows].find(({ row }) => row.needed),
  'previous-needed': (rows, at) =>
    [...rows, ...rows.slice(0, Math.max(at, 0))].findLast(({ row }) => row.needed),
} as const satisfies Partial<Record<KeyId, Step>>

/** A window of the table is all that the browser could search; asked again from within ours, it may. */
function search(): boolean {
  const box = document.querySelector<HTMLInputElement>('[data-board-search]')
  if (!box || document.activeElement === box || !box.checkVisibility()) return false
  box.focus()
  box.select()
  return true
}
