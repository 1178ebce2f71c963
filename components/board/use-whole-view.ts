import { useEffect, useMemo, useState } from 'react'
import type { BoardView, RowView } from './board-view.ts'

/** The rows of a large board that this page has fetched; the next page of the same board need not ask again. */
let fetched: { readonly address: string; readonly rows: readonly RowView[] } | null = null

export type WholeView = { readonly view: BoardView; readonly status: 'whole' | 'loading' | 'failed' }

/** The view with all of its rows, once they are here. */
export function useWholeView(view: BoardView): WholeView {
  const address = view.rest?.address ?? null
  const [loaded, setLoaded] = useState<typeof fetched>(null)
  const [failed, setFailed] = useState<string | null>(null)
  useEffect(() => {
    if (address === null) return
    if (fetched?.address === address) return setLoaded(fetched)
    const given = new AbortController()
    fetchRows(address, given.signal)
      .then((rows) => {
        fetched = { address, rows }
        setLoaded(fetched)
      })
      .catch(() => {
        if (!given.signal.aborted) setFailed(address)
      })
    return () => given.abort()
  }, [address])
  const rows = loaded !== null && loaded.address === address ? loaded.rows : null
  // One view as long as the rows are the same: with another, thousands of rows would be filtered and sorted at each key.
  const whole = useMemo(() => (rows === null ? view : { ...view, rows, rest: null }), [view, rows])
  if (address === null || rows !== null) return { view: whole, status: 'whole' }
  return { view, status: failed === address ? 'failed' : 'loading' }
}

async function fetchRows(address: string, signal: AbortSignal): Promise<readonly RowView[]> {
  const answer = await fetch(address, { signal })
  if (!answer.ok) throw new Error(`The rows were answered with ${answer.status}.`)
  const rows: readonly RowView[] = await answer.json()
  return rows
}
