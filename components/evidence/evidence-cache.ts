import type { RowEvidence } from '#lib/board/row-evidence.ts'

/** Fetches the evidence of some rows; some may be missing, which are asked for again when they are wanted again. */
export type LoadEvidence = (keys: readonly string[]) => Promise<LoadedEvidence>
export type LoadedEvidence = {
  readonly stamp: string
  readonly rows: readonly RowEvidence[]
  /** Keys that are on the board no more. */
  readonly gone: readonly string[]
}

export type EvidenceCache = {
  readonly get: (key: string) => RowEvidence | undefined
  readonly isGone: (key: string) => boolean
  readonly isLost: () => boolean
  readonly put: (row: RowEvidence) => void
  /** Has these rows fetched where one of the first `near` is neither there nor on its way. */
  readonly want: (keys: readonly string[], near: number) => void
  /** Calls back whenever something came, or did not. */
  readonly subscribe: (changed: () => void) => () => void
}

const MOST = 400

/** The rows of one state of the board (`stamp`) that a browser has seen or will see next; the oldest go first. */
export function evidenceCache(stamp: string, load: LoadEvidence): EvidenceCache {
  const rows = new Map<string, RowEvidence>()
  const coming = new Set<string>()
  const gone = new Set<string>()
  const listeners = new Set<() => void>()
  let lost = false
  const put = (row: RowEvidence) => {
    rows.set(row.figure.key, row)
    const [oldest] = rows.keys()
    if (rows.size > MOST && oldest !== undefined) rows.delete(oldest)
  }
  const isMissing = (key: string) => !rows.has(key) && !coming.has(key) && !gone.has(key)
  const want = (keys: readonly string[], near: number) => {
    if (!keys.slice(0, near).some(isMissing)) return
    const missing = keys.filter(isMissing)
    for (const key of missing) coming.add(key)
    load(missing)
      .then((loaded) => {
        lost = false
        // Somebody decided meanwhile: the page is on its way to the new board, and asks again with it.
        if (loaded.stamp !== stamp) return
        for (const row of loaded.rows) put(row)
        for (const key of loaded.gone) gone.add(key)
      })
      .catch(() => {
        lost = true
      })
      .finally(() => {
        for (const key of missing) coming.delete(key)
        for (const changed of listeners) changed()
      })
  }
  const subscribe = (changed: () => void) => {
    listeners.add(changed)
    return () => listeners.delete(changed)
  }
  return {
    get: (key) => rows.get(key),
    isGone: (key) => gone.has(key),
    isLost: () => lost,
    put,
    want,
    subscribe,
  }
}
