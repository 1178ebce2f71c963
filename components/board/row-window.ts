import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback } from 'react'
import type { BoardItem } from './board-items.ts'
import type { Density } from './board-query.ts'

/** A line that is drawn; `gap` pixels of lines that are not stand directly above it. */
export type DrawnItem = { readonly item: BoardItem; readonly index: number; readonly gap: number }

export type RowWindow = {
  readonly drawn: readonly DrawnItem[]
  readonly before: number
  readonly after: number
  /** A line that is drawn for the first time is measured, and then watched. */
  readonly measure: (line: HTMLElement | null) => void
  /** Scrolls until a line is seen. */
  readonly show: (id: string) => void
}

const HEIGHTS = {
  full: { heading: 38, row: 58, singles: 29 },
  dense: { heading: 32, row: 44, singles: 25 },
} as const

/** The lines that stand within the pane, and the one that the keyboard is at, wherever that has been scrolled to. */
export function useRowWindow(
  pane: RefObject<HTMLElement | null>,
  items: readonly BoardItem[],
  density: Density,
  active: string | null,
): RowWindow {
  const activeIndex = active === null ? -1 : items.findIndex(({ id }) => id === active)
  // One function as long as the lines are the same: with another, every line would be measured again.
  const keyOf = useCallback((index: number) => items[index]?.id ?? index, [items])
  const virtual = useVirtualizer<HTMLElement, HTMLElement>({
    count: items.length,
    getScrollElement: () => pane.current,
    estimateSize: (index) => HEIGHTS[density][items[index]?.type ?? 'row'],
    getItemKey: keyOf,
    // Lines are drawn after the frame that scrolls, not in it; so many beside the pane are there before they are seen.
    useFlushSync: false,
    overscan: 4,
    initialRect: { width: 1280, height: 720 },
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range)
      if (activeIndex < 0 || activeIndex >= items.length || indexes.includes(activeIndex)) return indexes
      return [...indexes, activeIndex].sort((a, b) => a - b)
    },
    // What stands under the head of the table is not seen.
    scrollPaddingEnd: 96,
  })
  const lines = virtual.getVirtualItems()
  const drawn = lines.flatMap(({ index, start }, at): DrawnItem[] => {
    const item = items[index]
    const end = at === 0 ? start : (lines[at - 1]?.end ?? start)
    return item ? [{ item, index, gap: start - end }] : []
  })
  return {
    drawn,
    before: lines[0]?.start ?? 0,
    after: virtual.getTotalSize() - (lines.at(-1)?.end ?? 0),
    measure: virtual.measureElement,
    show: (id) => {
      const index = items.findIndex((item) => item.id === id)
      if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' })
    },
  }
}
