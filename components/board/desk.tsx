'use client'

import type { ReactNode } from 'react'
import { Board } from './board.tsx'
import { BoardAddressProvider } from './board-address.tsx'
import type { BoardView } from './board-view.ts'
import type { SavedViews } from './saved-views.ts'

type Props = {
  readonly view: BoardView
  readonly views: SavedViews
  /** How much of the width is the evidence's while one is open, from 0 to 1. */
  readonly share: number
  /** What stands beside the board: the evidence of a row. */
  readonly children: ReactNode
}

/** The board, what chooses its rows, and the evidence beside it. */
export function Desk({ view, views, share, children }: Props) {
  return (
    <BoardAddressProvider story={view.story}>
      <div className="desk" style={{ '--evidence': share }}>
        <Board view={view} views={views} />
        {children}
      </div>
    </BoardAddressProvider>
  )
}
