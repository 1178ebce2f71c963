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
  const follow = useCallback(() => {
    const there = readAddress(window.location.search)
    if (boardSearch(there) === boardSearch(now.current)) return
    now.current = there
    setQuery(there)
  }, [])
  // A link led here. What the board wrote itself is no news: on a slow machine it comes back after the next click.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parameters are only the news; the window has the address
  useEffect(() => {
    if (!isLate.current && !isOwnStep()) follow()
  }, [params, follow])
  // Back and Forward: what was not written yet is given up, and where they lead is shown.
  useEffect(() => {
    const onStep = () => {
      clearTimeout(late.current)
      isLate.current = false
      if (window.location.pathname === path) follow()
    }
    window.addEventListener('popstate', onStep)
    return () => window.removeEventListener('popstate', onStep)
  }, [path, follow])
  const go = useCallback(
    (change: Partial<BoardQuery>, how: How = 'push') => {
      const before = now.current
      const next = { ...before, ...change }
      if (boardSearch(next) === boardSearch(before)) return
      now.current = next
      setQuery(next)
      const write = (query: BoardQuery, how: How) =>
        window.history[how === 'push' ? 'pushState' : 'replaceState'](OWN_STEP, '', addressOf(path, query))
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

/** Kept by the browser with each step that the board wrote; a step of the router's has none. */
const OWN_STEP = { board: true }

function isOwnStep(): boolean {
  const step: unknown = window.history.state
  return typeof step === 'object' && step !== null && 'board' in step
}

function addressOf(path: string, query: BoardQuery): string {
  const search = boardSearch(query)
  return search === '' ? path : `${path}?${search}`
}
