import { type RefObject, useEffect } from 'react'
import { keepInSession, keptInSession } from './session-text.ts'

/**
 * The same as `useUnsent` for a form whose fields are the browser's own: what differs from what the page came with is
 * kept until it is saved. Gives what the form has to be told.
 */
export function useUnsentFields(name: string, form: RefObject<HTMLFormElement | null>, saved: boolean) {
  useEffect(() => {
    const kept = keptInSession(name)
    if (typeof kept !== 'object' || kept === null) return
    for (const field of fieldsOf(form.current)) {
      const value: unknown = Reflect.get(kept, field.name)
      if (typeof value === 'string') field.value = value
    }
  }, [name, form])
  useEffect(() => {
    if (saved) keepInSession(name, null)
  }, [name, saved])
  const onInput = () => {
    const typed = fieldsOf(form.current).filter((field) => field.value !== field.defaultValue)
    const values = Object.fromEntries(typed.map((field) => [field.name, field.value]))
    keepInSession(name, typed.length === 0 ? null : JSON.stringify(values))
  }
  return { onInput }
}

function fieldsOf(form: HTMLFormElement | null): readonly HTMLInputElement[] {
  return [...(form?.elements ?? [])]
    .filter((field) => field instanceof HTMLInputElement)
    .filter(({ type, name }) => type === 'text' && name !== '')
}
