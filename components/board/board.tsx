'use client'

import { useMemo } from 'react'
import { BoardAddress } from './board-context.ts'
import type { BoardQuery } from './board-query.ts'
import { BoardTable } from './board-table.tsx'
import { BoardToolbar } from './board-toolbar.tsx'
import type { BoardView } from './board-view.ts'
import { useBoardKeys } from './use-board-keys.ts'
import { useBoardTable } from './use-board-table.ts'
import { useFocusOnRow } from './use-focus-on-row.ts'

/** The board and what is shown of it. Its state is the address; the browser keeps none of its own. */
export function Board({ view, query }: { readonly view: BoardView; readonly query: BoardQuery }) {
  const address = useMemo(() => ({ story: view.story, query }), [view.story, query])
  const table = useBoardTable(view, query)
  useBoardKeys(address)
  useFocusOnRow(query.figure)
  const shown = table.getRowModel().rows.length
  const counts = {
    class: table.getColumn('class')?.getFacetedUniqueValues() ?? NONE,
    state: table.getColumn('state')?.getFacetedUniqueValues() ?? NONE,
  }
  return (
    <BoardAddress value={address}>
      <BoardToolbar view={view} query={query} shown={shown} counts={counts} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls has to be reached by the keyboard. */}
      <section className="board-pane" aria-label="Board" tabIndex={0}>
        <BoardTable view={view} query={query} table={table} />
        {shown === 0 && <p className="px-2 py-6 text-soft">No figure of this story is like that.</p>}
      </section>
    </BoardAddress>
  )
}

const NONE: ReadonlyMap<unknown, number> = new Map()
