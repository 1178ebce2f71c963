import type { Question } from './edges.ts'

/** The edges between items of one article. */
export type Inside = {
  readonly levels: ReadonlySet<number>
  /** The later items of its article that an item is tied to at a level, in rising order. */
  readonly later: (item: number, level: number) => readonly number[]
  /** Whether two items of one article may share a row, the earlier one first. */
  readonly allowed: (a: number, b: number) => boolean
}

type Tied = { readonly to: number; readonly points: number }
const NONE: readonly number[] = []

export function edgesInside<Item>(
  items: readonly Item[],
  articles: Int32Array,
  { score }: Pick<Question<Item>, 'score'>,
): Inside {
  const tied = new Map<number, Tied[]>()
  const levels = new Set<number>()
  const before: number[][] = []
  items.forEach((item, b) => {
    const article = articles[b] ?? 0
    const earlier = before[article] ?? []
    for (const a of earlier) {
      const left = items[a]
      const points = left === undefined ? null : score(left, item)
      if (points === null) continue
      levels.add(points)
      const known = tied.get(a)
      if (known) known.push({ to: b, points })
      else tied.set(a, [{ to: b, points }])
    }
    earlier.push(b)
    before[article] = earlier
  })
  return {
    levels,
    later: (item, level) => laterAt(tied.get(item), level),
    allowed: (a, b) => tied.get(a)?.some(({ to }) => to === b) ?? false,
  }
}

function laterAt(tied: readonly Tied[] | undefined, level: number): readonly number[] {
  if (tied === undefined || !tied.some(({ points }) => points === level)) return NONE
  return tied.filter(({ points }) => points === level).map(({ to }) => to)
}
