import { type RefObject, useEffect, useRef, useState } from 'react'
import { keepInSession, keptInSession } from '#components/form/session-text.ts'
import { type DraftsState, NO_DRAFTS } from './draft.ts'
import { isKept, typedDrafts } from './kept-drafts.ts'

/**
 * What was pasted, read and mended and is not kept yet survives a reload: it stays in this window of the browser until
 * it is kept. Where it is more than the browser takes, leaving is asked about first.
 */
export function useUnsentDrafts(name: string, form: RefObject<HTMLFormElement | null>, state: DraftsState) {
  const [restored, setRestored] = useState<DraftsState | null>(null)
  const sentFrom = useRef<string | null>(null)
  const tooMuch = useRef(false)
  const answered = state.round > 0
  const shown = answered ? state : (restored ?? state)
  const keep = () => {
    const typed = form.current && typedDrafts(new FormData(form.current), shown)
    tooMuch.current = !keepInSession(name, typed && JSON.stringify(typed))
  }
  useEffect(() => {
    const kept = keptInSession(name)
    // Round -1: the fields are set up anew with what was kept.
    if (isKept(kept)) setRestored({ ...NO_DRAFTS, ...kept, round: -1 })
    return () => {
      // The answer to "keep" is another page; a form that is still here, or was only left, keeps what is in it.
      const accepted = sentFrom.current !== null && sentFrom.current !== location.pathname
      if (accepted) keepInSession(name, null)
    }
  }, [name])
  // biome-ignore lint/correctness/useExhaustiveDependencies: every answer of the server is kept as it is shown.
  useEffect(() => {
    sentFrom.current = null
    if (answered) keep()
  }, [state])
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => tooMuch.current && event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
  const onSend = () => {
    sentFrom.current = location.pathname
  }
  return { shown, onInput: keep, onSend }
}
