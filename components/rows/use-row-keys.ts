import { useEffect } from 'react'
import { isTyping } from '#components/board/use-board-keys.ts'

type Does = {
  readonly openMenu: (row: string, anchor: HTMLElement) => void
  readonly undo: () => void
}

const NOTHING: Partial<Does> = {}

/** m opens the menu of the row in focus, u undoes one's last act; the button of a row opens its menu by the mouse. */
export function useRowKeys(does: Does | null): void {
  const { openMenu, undo } = does ?? NOTHING
  useEffect(() => {
    if (!openMenu || !undo) return
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isOverlaid()) return
      if (event.key === 'u') undo()
      if (event.key !== 'm') return
      const row = rowInFocus()
      if (!row?.dataset.row) return
      event.preventDefault()
      openMenu(row.dataset.row, row)
    }
    const onClick = (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest('[data-row-menu]') : null
      if (button instanceof HTMLElement && button.dataset.rowMenu) openMenu(button.dataset.rowMenu, button)
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('click', onClick)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('click', onClick)
    }
  }, [openMenu, undo])
}

/** The link of a row on the screen. */
export const rowLink = (key: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`a[data-row="${CSS.escape(key)}"]`)

/** The row that has the focus, else the one whose evidence is open. */
function rowInFocus(): HTMLElement | null {
  const focused = document.activeElement?.closest('tr')?.querySelector<HTMLElement>('a[data-row]')
  return focused ?? document.querySelector<HTMLElement>('a[data-row][aria-current="true"]')
}

const isOverlaid = (): boolean =>
  document.querySelector('[role="dialog"]:not(.row-toast), [role="menu"]') !== null
