import type { MouseEvent } from 'react'

/** Whether a click on a link is ours to answer, and not the browser's (a new tab, a new window); it is stopped then. */
export function plainClick(event: MouseEvent): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false
  event.preventDefault()
  return true
}
