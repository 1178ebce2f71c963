import { useSyncExternalStore } from 'react'

/** An article that disagrees in the open row, and whose column stands outside the pane. */
export type OutOfSight = {
  readonly row: string
  readonly article: string
  /** Letter and name, as its column has them. */
  readonly name: string
  /** Brings its cell into view, and the keyboard to it. */
  readonly show: () => void
}

const NONE: readonly OutOfSight[] = []

/** What the table tells the evidence beside it: there is one table on a page. */
let hidden = NONE
const listeners = new Set<() => void>()

/** Says which are out of sight now; those that hear it are told only where these are others than before. */
export function tellOutOfSight(now: readonly OutOfSight[]): void {
  const isAsBefore = ({ row, article }: OutOfSight, at: number) =>
    row === hidden[at]?.row && article === hidden[at]?.article
  if (now.length === hidden.length && now.every(isAsBefore)) return
  hidden = now
  for (const told of listeners) told()
}

function subscribe(told: () => void): () => void {
  listeners.add(told)
  return () => listeners.delete(told)
}

export const useOutOfSight = (): readonly OutOfSight[] =>
  useSyncExternalStore(
    subscribe,
    () => hidden,
    () => NONE,
  )
