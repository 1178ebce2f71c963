import { type RefObject, useEffect, useRef } from 'react'
import type { BoardItem } from './board-items.ts'
import { clashingColumns } from './clashing-columns.ts'
import type { Column } from './column-order.ts'
import { tellOutOfSight } from './out-of-sight.ts'
import { isInSight, paneRoom, shiftInto } from './pane-room.ts'
import type { MoveTo } from './use-move-to.ts'

type Opened = {
  readonly pane: RefObject<HTMLElement | null>
  readonly items: readonly BoardItem[]
  readonly columns: readonly Column[]
  /** The row whose evidence is open. */
  readonly figure: string | null
  /** Place of the article whose reading was chosen in it; below 0 where none was. */
  readonly chosen: number
  readonly moveTo: MoveTo
}

/**
 * The evidence takes a third of the board's width: when a row is opened, the pane is scrolled sideways until a cell that
 * disagrees is in sight, with as many of the others as there is room for. The cell that was clicked stays where it can be
 * seen; which of those that disagree cannot, the evidence says.
 */
export function useClashInSight({ pane, items, columns, figure, chosen, moveTo }: Opened): void {
  const latest = useRef({ chosen, moveTo })
  latest.current = { chosen, moveTo }
  const brought = useRef<string | null>(null)
  const item = figure === null ? null : items.find(({ id }) => id === figure)
  const row = item?.type === 'row' ? item.row : null
  useEffect(() => {
    const scrolled = pane.current
    if (!row) brought.current = null
    if (!row || !scrolled) return tellOutOfSight([])
    const { first, clashing } = clashingColumns(row, columns)
    const { key } = row
    const tell = () => {
      const seen = paneRoom(scrolled)
      const hidden = seen ? clashing.filter((place) => !isInSight(seen.columnAt(place), seen.room)) : []
      tellOutOfSight(
        hidden.flatMap((place) => {
          const article = columns[place]?.article
          if (!article) return []
          const show = () => latest.current.moveTo(key, place + 2)
          return { row: key, article: article.id, name: `${article.letter} ${article.name}`, show }
        }),
      )
    }
    if (brought.current !== key) {
      brought.current = key
      // The later a place stands in this list, the surer it is in sight.
      const places = [first ?? -1, ...clashing.toReversed(), latest.current.chosen]
      for (const place of places) if (place >= 0) bringIntoSight(scrolled, place)
    }
    tell()
    const resized = new ResizeObserver(tell)
    resized.observe(scrolled)
    let later: ReturnType<typeof setTimeout> | undefined
    const onScroll = () => {
      clearTimeout(later)
      later = setTimeout(tell, AT_REST)
    }
    scrolled.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      clearTimeout(later)
      resized.disconnect()
      scrolled.removeEventListener('scroll', onScroll)
    }
  }, [pane, row, columns])
}

/** Where a pane was last scrolled so many milliseconds ago, it is at rest: to look where its columns are holds up each frame. */
const AT_REST = 100

function bringIntoSight(pane: HTMLElement, place: number): void {
  const seen = paneRoom(pane)
  if (seen) pane.scrollBy({ left: shiftInto(seen.columnAt(place), seen.room), behavior: 'instant' })
}
