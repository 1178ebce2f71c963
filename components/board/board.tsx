import { useEffect, useMemo } from 'react'
import { useBoardAddress } from './board-address.tsx'
import { boardItems } from './board-items.ts'
import { BoardNotes } from './board-notes.tsx'
import { boardRows, SHOWN } from './board-rows.ts'
import { BoardTable } from './board-table.tsx'
import { BoardToolbar } from './board-toolbar.tsx'
import type { BoardView } from './board-view.ts'
import { shownColumns } from './column-order.ts'
import { understood } from './facets.ts'
import type { SavedViews } from './saved-views.ts'
import { useWholeView } from './use-whole-view.ts'

type Props = { readonly view: BoardView; readonly views: SavedViews }

/** The table and the line of choices above it. What both show is worked out here, from the view and the address. */
export function Board({ view: sent, views }: Props) {
  const { view, status } = useWholeView(sent)
  const { query, go } = useBoardAddress()
  const { search, show, sorts, singles, folded, order, first, hidden, figure } = query
  const facets = useMemo(() => understood(query.facets, view.known), [query.facets, view.known])
  const { rows, counts } = useMemo(
    () => boardRows(view, { search, show, facets, sorts }),
    [view, search, show, facets, sorts],
  )
  const folds = useMemo(() => new Set(rows.flatMap((row) => (row.folds ? [row.key] : []))), [rows])
  // Only a row that would be folded away makes a difference to what is listed.
  const opened = figure !== null && folds.has(figure) ? figure : null
  // And once it was shown it stays: whoever closes it again is where they were.
  useEffect(() => {
    if (opened !== null && !singles) go({ singles: true }, 'replace')
  }, [opened, singles, go])
  const items = useMemo(
    () => boardItems(rows, { search, show, facets, sorts, singles, folded, figure: opened }),
    [rows, search, show, facets, sorts, singles, folded, opened],
  )
  const columns = useMemo(
    () => shownColumns(view.articles, { order, first, hidden }),
    [view.articles, order, first, hidden],
  )
  const shows = useMemo(() => {
    const count = (of: keyof typeof SHOWN) => view.rows.filter(SHOWN[of]).length
    return { all: count('all'), need: count('need'), differ: count('differ'), stale: count('stale') }
  }, [view.rows])
  const { rest } = view
  return (
    <>
      <BoardToolbar
        view={view}
        views={views}
        facets={facets}
        counts={rest?.counts ?? counts}
        shows={rest?.shows ?? shows}
        shown={rest?.shown ?? rows.length}
      />
      <BoardNotes view={view} status={status} />
      <BoardTable view={view} items={items} columns={columns} />
    </>
  )
}
