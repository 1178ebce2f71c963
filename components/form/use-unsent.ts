import { useEffect, useState } from 'react'

type Kept = Readonly<Record<string, unknown>>

/**
 * What was typed into a form and not sent yet, kept in the browser until it is: another row opened, or the page reloaded
 * by mistake, loses no sentence. `unsent` is null where there is nothing to keep; `restore` gets what was kept.
 */
export function useUnsent(name: string, unsent: Kept | null, restore: (kept: Kept) => void): void {
  const [looked, setLooked] = useState(false)
  const kept = unsent === null ? null : JSON.stringify(unsent)
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked up once, when the form opens.
  useEffect(() => {
    const before: unknown = JSON.parse(sessionStorage.getItem(name) ?? 'null')
    if (typeof before === 'object' && before !== null) restore({ ...before })
    setLooked(true)
  }, [name])
  useEffect(() => {
    if (!looked) return
    if (kept === null) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, kept)
  }, [name, kept, looked])
}
