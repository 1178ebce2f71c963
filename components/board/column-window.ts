import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useMemo, useRef } from 'react'
import type { Column } from './column-order.ts'

/** A column that is drawn; `place` is where it stands among those that are shown, from 0. */
export type DrawnColumn = Column & { readonly place: number }

/** The columns that are drawn, and how many stand undrawn before and after them. */
export type ColumnWindow = {
  readonly columns: readonly DrawnColumn[]
  readonly before: number
  readonly after: number
  readonly all: number
  /** Scrolls until a column is drawn; counted as `place` is. */
  readonly show: (place: number) => void
}

/** So many columns are drawn all; they share the width that there is. */
export const ALL_DRAWN = 12

/** In rem, as in app/board.css. */
export const COLUMN_WIDTH = { full: 7, dense: 6 } as const
const PINNED_START = 15

type Pane = RefObject<HTMLElement | null>

/** The columns that stand within the pane. What is pinned at its sides covers some of them: that is the overscan. */
export function useColumnWindow(
  pane: Pane,
  columns: readonly Column[],
  density: keyof typeof COLUMN_WIDTH,
  rem: number,
): ColumnWindow {
  const width = COLUMN_WIDTH[density] * rem
  const virtual = useVirtualizer({
    horizontal: true,
    useFlushSync: false,
    count: columns.length,
    enabled: columns.length > ALL_DRAWN,
    getScrollElement: () => pane.current,
    estimateSize: () => width,
    paddingStart: PINNED_START * rem,
    overscan: 0,
    initialRect: { width: 1280, height: 720 },
    isRtl: typeof document !== 'undefined' && document.dir === 'rtl',
  })
  const items = columns.length > ALL_DRAWN ? virtual.getVirtualItems() : []
  const first = items[0]?.index ?? 0
  const end = columns.length > ALL_DRAWN ? (items.at(-1)?.index ?? ALL_DRAWN) + 1 : columns.length
  const latest = useRef(virtual)
  latest.current = virtual
  return useMemo(
    () => ({
      columns: columns.slice(first, end).map((column, at) => ({ ...column, place: first + at })),
      before: first,
      after: columns.length - end,
      all: columns.length,
      show: (place: number) => {
        if (place >= 0 && place < columns.length && (place < first || place >= end))
          latest.current.scrollToIndex(place, { align: 'auto' })
      },
    }),
    [columns, first, end],
  )
}
