import { useEffect } from 'react'
import { useKeys } from '#components/keys/use-keys.ts'

type Does = {
  readonly openMenu: (row: string, anchor: HTMLElement) => void
  readonly undo: () => void
}

/** Opens the menu of the row in focus, or undoes one's last act; the button of a row opens its menu by the mouse. */
export function useRowKeys(does: Does | null): void {
  const openMenu = does?.openMenu
  useKeys({
    undo: () => {
      if (!does || isOverlaid()) return false
      does.undo()
    },
    'row-menu': () => {
      const row = rowInFocus()
      if (!does || !row?.dataset.row || isOverlaid()) return false
      does.openMenu(row.dataset.row, row)
    },
  })
  useEffect(() => {
    if (!openMenu) return
    const onClick = (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest('[data-row-menu]') : null
      if (button instanceof HTMLElement && button.dataset.rowMenu) openMenu(button.dataset.rowMenu, button)
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [openMenu])
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
