import { useEffect, useRef } from 'react'
import { useBoardAddress } from './board-address.tsx'
import type { BoardItem } from './board-items.ts'
import { printHref } from './board-query.ts'
import type { MoveTo } from './use-active-row.ts'

type RowItem = Extract<BoardItem, { type: 'row' }>

/**
 * The keys of the board: ↑ ↓ or k j move between the rows, Home and End to the ends, n and N between those that need a
 * decision; Enter (the link's own) opens one, / and Ctrl+F search, Ctrl+P leads to the print page, Esc closes. Where evidence is open, it follows.
 */
export function useBoardKeys(items: readonly BoardItem[], active: string | null, moveTo: MoveTo): void {
  const { story, query, go } = useBoardAddress()
  const latest = useRef({ items, active, moveTo, story, query, go })
  latest.current = { items, active, moveTo, story, query, go }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      if (isSearch(event)) return search(event)
      if (isPrint(event)) return print(event)
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === 'Escape') return close()
      const next = target(event.key)
      if (next === null) return
      event.preventDefault()
      latest.current.moveTo(next)
      if (latest.current.query.figure !== null) latest.current.go({ figure: next }, 'replace')
    }
    /** A window of the table is all that would be printed here; the print page has every row. */
    const print = (event: KeyboardEvent) => {
      event.preventDefault()
      const { story, query } = latest.current
      window.location.assign(printHref(story, query))
    }
    const close = () => {
      if (latest.current.query.figure !== null) latest.current.go({ figure: null })
    }
    /** The row that a key leads to; null where it is no key of ours, or not here. */
    const target = (key: string): string | null => {
      const { items, active, query } = latest.current
      const rows = items.filter((item): item is RowItem => item.type === 'row')
      const here = document.activeElement
      const inTable = here?.closest('.board-pane') != null
      const step = STEPS.get(key)
      if (!step || (step.onlyInTable && here !== document.body && !inTable)) return null
      if (step.onlyInTable === 'always' && !inTable) return null
      const from = inTable && here?.closest('tr[data-figure]') ? active : query.figure
      const at = rows.findIndex(({ id }) => id === from)
      return step.to(rows, at)?.id ?? null
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

type Step = {
  /**
   * Arrow keys within the evidence still scroll it; where nothing has the focus, as on a page just opened, they go into
   * the table. `always`: Home and End are the page's own everywhere else.
   */
  readonly onlyInTable: boolean | 'always'
  readonly to: (rows: readonly RowItem[], at: number) => RowItem | undefined
}

const by =
  (step: number): Step['to'] =>
  (rows, at) =>
    rows[at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)]

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['ArrowDown', { onlyInTable: true, to: by(1) }],
  ['ArrowUp', { onlyInTable: true, to: by(-1) }],
  ['j', { onlyInTable: false, to: by(1) }],
  ['k', { onlyInTable: false, to: by(-1) }],
  ['Home', { onlyInTable: 'always', to: (rows) => rows[0] }],
  ['End', { onlyInTable: 'always', to: (rows) => rows.at(-1) }],
  ['n', { onlyInTable: false, to: (rows, at) => rows.slice(at + 1).find(({ row }) => row.needed) }],
  [
    'N',
    {
      onlyInTable: false,
      to: (rows, at) => rows.slice(0, Math.max(at, 0)).findLast(({ row }) => row.needed),
    },
  ],
])

const isSearch = (event: KeyboardEvent): boolean =>
  (event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)) ||
  (event.key === 'f' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey)

const isPrint = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  key === 'p' && (ctrlKey || metaKey) && !shiftKey && !altKey

/** A window of the table is all that the browser could search; asked again from within ours, it may. */
function search(event: KeyboardEvent): void {
  const box = document.querySelector<HTMLInputElement>('[data-board-search]')
  if (!box || document.activeElement === box || !box.checkVisibility()) return
  event.preventDefault()
  box.focus()
  box.select()
}

/** Nobody's sentence may move the board: "j" in a reason is a letter. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    target.closest('input, textarea, select, [role="dialog"], [role="menu"]') !== null
  )
}
