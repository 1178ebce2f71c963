import type { BoardRow } from './board-columns.tsx'
import type { BoardQuery } from './board-query.ts'
import { foldsSingles } from './folds.ts'

/** Rows under one heading; null where the order of the board knows no headings. */
export type BoardPart = {
  readonly label: string | null
  readonly rows: readonly BoardRow[]
  /** How many of this part one article alone states, and that may be folded. */
  readonly singles: number
}

/** By need the board stands in its parts, with what one article alone states folded; any other order is one list. */
export function boardParts(rows: readonly BoardRow[], query: BoardQuery): readonly BoardPart[] {
  if (query.sort !== 'need') return [{ label: null, rows, singles: 0 }]
  const sections = new Map<string, BoardRow[]>()
  for (const row of rows) {
    const { section } = row.original
    sections.set(section, [...(sections.get(section) ?? []), row])
  }
  // A story of one article is nothing but such rows: then there is nothing to fold them behind.
  const mixed = rows.some(({ original }) => !original.folds)
  const folded = mixed && foldsSingles(query)
  return [...sections].map(([label, all]) => ({
    label,
    rows: folded ? all.filter(({ original }) => !original.folds) : all,
    singles: mixed && (folded || query.singles) ? all.filter(({ original }) => original.folds).length : 0,
  }))
}
