import { useEffect, useState } from 'react'
import { type FoundItems, holdsWords } from './palette-item.ts'

type Found = { readonly items: FoundItems; readonly lost: boolean }
/** What the server answered, and to which words. */
type Answered = Found & { readonly of: string }
const NOTHING: Answered = { of: '', items: [], lost: false }

/** A pause in typing before the server is asked. */
const PAUSE = 80

/**
 * Figures, articles and stories that the typed words lead to; `lost` where the server does not answer. Until it does, of its
 * last answer only what holds the words is left: who types on and presses Enter at once goes to none of the others.
 */
export function useFound(story: string | null, typed: string): Found {
  const [found, setFound] = useState(NOTHING)
  useEffect(() => {
    const leaving = new AbortController()
    const ask = async () => {
      const query = new URLSearchParams({ q: typed, ...(story === null ? {} : { story }) })
      const items = await answerTo(query, leaving.signal).catch(() => null)
      if (leaving.signal.aborted) return
      setFound(items ? { of: typed, items, lost: false } : { of: typed, items: [], lost: true })
    }
    const later = setTimeout(ask, typed === '' ? 0 : PAUSE)
    return () => {
      clearTimeout(later)
      leaving.abort()
    }
  }, [story, typed])
  if (found.of === typed) return found
  return { items: found.items.filter((item) => holdsWords(item, typed)), lost: found.lost }
}

/** Null where the server refuses. Who types on leaves an answer half read; that is thrown, as a lost connection is. */
async function answerTo(query: URLSearchParams, signal: AbortSignal): Promise<FoundItems | null> {
  const answer = await fetch(`/palette?${query}`, { signal })
  return answer.ok ? answer.json() : null
}
