import { useState } from 'react'
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
