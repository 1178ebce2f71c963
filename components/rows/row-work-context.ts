import { createContext } from 'react'

/** A row where an alias may hold, and the names. */
export type OfferWork = {
  readonly row: string
  readonly label: string
  readonly alias: string
  readonly name: string
}

/** What stands around the board and acts at once; null where rows cannot be worked on. */
export const RowWorkContext = createContext<{
  /** Takes an act back by its number and tells so. */
  readonly undo: (seq: number) => void
  readonly answer: (offer: OfferWork, holds: boolean) => void
} | null>(null)
