import { useRef } from 'react'
import type { KeyId } from '#components/keys/keys.ts'
import { useKeys } from '#components/keys/use-keys.ts'
import { useBoardAddress } from './board-address.tsx'
import type { BoardItem } from './board-items.ts'
import { printHref } from './board-query.ts'
import type { MoveTo } from './use-active-row.ts'

type RowItem = Extract<BoardItem, { type: 'row' }>

/**
 * The keys of the board, as the list of keys names them: to the next row and the one before, to the ends, to what needs a
 * decision; the search, the print page, and closing the evidence. Where evidence is open, it follows.
 */
export function useBoardKeys(items: readonly BoardItem[], active: string | null, moveTo: MoveTo): void {
  const { story, query, go } = useBoardAddress()
  const latest = useRef({ items, active, moveTo, query, go })
  latest.current = { items, active, moveTo, query, go }
  const move = (id: keyof typeof STEPS) => (event: KeyboardEvent) => {
    const { items, active, query } = latest.current
    const next = target(STEPS[id], event.key, { items, from: active, open: query.figure })
    if (next === null) return false
    latest.current.moveTo(next)
    if (query.figure !== null) latest.current.go({ figure: next }, 'replace')
  }
  useKeys({
    'next-row': move('next-row'),
    'previous-row': move('previous-row'),
    'first-row': move('first-row'),
    'last-row': move('last-row'),
    'next-needed': move('next-needed'),
    'previous-needed': move('previous-needed'),
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
  'next-needed': (rows, at) => rows.slice(at + 1).find(({ row }) => row.needed),
  'previous-needed': (rows, at) => rows.slice(0, Math.max(at, 0)).findLast(({ row }) => row.needed),
} as const satisfies Partial<Record<KeyId, Step>>

/** A window of the table is all that the browser could search; asked again from within ours, it may. */
function search(): boolean {
  const box = document.querySelector<HTMLInputElement>('[data-board-search]')
  if (!box || document.activeElement === box || !box.checkVisibility()) return false
  box.focus()
  box.select()
  return true
}
