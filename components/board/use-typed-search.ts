import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { type BoardQuery, boardHref } from './board-query.ts'

/** How long somebody who types is left alone before the address follows. */
const PAUSE = 250

/**
 * The search as it is typed: the board filters by it at once, every link of the board carries it, and the address follows
 * after a pause without a step of its own in the history. An address that somebody else changed ("Clear", Back) wins.
 */
export function useTypedSearch(story: string, query: BoardQuery) {
  const router = useRouter()
  const [typed, setTyped] = useState(query.search)
  const [seen, setSeen] = useState(query.search)
  const [sent, setSent] = useState(query.search)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  if (query.search !== seen) {
    setSeen(query.search)
    if (query.search !== sent) {
      setSent(query.search)
      if (query.search !== typed.trim()) setTyped(query.search)
    }
  }
  const search = typed.trim()
  useEffect(() => {
    if (search === query.search) return
    timer.current = setTimeout(() => {
      setSent(search)
      router.replace(boardHref(story, query, { search }), { scroll: false })
    }, PAUSE)
    return () => clearTimeout(timer.current)
  }, [router, story, query, search])
  /** A link that is followed carries what is typed; the address must not be moved once more behind it. */
  const onLeave = () => clearTimeout(timer.current)
  return { typed, search, setTyped, onLeave }
}
