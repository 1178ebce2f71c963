import { type Between, edgesBetween } from './edges-between.ts'
import { edgesInside, type Inside } from './edges-inside.ts'
import { type Equality, numbered } from './numbered.ts'
import { type Sorts, sorted } from './sorts.ts'

/**
 * Which items of a block may share a row, and with how many points. A story tells one thing in hundreds of articles, so
 * items of two articles are asked once for all that are alike in what decides the answer; only inside an article each
 * item is asked with each.
 */
export type Asked = { readonly article: string }

export type Question<Item> = {
  /** Points of a pair, the earlier item first, or null where the two never share a row. */
  readonly score: (a: Item, b: Item) => number | null
  /** Of one signature are items that every item of another article answers alike, set aside what stands around them. */
  readonly signature: Equality<Item>
  /** The words around items; null where none of them is asked for. */
  readonly words: Words<Item> | null
  /** What two items of two articles have one of at least, or they never share a row; null where they may have nothing in common. */
  readonly sharing: Sharing<Item> | null
}

/** What an item is found under, and what it looks under itself: a day looks for months, and no month for all its days. */
export type Sharing<Item> = {
  readonly offered: (item: Item) => readonly string[]
  readonly asked: (item: Item) => readonly string[]
}

export type Words<Item> = {
  /** The words as numbers in rising order. */
  readonly of: (item: Item) => Int32Array
  /** The item with so many words around it, which are the same for every item. */
  readonly given: (item: Item, count: number) => Item
  /** More words in common than these change nothing; and more of them never part two items. */
  readonly most: number
}

/** The edges of a block. Two items of two articles have those of their sorts, two of one article those of their own. */
export type Edges<Item> = {
  readonly sorts: Sorts<Item>
  readonly between: Between
  readonly inside: Inside
  /** By item: the number of its article. */
  readonly articles: Int32Array
  /** The points that any pair has, the most first. */
  readonly levels: readonly number[]
}

export function edgesOf<Item extends Asked>(items: readonly Item[], question: Question<Item>): Edges<Item> {
  const sorts = sorted(items, question)
  const between = edgesBetween(sorts, question)
  const { numbers: articles } = numbered(items.map(({ article }) => article))
  const inside = edgesInside(items, articles, question)
  const levels = [...new Set([...between.byLevel.keys(), ...inside.levels])].sort((x, y) => y - x)
  return { sorts, between, inside, articles, levels }
}
