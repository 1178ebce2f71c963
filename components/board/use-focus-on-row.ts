import { useEffect, useRef } from 'react'
import type { MoveTo } from './use-active-row.ts'

/**
 * The focus goes with what is opened: into the evidence of a row, and back to the row when it is closed. Where the evidence
 * only follows the focus from row to row, the focus stays in the table; so it does on a page opened with a row in its
 * address.
 */
export function useFocusOnRow(figure: string | null, moveTo: MoveTo): void {
  const before = useRef(figure)
  useEffect(() => {
    const left = before.current
    before.current = figure
    if (figure === left) return
    if (figure === null) {
      if (left !== null) moveTo(left)
    } else if (document.activeElement?.closest('tr')?.dataset.figure !== figure || left === null) {
      document.getElementById('evidence-heading')?.focus()
    }
  }, [figure, moveTo])
}
