import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { type BoardQuery, boardHref } from './board-query.ts'

/** The keys of the board: ↑ ↓ or k j move between the rows, Enter (the link's own) opens one, / searches, Esc closes. */
export function useBoardKeys({ story, query }: { readonly story: string; readonly query: BoardQuery }): void {
  const router = useRouter()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const step = STEPS.get(event.key)
      if (step !== undefined && moveFocus(step, query.figure, event.key.startsWith('Arrow')))
        event.preventDefault()
      if (event.key === '/') {
        event.preventDefault()
        document.querySelector<HTMLElement>('[data-board-search]')?.focus()
      }
      if (event.key === 'Escape' && query.figure !== null) {
        router.push(boardHref(story, query, { figure: null }), { scroll: false })
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [router, story, query])
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['j', 1],
  ['ArrowUp', -1],
  ['k', -1],
])

/** Nobody's sentence may move the board: "j" in a reason is a letter. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest('input, textarea, select') !== null
}

/**
 * From the row in focus, else from the one whose evidence is open, else the first. Arrow keys within the evidence still
 * scroll it; where nothing has the focus, as on a page just opened, they go into the table.
 */
function moveFocus(step: number, open: string | null, onlyInTable: boolean): boolean {
  const links = rowLinks()
  const here = document.activeElement
  if (onlyInTable && here !== document.body && !here?.closest('.board-pane')) return false
  const row = here?.closest('tr')
  const focused = links.findIndex((link) => row?.contains(link))
  const from = focused >= 0 ? focused : links.findIndex((link) => link.dataset.row === open)
  const next = links[from < 0 ? 0 : Math.min(Math.max(from + step, 0), links.length - 1)]
  next?.focus()
  return next !== undefined
}

/** Without those of a table that is not shown: on a narrow screen the evidence stands in its place. */
const rowLinks = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('a[data-row]')].filter((link) => link.checkVisibility())
