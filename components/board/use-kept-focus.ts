import { type FocusEvent, useEffect, useRef } from 'react'
import { FIGURE, focusOn } from './use-move-to.ts'

/**
 * Columns that are scrolled away are drawn no more, and a cell that has the focus would take it along: then it goes to the
 * link of the row, which is always there. Gives what the table must be told of the focus.
 */
export function useKeptFocus(active: string | null) {
  const last = useRef<Element | null>(null)
  useEffect(() => {
    if (last.current === null || last.current.isConnected) return
    last.current = null
    if (active !== null && document.activeElement === document.body) focusOn(active, FIGURE)
  })
  return {
    onFocus: ({ target }: FocusEvent) => {
      last.current = target
    },
    onBlur: () => {
      last.current = null
    },
  }
}
