import { useEffect, useState } from 'react'
import type { FoundItems } from './palette-item.ts'

type Found = { readonly items: FoundItems; readonly lost: boolean }
const NOTHING: Found = { items: [], lost: false }

/** A pause in typing before the server is asked. */
const PAUSE = 80

/** Figures, articles and stories that the typed words lead to; `lost` where the server does not answer. */
export function useFound(story: string | null, typed: string): Found {
  const [found, setFound] = useState(NOTHING)
  useEffect(() => {
    const leaving = new AbortController()
    const ask = async () => {
      const query = new URLSearchParams({ q: typed, ...(story === null ? {} : { story }) })
      const answer = await fetch(`/palette?${query}`, { signal: leaving.signal }).catch(() => null)
      if (leaving.signal.aborted) return
      if (!answer?.ok) return setFound({ items: [], lost: true })
      const items: FoundItems = await answer.json()
      if (!leaving.signal.aborted) setFound({ items, lost: false })
    }
    const later = setTimeout(ask, typed === '' ? 0 : PAUSE)
    return () => {
      clearTimeout(later)
      leaving.abort()
    }
  }, [story, typed])
  return found
}
