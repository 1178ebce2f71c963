import { useEffect, useRef } from 'react'
import type { KeyId } from './keys.ts'
import { pressed } from './pressed.ts'

/** What each key does here; false where it did nothing after all, and the key stays the browser's. */
export type Heard = Readonly<Partial<Record<KeyId, (event: KeyboardEvent) => unknown>>>

/** Listens as long as the component stands. A press that somebody else has answered is left alone. */
export function useKeys(heard: Heard): void {
  const latest = useRef(heard)
  latest.current = heard
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const id = pressed(event)
      const does = id && latest.current[id]
      if (does && does(event) !== false) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
