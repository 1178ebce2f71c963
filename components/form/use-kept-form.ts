import { type FormEvent, startTransition, useActionState, useEffect, useRef } from 'react'
import { sendUntilHeard } from './connection.ts'

/**
 * A form whose fields stay as they were typed until the answer is a good one. React empties the fields of a form after
 * every action, also after one that was refused; a reason of four paragraphs would be lost. Where there is script, the
 * action is called without that reset; where there is none, the browser sends the form itself, and the page that comes
 * back has the values that the action returned. The first field that an answer objects to takes the focus. What is sent
 * while the connection is lost waits for it.
 */
export function useKeptForm<State>(
  action: (before: Awaited<State>, form: FormData) => State | Promise<State>,
  start: Awaited<State>,
) {
  // Without script the browser sends the form, and the answer comes with the page.
  const [served, sendServed] = useActionState(action, start)
  const [answered, send, pending] = useActionState(
    async (before: Awaited<State> | null, form: FormData) =>
      await sendUntilHeard(async () => await action(before ?? served, form)),
    null,
  )
  const state = answered ?? served
  const ref = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state !== start) ref.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [state, start])
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null
    const form = new FormData(event.currentTarget, submitter)
    startTransition(() => send(form))
  }
  return { state, pending, form: { ref, action: sendServed, onSubmit } }
}
