import { useEffect, useRef } from 'react'

/** Brings a cell of a row into view and the focus onto it, as soon as it is drawn; `FIGURE` is the link of the row. */
export type MoveTo = (key: string, column?: number) => void

/** The first column, as `aria-colindex` counts them. */
export const FIGURE = 1

type Show = {
  readonly row: (key: string) => void
  readonly column: (column: number) => void
  readonly setActive: (key: string) => void
}

export function useMoveTo(show: Show): MoveTo {
  const wanted = useRef<{ readonly key: string; readonly column: number } | null>(null)
  useEffect(() => {
    if (wanted.current && focusOn(wanted.current.key, wanted.current.column)) wanted.current = null
  })
  return (key, column = FIGURE) => {
    wanted.current = { key, column }
    show.setActive(key)
    show.row(key)
    show.column(column)
    focusOn(key, column)
  }
}

/** False where it is not drawn. */
export function focusOn(key: string, column: number): boolean {
  const row = [...document.querySelectorAll<HTMLElement>('tr[data-figure]')].find(
    ({ dataset }) => dataset.figure === key,
  )
  const place = row?.querySelector<HTMLElement>(
    column === FIGURE ? 'a[data-row]' : `:scope > [aria-colindex="${column}"]`,
  )
  if (!place?.checkVisibility()) return false
  // A cell takes the focus only here: Tab goes from row to row, and the arrows from cell to cell.
  if (column !== FIGURE) place.tabIndex = -1
  place.focus({ preventScroll: true })
  if (column !== FIGURE) place.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  return true
}

/** Which cell of which row the focus is in; null where it is in none. */
export function focusedCell(): { readonly key: string; readonly column: number } | null {
  const cell = document.activeElement?.closest<HTMLElement>('tr[data-figure] > [aria-colindex]')
  const key = cell?.closest('tr')?.dataset.figure
  return cell && key !== undefined ? { key, column: Number(cell.getAttribute('aria-colindex')) } : null
}
