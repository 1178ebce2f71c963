import { useEffect, useRef } from 'react'
import type { MoveTo } from './use-move-to.ts'

/**
 * The focus goes with what is opened: into the evidence of a row, as soon as that is there, and back to the cell of the row
 * (`column`) when it is closed. Where the evidence only follows the focus from row to row, the focus stays in the table; so it does on a page
 * opened with a row in its address.
 */
export function useFocusOnRow(
  figure: string | null,
  column: number,
  moveTo: MoveTo,
  show: (key: string) => void,
): void {
  const before = useRef(figure)
  const wanted = useRef(false)
  useEffect(() => {
    const left = before.current
    before.current = figure
    if (figure !== left) {
      wanted.current = figure !== null && (left === null || !isAt(figure))
      if (figure === null && left !== null) moveTo(left, column)
      // A link to a row that stands elsewhere in the board brings it into view.
      if (figure !== null && !isAt(figure)) show(figure)
    }
    if (!wanted.current) return
    const heading = document.getElementById('evidence-heading')
    heading?.focus()
    wanted.current = heading === null
  })
}

/** Whether the keyboard is at this row already. */
const isAt = (figure: string): boolean => document.activeElement?.closest('tr')?.dataset.figure === figure
