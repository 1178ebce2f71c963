'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { type BoardQuery, boardHref, boardSearch, readAddress } from './board-query.ts'

type How = 'push' | 'replace'
type Address = {
  readonly story: string
  readonly query: BoardQuery
  readonly href: (change: Partial<BoardQuery>) => ReturnType<typeof boardHref>
  /** Shows the board like this at once; the address follows, as a step of its own or in place of the last. */
  readonly go: (change: Partial<BoardQuery>, how?: How) => void
}

const BoardAddress = createContext<Address | null>(null)

/** The state of the board is the address. What a person does is shown first, and no server is asked for it. */
export function BoardAddressProvider({
  story,
  children,
}: {
  readonly story: string
  readonly children: ReactNode
}) {
  const address = useAddress(story)
  return <BoardAddress value={address}>{children}</BoardAddress>
}

export function useBoardAddress(): Address {
  const address = useContext(BoardAddress)
  if (address === null) throw new Error('Only what stands within the board can read its address.')
  return address
}

function useAddress(story: string): Address {
  const params = useSearchParams().toString()
  const path = usePathname()
  const [query, setQuery] = useState(() => readAddress(params))
  const now = useRef(query)
  /** Whether what is shown has not been written into the address yet. */
  const isLate = useRef(false)
  const late = useRef<ReturnType<typeof setTimeout>>(undefined)
  // The address moved: by us, which changes nothing; by Back, Forward or a link, which is followed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parameters are only the news; the window has the address
  useEffect(() => {
    if (isLate.current) return
    const there = readAddress(window.location.search)
    if (boardSearch(there) === boardSearch(now.current)) return
    now.current = there
    setQuery(there)
  }, [params])
  // Back within the pause: what was not written yet is given up, and where Back leads is shown.
  useEffect(() => {
    const onBack = () => {
      clearTimeout(late.current)
      isLate.current = false
    }
    window.addEventListener('popstate', onBack)
    return () => window.removeEventListener('popstate', onBack)
  }, [])
  const go = useCallback(
    (change: Partial<BoardQuery>, how: How = 'push') => {
      const before = now.current
      const next = { ...before, ...change }
      if (boardSearch(next) === boardSearch(before)) return
      now.current = next
      setQuery(next)
      const write = (query: BoardQuery, how: How) =>
        window.history[how === 'push' ? 'pushState' : 'replaceState'](null, '', addressOf(path, query))
      clearTimeout(late.current)
      if (how === 'push') {
        // What was typed and not yet written belongs to the step before.
        if (isLate.current) write(before, 'replace')
        isLate.current = false
        write(next, 'push')
        return
      }
      isLate.current = true
      late.current = setTimeout(() => {
        isLate.current = false
        write(now.current, 'replace')
      }, PAUSE)
    },
    [path],
  )
  return useMemo(
    () => ({ story, query, href: (change) => boardHref(story, query, change), go }),
    [story, query, go],
  )
}

/** Who types or holds a key down is left alone for as long before the address follows: browsers allow few changes a second. */
const PAUSE = 200

function addressOf(path: string, query: BoardQuery): string {
  const search = boardSearch(query)
  return search === '' ? path : `${path}?${search}`
}
