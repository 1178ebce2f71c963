'use client'

import { useMemo } from 'react'
import { BoardAddress } from './board-context.ts'
import { boardParts } from './board-parts.ts'
import type { BoardQuery } from './board-query.ts'
import { BoardTable } from './board-table.tsx'
import { BoardToolbar } from './board-toolbar.tsx'
import type { BoardView } from './board-view.ts'
import { useBoardKeys } from './use-board-keys.ts'
import { useBoardTable } from './use-board-table.ts'
import { useFocusOnRow } from './use-focus-on-row.ts'
import { useTypedSearch } from './use-typed-search.ts'

type Props = { readonly view: BoardView; readonly query: BoardQuery }

/** The board and what is shown of it. Its state is the address; only the search runs ahead of it while it is typed. */
export function Board({ view, query: asked }: Props) {
  const { typed, search, setTyped, onLeave } = useTypedSearch(view.story, asked)
  const query = useMemo(() => ({ ...asked, search }), [asked, search])
  const address = useMemo(() => ({ story: view.story, query }), [view.story, query])
  const table = useBoardTable(view, query)
  useBoardKeys(address)
  useFocusOnRow(query.figure)
  const parts = boardParts(table.getRowModel().rows, query)
  const shown = parts.reduce((sum, { rows }) => sum + rows.length, 0)
  const counts = {
    class: table.getColumn('class')?.getFacetedUniqueValues() ?? NONE,
    state: table.getColumn('state')?.getFacetedUniqueValues() ?? NONE,
  }
  return (
    <BoardAddress value={address}>
      <BoardToolbar
        view={view}
        query={query}
        shown={shown}
        counts={counts}
        search={{ typed, onType: setTyped, onLeave }}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls has to be reached by the keyboard. */}
      <section className="board-pane" aria-label="Board" tabIndex={0} onClickCapture={onLeave}>
        <BoardTable view={view} query={query} table={table} parts={parts} />
        {table.getRowModel().rows.length === 0 && (
          <p className="px-2 py-6 text-soft">
            {view.rows.length === 0
              ? 'No figure was found in these articles.'
              : 'No figure of this story is like that.'}
          </p>
        )}
      </section>
    </BoardAddress>
  )
}

const NONE: ReadonlyMap<unknown, number> = new Map()
