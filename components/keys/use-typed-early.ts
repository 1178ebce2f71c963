import { useEffect, useRef } from 'react'

/**
 * Hears the letters that are typed while an overlay is still on its way. They are meant for its box: to the board `u`
 * would take something back, and `m` open a menu. Nothing is heard once the focus is in the overlay.
 */
export function useTypedEarly(opening: boolean, onLetter: (letter: string) => void): void {
  const latest = useRef(onLetter)
  latest.current = onLetter
  useEffect(() => {
    if (!opening) return
    const onKey = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event
      if (target instanceof Element && target.closest('[role="dialog"]:not(.row-toast)')) return
      if (ctrlKey || metaKey || altKey || key.length !== 1) return
      event.preventDefault()
      event.stopImmediatePropagation()
      latest.current(key)
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [opening])
}
