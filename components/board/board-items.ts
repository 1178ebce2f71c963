import { asksForRows, type BoardQuery } from './board-query.ts'
import type { RowView } from './board-view.ts'

/** One line of the table's body. */
export type BoardItem =
  | {
      readonly type: 'heading'
      readonly id: string
      readonly section: string
      readonly count: number
      readonly folded: boolean
    }
  | {
      readonly type: 'row'
      readonly id: string
      readonly section: string
      readonly row: RowView
      readonly depth: number
    }
  /** Stands for the rows of a section that one article alone states. */
  | {
      readonly type: 'singles'
      readonly id: string
      readonly section: string
      readonly count: number
      readonly folded: boolean
    }

type Asked = Pick<BoardQuery, 'search' | 'show' | 'facets' | 'sorts' | 'singles' | 'folded' | 'figure'>

/**
 * The lines of the board from top to bottom. By need the rows stand in their sections, each of which can be folded to its
 * heading, with what one article alone states folded into one line; in any other order they are one list.
 */
export function boardItems(rows: readonly RowView[], query: Asked): readonly BoardItem[] {
  if (query.sorts.length > 0)
    return rows.map((row) => ({ type: 'row', id: row.key, section: '', row, depth: 0 }))
  const byKey = new Map(rows.map((row) => [row.key, row]))
  // A story of one article is nothing but such rows: then there is nothing to fold them behind.
  const mixed = rows.some(({ folds }) => !folds)
  return [...Map.groupBy(rows, ({ section }) => section)].flatMap(([section, own]) => {
    const folded = query.folded.includes(section)
    const heading: BoardItem = { type: 'heading', id: `# ${section}`, section, count: own.length, folded }
    return folded ? [heading] : [heading, ...sectionItems(section, own, byKey, mixed, query)]
  })
}

function sectionItems(
  section: string,
  rows: readonly RowView[],
  byKey: ReadonlyMap<string, RowView>,
  mixed: boolean,
  query: Asked,
): readonly BoardItem[] {
  const foldable = mixed && !asksForRows(query)
  // The row whose evidence is open is never folded away: whoever follows a link to it sees where it stands.
  const folded = foldable && !query.singles && !rows.some(({ folds, key }) => folds && key === query.figure)
  const shown = folded ? rows.filter(({ folds }) => !folds) : rows
  const count = foldable ? rows.filter(({ folds }) => folds).length : 0
  return [
    ...shown.map(
      (row): BoardItem => ({ type: 'row', id: row.key, section, row, depth: depthOf(row, byKey) }),
    ),
    ...(count > 0 ? [{ type: 'singles', id: `+ ${section}`, section, count, folded } as const] : []),
  ]
}

/** How many wholes stand above a row: a part whose whole is filtered away stands for itself. */
function depthOf({ key, within }: RowView, byKey: ReadonlyMap<string, RowView>): number {
  const seen = new Set([key])
  let depth = 0
  let whole = within === null ? undefined : byKey.get(within)
  while (whole && !seen.has(whole.key)) {
    seen.add(whole.key)
    depth += 1
    whole = whole.within === null ? undefined : byKey.get(whole.within)
  }
  return depth
}
