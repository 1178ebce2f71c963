import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { RowEvidence } from '#lib/board/row-evidence.ts'
import { evidenceCache, type LoadEvidence } from './evidence-cache.ts'
import { NEAR, rowsAround } from './rows-around.ts'

type Asked = {
  readonly figure: string | null
  readonly stamp: string
  /** What came with the page. */
  readonly first: RowEvidence | null
  readonly load: LoadEvidence
}
export type Shown = {
  readonly row: RowEvidence | null
  readonly status: 'there' | 'coming' | 'lost' | 'gone'
  readonly again: () => void
}

/**
 * The evidence of the open row, at once where it was fetched before. The rows around the open or focused one are fetched
 * ahead, so that the next key finds its row. While a newer board is on its way, the row stands as it was.
 */
export function useRowEvidence({ figure, stamp, first, load }: Asked): Shown {
  const cache = useMemo(() => evidenceCache(stamp, load), [stamp, load])
  if (first && !cache.get(first.figure.key)) cache.put(first)
  const found = useSyncExternalStore(
    cache.subscribe,
    () => (figure === null ? undefined : cache.get(figure)),
    () => (figure === null ? undefined : cache.get(figure)),
  )
  const status = useSyncExternalStore(cache.subscribe, statusOf, statusOf)
  function statusOf(): Shown['status'] {
    if (figure === null || cache.get(figure)) return 'there'
    if (cache.isGone(figure)) return 'gone'
    return cache.isLost() ? 'lost' : 'coming'
  }
  const before = useRef<RowEvidence>(undefined)
  useEffect(() => {
    if (found) before.current = found
  }, [found])
  const again = useCallback(() => {
    if (figure !== null) cache.want(rowsAround(figure), NEAR)
  }, [cache, figure])
  useEffect(again, [again])
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const row = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row]') : null
      const key = row?.dataset.row
      if (key) cache.want(rowsAround(key), NEAR)
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [cache])
  const row = found ?? (before.current?.figure.key === figure ? before.current : null)
  return { row: row ?? null, status: row ? 'there' : status, again }
}
