import { STATES } from '#lib/board/types.ts'
import { CLASS_IDS, NUMBER_KINDS, SILENCES } from '#lib/claims/types.ts'
import { type BoardQuery, FACET_IDS, type FacetId, type Facets } from './board-query.ts'
import type { BoardView, RowView } from './board-view.ts'

/** Every kind of figure, in the order in which they are offered. */
export const KINDS = [...NUMBER_KINDS, 'date', 'name', 'quote'] as const

/** What rows are chosen by: the values of a row, and the values that there are in the order in which they are offered. */
type Facet = {
  readonly of: (row: RowView, view: Pick<BoardView, 'articles'>) => readonly string[]
  /** Null: whatever the rows have, the most frequent first. */
  readonly values: readonly string[] | null
}

export const FACETS = {
  class: { of: (row) => [row.class], values: CLASS_IDS },
  state: { of: (row) => [row.state], values: STATES },
  kind: { of: (row) => [row.kind], values: KINDS },
  origin: { of: (row) => row.origins, values: null },
  outlet: { of: outletsOf, values: null },
  silence: { of: (row) => Object.keys(row.silent), values: SILENCES },
} as const satisfies Record<FacetId, Facet>

/** Of every facet: how many rows each value would show beside what the other facets ask for. */
export type FacetCounts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>

export type Unknown = { readonly facet: FacetId; readonly value: string }

/** What an address asks for and this board has not. */
export function unknownOf({ facets }: BoardQuery, known: Facets): readonly Unknown[] {
  return FACET_IDS.flatMap((facet) =>
    facets[facet].filter((value) => !known[facet].includes(value)).map((value) => ({ facet, value })),
  )
}

/** The facets without what the board has not: an old link then shows more, and never nothing at all. */
export function understood(asked: Facets, known: Facets): Facets {
  const of = (id: FacetId) => asked[id].filter((value) => known[id].includes(value))
  return {
    class: of('class'),
    state: of('state'),
    kind: of('kind'),
    origin: of('origin'),
    outlet: of('outlet'),
    silence: of('silence'),
  }
}

/** Every value that can be asked of this board. */
export function knownValues(view: Pick<BoardView, 'articles' | 'rows'>): Facets {
  const of = (id: FacetId): readonly string[] => {
    const { values } = FACETS[id]
    return values ?? [...new Set(view.rows.flatMap((row) => FACETS[id].of(row, view)))]
  }
  return {
    class: of('class'),
    state: of('state'),
    kind: of('kind'),
    origin: of('origin'),
    outlet: of('outlet'),
    silence: of('silence'),
  }
}

const outlets = new WeakMap<RowView, readonly string[]>()

/** Asked again with every filter, and the same as long as the row is. */
function outletsOf(row: RowView, { articles }: Pick<BoardView, 'articles'>): readonly string[] {
  const kept = outlets.get(row)
  if (kept) return kept
  const speaking = row.cells.filter(({ readings }) => readings.length > 0)
  const names = [...new Set(speaking.flatMap(({ column }) => articles[column]?.name ?? []))]
  outlets.set(row, names)
  return names
}
