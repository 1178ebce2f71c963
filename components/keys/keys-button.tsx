'use client'
import { useWords } from '#components/messages/use-words.ts'
import { useOpenOverlay } from './overlays.tsx'
import { PrintedKey } from './printed-key.tsx'

/** Opens the sheet of keys, and the palette, by the mouse. */
export function KeysButton() {
  const said = useWords('keys')
  const open = useOpenOverlay()
  return (
    <>
      <button type="button" className="cursor-pointer" aria-keyshortcuts="?" onClick={() => open('keys')}>
        {said('title')} <PrintedKey of="?" />
      </button>
      <button
        type="button"
        className="cursor-pointer"
        aria-keyshortcuts="Control+K"
        onClick={() => open('palette')}
      >
        {said('palette')} <PrintedKey of="Ctrl+K" />
      </button>
    </>
  )
}
