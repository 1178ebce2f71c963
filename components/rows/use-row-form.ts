import { useEffect, useRef, useState } from 'react'
import { keepInSession, keptInSession } from '#components/form/session-text.ts'
import type { RowForm } from './row-forms.ts'
import type { RowActions, RowAnswer, RowWork } from './row-work.ts'
import { blank, orderOf, restored, type TypedOrder } from './typed-order.ts'

/** A form of a row while somebody types: kept in the browser until the server has it, whatever happens to the page. */
export function useRowForm(story: string, form: RowForm, work: RowWork, keep: RowActions['keep']) {
  const name = `row ${story} ${work.key} ${form}`
  const [typed, setTyped] = useState(() => {
    const kept = keptInSession(name)
    const start = blank(form, work)
    return typeof kept === 'object' && kept !== null ? restored(start, { ...kept }) : start
  })
  const [answer, setAnswer] = useState<RowAnswer | 'lost' | null>(null)
  const [pending, setPending] = useState(false)
  const request = useRef('')
  useEffect(() => {
    request.current = crypto.randomUUID()
  }, [])
  const onType = (change: Partial<TypedOrder>) => {
    const now = { ...typed, ...change }
    setTyped(now)
    keepInSession(name, JSON.stringify(now))
  }
  const send = async (): Promise<RowAnswer | 'lost'> => {
    setPending(true)
    const got = await keep(orderOf(form, typed, work, request.current)).catch(() => 'lost' as const)
    setPending(false)
    setAnswer(got)
    if (got !== 'lost' && got.status === 'kept') keepInSession(name, null)
    return got
  }
  return { typed, onType, send, answer, pending }
}
