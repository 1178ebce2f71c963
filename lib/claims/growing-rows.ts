import { inBothRows, isSet } from './bits.ts'
import type { Edges } from './edges.ts'

/** Rows as they grow. Rows only grow: two that were once found apart stay apart, so that no two are compared twice. */
export type Rows = {
  /** Joins the rows of two items, where every pair of theirs may share one. */
  readonly join: (a: number, b: number) => void
  /** Whether nothing is known yet of the rows of two items. */
  readonly isOpen: (a: number, b: number) => boolean
  /** Whether all items of a sort stand in the row of an item, or in one that is apart from it. */
  readonly isSettled: (a: number, sort: number) => boolean
  readonly areOfOneArticle: (a: number, b: number) => boolean
  /** The items of each row, by the first item that opened it. */
  readonly members: () => readonly (readonly number[])[]
}

/** A row: its items, their sorts, and which sorts may share a row with all of these. */
type Row = { readonly items: number[]; readonly sorts: Set<number>; welcome: Uint32Array }

const SPLIT = -1

export function rowsOver<Item>({ sorts, between, inside, articles }: Edges<Item>): Rows {
  const { sortOf, itemsOf } = sorts
  const home = Int32Array.from(sortOf, (_, i) => i)
  const rows: (Row | null)[] = Array.from(sortOf, (sort, i) => ({
    items: [i],
    sorts: new Set([sort]),
    welcome: between.bothWays.row(sort),
  }))
  const apart = new Map<number, Set<number>>()
  /** By sort: the row of all its items. */
  const homeOfSort = Int32Array.from(itemsOf, (items) => (items.length === 1 ? (items[0] ?? 0) : SPLIT))

  const setApart = (x: number, y: number) => {
    const known = apart.get(x)
    if (known) known.add(y)
    else apart.set(x, new Set([y]))
  }
  const settle = (sort: number, x: number) => {
    const all = itemsOf[sort] ?? []
    let whole = true
    for (let i = 0; i < all.length && whole; i++) whole = home[all[i] ?? 0] === x
    homeOfSort[sort] = whole ? x : SPLIT
  }
  const mayShare = (a: number, b: number): boolean => {
    const [first, second] = a < b ? [a, b] : [b, a]
    if (articles[first] === articles[second]) return inside.allowed(first, second)
    return between.allowed.has(sortOf[first] ?? 0, sortOf[second] ?? 0)
  }
  const mayJoin = (row: Row, other: Row): boolean => {
    if (!areWelcome(other.sorts, row.welcome))
      return row.items.every((i) => other.items.every((j) => mayShare(i, j)))
    for (let m = 0; m < other.items.length; m++) {
      const j = other.items[m] ?? 0
      const article = articles[j]
      for (let k = 0; k < row.items.length; k++) {
        const i = row.items[k] ?? 0
        if (articles[i] === article && !mayShare(i, j)) return false
      }
    }
    return true
  }
  const merge = (x: number, row: Row, y: number, other: Row) => {
    for (const j of other.items) {
      home[j] = x
      row.items.push(j)
    }
    for (const sort of other.sorts) row.sorts.add(sort)
    row.welcome = inBothRows(row.welcome, other.welcome)
    rows[y] = null
    for (const sort of other.sorts) settle(sort, x)
    for (const z of apart.get(y) ?? []) {
      apart.get(z)?.delete(y)
      setApart(z, x)
      setApart(x, z)
    }
    apart.delete(y)
  }
  const areApart = (x: number, y: number) => apart.get(x)?.has(y) === true
  return {
    join: (a, b) => {
      const [x, y] = [home[a] ?? a, home[b] ?? b]
      const [row, other] = [rows[x], rows[y]]
      if (x === y || !row || !other || areApart(x, y)) return
      if (mayJoin(row, other)) return merge(x, row, y, other)
      setApart(x, y)
      setApart(y, x)
    },
    isOpen: (a, b) => home[a] !== home[b] && !areApart(home[a] ?? a, home[b] ?? b),
    isSettled: (a, sort) => {
      const [x, y] = [home[a] ?? a, homeOfSort[sort] ?? SPLIT]
      return y === x || (y !== SPLIT && areApart(x, y))
    },
    areOfOneArticle: (a, b) => articles[a] === articles[b],
    members: () => rows.flatMap((row) => (row ? [row.items] : [])),
  }
}

function areWelcome(sorts: ReadonlySet<number>, welcome: Uint32Array): boolean {
  for (const sort of sorts) if (!isSet(welcome, sort)) return false
  return true
}
