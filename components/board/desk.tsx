'use client'

import { type ReactNode, useMemo } from 'react'
import { Board } from './board.tsx'
import { BoardAddressProvider } from './board-address.tsx'
import type { SavedViews } from './saved-views.ts'
import { readView, type SentView } from './sent-view.ts'

type Props = {
  readonly view: SentView
  readonly views: SavedViews
  /** How much of the width is the evidence's while one is open, from 0 to 1. */
  readonly share: number
  /** What stands beside the board: the evidence of a row. */
  readonly children: ReactNode
}

/** The board, what chooses its rows, and the evidence beside it. */
export function Desk({ view: sent, views, share, children }: Props) {
  const view = useMemo(() => readView(sent), [sent])
  return (
    <BoardAddressProvider story={view.story}>
      <div className="desk" style={{ '--evidence': share }}>
        <Board view={view} views={views} />
        {children}
      </div>
    </BoardAddressProvider>
  )
}
