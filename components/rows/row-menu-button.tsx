'use client'
import { useContext } from 'react'
import { useWords } from '#words'
import { RowWorkContext } from './row-work-context.ts'

/** Opens the menu of a row. It holds nothing of the menu: that is loaded when somebody opens it. */
export function RowMenuButton({ row }: { readonly row: string }) {
  const said = useWords('rows')
  if (useContext(RowWorkContext) === null) return null
  return (
    <button
      type="button"
      className="row-menu-button not-printed"
      data-row-menu={row}
      aria-haspopup="menu"
      aria-label={said('menu.button')}
      title={said('menu.button')}
      tabIndex={-1}
    >
      <svg className="glyph" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="M2 6V6.1 M6 6V6.1 M10 6V6.1" />
      </svg>
    </button>
  )
}
