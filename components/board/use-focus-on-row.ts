import { useEffect, useRef } from 'react'

/**
 * The focus goes with what is opened: into the evidence of a row, and back to the row when it is closed. A page that is
 * opened with a row in its address leaves the focus where it is.
 */
export function useFocusOnRow(figure: string | null): void {
  const before = useRef(figure)
  useEffect(() => {
    const left = before.current
    before.current = figure
    if (figure === left) return
    rowLink(figure)?.scrollIntoView({ block: 'nearest' })
    const next = figure === null ? rowLink(left) : document.getElementById('evidence-heading')
    next?.focus()
  }, [figure])
}

const rowLink = (figure: string | null): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('a[data-row]')].find((link) => link.dataset.row === figure)
