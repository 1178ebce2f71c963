import { createContext } from 'react'
import type { BoardQuery } from './board-query.ts'

/** Where the links of a cell lead: the story and what its address says. */
export const BoardAddress = createContext<{ readonly story: string; readonly query: BoardQuery } | null>(null)
