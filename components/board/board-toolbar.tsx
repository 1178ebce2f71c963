'use client'

import Link from 'next/link'
import { ClassMark } from '#components/marks/class-mark.tsx'
import { CLASS_FACES } from '#components/marks/classes.ts'
import { StateMark } from '#components/marks/state-mark.tsx'
import { STATE_FACES } from '#components/marks/states.ts'
import { STATES } from '#lib/board/types.ts'
import { CLASS_IDS } from '#lib/claims/types.ts'
import { SORT_COLUMNS } from './board-columns.tsx'
import { type BoardQuery, boardHref, SHOWS, type Show, SORTS, toggled } from './board-query.ts'
import { BoardSearch, type TypedSearch } from './board-search.tsx'
import type { BoardView, RowView } from './board-view.ts'
import { FilterMenu } from './filter-menu.tsx'
import { DIFFERING } from './use-board-table.ts'

type Props = {
  readonly view: BoardView
  readonly query: BoardQuery
  readonly shown: number
  readonly counts: Readonly<Record<'class' | 'state', ReadonlyMap<unknown, number>>>
  readonly search: TypedSearch
}

/** What is shown of the board, and in which order. Everything here is a link or a plain form: it works without script. */
export function BoardToolbar({ view, query, shown, counts, search }: Props) {
  const { story, rows } = view
  return (
    <div
      onClickCapture={search.onLeave}
      className="board-toolbar not-printed relative flex flex-wrap items-center gap-x-4 gap-y-1.5 py-2"
    >
      <nav aria-label="What is shown" className="flex flex-wrap gap-x-3">
        {SHOWS.map((show) => (
          <Link
            key={show}
            href={boardHref(story, query, { show })}
            scroll={false}
            aria-current={query.show === show ? 'true' : undefined}
            className="no-underline hover:underline aria-[current]:font-semibold aria-[current]:underline aria-[current]:decoration-2"
          >
            {SHOW_LABELS[show]} <span className="text-soft">{rows.filter(SHOWN[show]).length}</span>
          </Link>
        ))}
      </nav>
      <FilterMenu
        story={story}
        query={query}
        label="Class"
        options={CLASS_IDS.map((id) => ({
          id,
          label: CLASS_FACES[id].word,
          mark: <ClassMark of={id} />,
          count: counts.class.get(id) ?? 0,
          chosen: query.classes.includes(id),
          change: { classes: toggled(query.classes, id) },
        }))}
      />
      <FilterMenu
        story={story}
        query={query}
        label="State"
        options={STATES.map((id) => ({
          id,
          label: STATE_FACES[id].word,
          mark: <StateMark of={id} />,
          count: counts.state.get(id) ?? 0,
          chosen: query.states.includes(id),
          change: { states: toggled(query.states, id) },
        }))}
      />
      <FilterMenu
        story={story}
        query={query}
        label={`Sorted by ${SORT_COLUMNS[query.sort].label}`}
        options={SORTS.map((sort) => ({
          id: sort,
          label: SORT_COLUMNS[sort].label,
          count: null,
          chosen: query.sort === sort,
          change: { sort, descending: false },
        }))}
      />
      <BoardSearch query={query} story={story} search={search} />
      <p className="ms-auto text-2xs text-soft max-xl:hidden">
        ↑ ↓ move · Enter evidence · / search · Esc close
      </p>
      <p role="status" className="text-soft max-xl:ms-auto">
        {shown} of {rows.length}
      </p>
    </div>
  )
}

const SHOW_LABELS = {
  all: 'All',
  need: 'Need a decision',
  differ: 'Disagree',
  stale: 'Stale',
} as const satisfies Record<Show, string>

const SHOWN = {
  all: () => true,
  need: (row) => row.needed,
  differ: (row) => DIFFERING.includes(row.class),
  stale: (row) => row.state === 'stale',
} as const satisfies Record<Show, (row: RowView) => boolean>
