import { useEffect, useRef, useState } from 'react'
import type { BoardItem } from './board-items.ts'

/**
 * The row at which the keyboard enters the table: the one it was at last, else the one whose evidence is open, else the
 * first. It is drawn wherever the table has been scrolled to, so that the focus is never lost with it.
 */
export function useActiveRow(
  items: readonly BoardItem[],
  opened: string | null,
): readonly [string | null, (key: string) => void] {
  const [last, setLast] = useState(opened)
  const isThere = (key: string | null) => key !== null && items.some(({ id }) => id === key)
  const active = [last, opened].find(isThere) ?? items.find(({ type }) => type === 'row')?.id ?? null
  return [active, setLast]
}

export type MoveTo = (key: string) => void

/** Brings a row into view and the focus onto it, as soon as it is drawn. */
export function useMoveToRow(show: (key: string) => void, setActive: (key: string) => void): MoveTo {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    const link = rowLink(wanted.current)
    if (!link?.checkVisibility()) return
    wanted.current = null
    link.focus({ preventScroll: true })
  })
  return (key) => {
    wanted.current = key
    setActive(key)
    show(key)
    rowLink(key)?.focus({ preventScroll: true })
  }
}

const rowLink = (key: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('a[data-row]')].find((link) => link.dataset.row === key)
