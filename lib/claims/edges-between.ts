import type { Asked, Question } from './edges.ts'
import { type Sorts, sharing } from './sorts.ts'
import { type Points, ties } from './ties.ts'

/** The edges between items of two articles, by sort: an item has those of its sort. */
export type Between = {
  /** By level, by sort: the items that one of the sort is tied to at it, later than the first of the sort, in rising order. */
  readonly byLevel: ReadonlyMap<number, ReadonlyMap<number, Int32Array>>
  /** By two sorts, that of the earlier item first. */
  readonly allowed: (a: number, b: number) => boolean
}

export function edgesBetween<Item extends Asked>(sorts: Sorts<Item>, question: Question<Item>): Between {
  const tied = ties(sorts.examples, question)
  const shared = sharing(sorts.words)
  const allowed = bitsOf(sorts.firsts.length)
  const levels = numbering()
  const found: Map<number, Int32Array>[] = []
  const levelOf = new Int32Array(sorts.firsts.length)
  sorts.sortsOf.forEach((own, signature) => {
    const asked = tied[signature]?.map(({ points, to }) => ({
      numbers: numbersOf(points, levels.numberOf),
      others: sorts.sortsOf[to] ?? [],
    }))
    for (const sort of own) {
      levelOf.fill(0)
      const counts = shared(sorts.wordsOf[sort] ?? 0)
      const lengths = new Int32Array(levels.points.length)
      for (const { numbers, others } of asked ?? []) {
        const most = numbers.length - 1
        for (const other of others) {
          const level = numbers[Math.min(most, counts[sorts.wordsOf[other] ?? 0] ?? 0)] ?? 0
          if (level === 0) continue
          levelOf[other] = level
          lengths[level] = (lengths[level] ?? 0) + (sorts.sizes[other] ?? 0)
          allowed.set(sort, other)
        }
      }
      for (const [level, list] of listed(sorts, sort, levelOf, lengths)) {
        const lists = found[level] ?? new Map<number, Int32Array>()
        found[level] = lists.set(sort, list)
      }
    }
  })
  return {
    byLevel: new Map(found.flatMap((lists, level) => [[levels.points[level] ?? 0, lists] as const])),
    allowed: allowed.has,
  }
}

/** Points by number; 0 is no points at all. */
function numbering() {
  const points: number[] = [Number.NaN]
  const numbers = new Map<number, number>()
  const numberOf = (each: number): number => {
    const known = numbers.get(each)
    if (known !== undefined) return known
    numbers.set(each, points.length)
    return points.push(each) - 1
  }
  return { points, numberOf }
}

const numbersOf = (points: Points, numberOf: (points: number) => number) =>
  Int32Array.from(points, (each) => (each === null ? 0 : numberOf(each)))

/** The items later than a sort's first one, by the level that their sort has. */
function listed<Item>(
  { sortOf, firsts }: Sorts<Item>,
  sort: number,
  levelOf: Int32Array,
  lengths: Int32Array,
): [number, Int32Array][] {
  const lists = Array.from(lengths, (length) => (length > 0 ? new Int32Array(length) : null))
  if (lists.every((list) => list === null)) return []
  const ends = new Int32Array(lengths.length)
  for (let i = (firsts[sort] ?? 0) + 1; i < sortOf.length; i++) {
    const level = levelOf[sortOf[i] ?? 0] ?? 0
    if (level === 0) continue
    const list = lists[level]
    const end = ends[level] ?? 0
    if (list) list[end] = i
    ends[level] = end + 1
  }
  return lists.flatMap((list, level): [number, Int32Array][] =>
    list && ends[level] ? [[level, list.subarray(0, ends[level])]] : [],
  )
}

/** One bit for each of two numbers below the size. */
function bitsOf(size: number) {
  const width = (size + 31) >> 5
  const bits = new Uint32Array(size * width)
  return {
    set: (a: number, b: number) => {
      const at = a * width + (b >> 5)
      bits[at] = (bits[at] ?? 0) | (1 << (b & 31))
    },
    has: (a: number, b: number) => ((bits[a * width + (b >> 5)] ?? 0) & (1 << (b & 31))) !== 0,
  }
}
