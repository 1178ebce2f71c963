'use client'
import { useWords } from '#words'

/** Opens the menu of a row. It holds nothing of the menu: that is loaded when somebody opens it. */
export function RowMenuButton({ row, label }: { readonly row: string; readonly label: string }) {
  const said = useWords('rows')
  return (
    <button
      type="button"
      className="row-menu-button not-printed"
      data-row-menu={row}
      aria-haspopup="menu"
      aria-label={said('menu.button', { label })}
      title={said('menu.button', { label })}
      tabIndex={-1}
    >
      <svg className="glyph" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="M2 6V6.1 M6 6V6.1 M10 6V6.1" />
      </svg>
    </button>
  )
}
