import { edgesBetween } from './edges-between.ts'
import { numbered, sorted } from './sorts.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Which items of a block may share a row, and with how many points. A story tells one thing in hundreds of articles, so
 * items of two articles are asked once for all that are alike in what decides the answer; only inside an article each
 * item is asked with each.
 */
export type Asked = { readonly article: string }

export type Question<Item> = {
  /** Points of a pair, the earlier item first, or null where the two never share a row. */
  readonly score: (a: Item, b: Item) => number | null
  /** Equal for items that every item of another article answers alike, set aside what stands around them. */
  readonly signature: (item: Item) => string
  /** The words around items; null where none of them is asked for. */
  readonly words: Words<Item> | null
  /** What two items of two articles share one of at least; null where they may share nothing. */
  readonly sharing: ((item: Item) => readonly string[]) | null
}

export type Words<Item> = {
  readonly of: (item: Item) => Surroundings
  /** The item with so many words around it, which are the same for every item. */
  readonly given: (item: Item, count: number) => Item
  /** More words in common than these change nothing; and more of them never part two items. */
  readonly most: number
}

export type Edges = {
  /** The points that any pair has, the most first. */
  readonly levels: readonly number[]
  /** Items that are tied to one at a level, in rising order; those of its own article among them are to be passed over. */
  readonly toOthers: (a: number, level: number) => Int32Array
  /** Later items of its own article that are tied to it at a level, in rising order. */
  readonly toOwn: (a: number, level: number) => readonly number[]
  readonly sameArticle: (a: number, b: number) => boolean
  readonly allowed: (a: number, b: number) => boolean
}

const NO_EDGES = new Int32Array(0)
const NONE: readonly number[] = []

export function edgesOf<Item extends Asked>(items: readonly Item[], question: Question<Item>): Edges {
  const sorts = sorted(items, question)
  const others = edgesBetween(sorts, question)
  const { numbers: articles } = numbered(items.map(({ article }) => article))
  const own = edgesInside(items, articles, question)
  const sortOf = (i: number) => sorts.sortOf[i] ?? 0
  const sameArticle = (a: number, b: number) => articles[a] === articles[b]
  return {
    levels: [...new Set([...others.byLevel.keys(), ...own.byLevel.keys()])].sort((x, y) => y - x),
    toOthers: (a, level) => others.byLevel.get(level)?.get(sortOf(a)) ?? NO_EDGES,
    toOwn: (a, level) => own.byLevel.get(level)?.get(a) ?? NONE,
    sameArticle,
    allowed: (a, b) => {
      const [first, second] = a < b ? [a, b] : [b, a]
      if (sameArticle(a, b)) return own.pairs.has(first * items.length + second)
      return others.allowed(sortOf(first), sortOf(second))
    },
  }
}

type Inside = {
  readonly byLevel: ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>
  readonly pairs: ReadonlySet<number>
}

function edgesInside<Item>(items: readonly Item[], articles: Int32Array, { score }: Question<Item>): Inside {
  const byLevel = new Map<number, Map<number, number[]>>()
  const pairs = new Set<number>()
  const before = new Map<number, number[]>()
  items.forEach((item, b) => {
    const article = articles[b] ?? 0
    const earlier = before.get(article) ?? []
    for (const a of earlier) {
      const left = items[a]
      const points = left === undefined ? null : score(left, item)
      if (points === null) continue
      pairs.add(a * items.length + b)
      put(byLevel, points, a, b)
    }
    earlier.push(b)
    before.set(article, earlier)
  })
  return { byLevel, pairs }
}

function put(byLevel: Map<number, Map<number, number[]>>, level: number, a: number, b: number): void {
  const tied = byLevel.get(level) ?? new Map<number, number[]>()
  byLevel.set(level, tied)
  const list = tied.get(a)
  if (list) list.push(b)
  else tied.set(a, [b])
}
