import { type Bits, bits, setIn } from './bits.ts'
import type { Asked, Question } from './edges.ts'
import { type Sorts, sharing } from './sorts.ts'
import { type Tie, ties } from './ties.ts'

/** The edges between items of two articles, by sort: an item has those of its sort. */
export type Between = {
  /** By level, by sort: the sorts that an item of it is tied to at the level where it is the earlier of the two. */
  readonly byLevel: ReadonlyMap<number, readonly (Int32Array | undefined)[]>
  /** By two sorts, that of the earlier item first. */
  readonly allowed: Bits
  /** Those that may share a row whichever of the two is the earlier. */
  readonly bothWays: Bits
}

export function edgesBetween<Item extends Asked>(sorts: Sorts<Item>, question: Question<Item>): Between {
  const tied = ties(sorts.examples, question)
  const shared = sharing(sorts.words)
  const size = sorts.itemsOf.length
  const [allowed, bothWays] = [bits(size), bits(size)]
  const levels = numbering()
  const most = question.words?.most ?? 0
  const { wordsOf } = sorts
  const found: (Int32Array | undefined)[][] = []
  const [others, levelsOf] = [new Int32Array(size), new Int32Array(size)]
  sorts.sortsOf.forEach((own, signature) => {
    const asked = (tied[signature] ?? []).map((tie) => {
      const levelAt = levelsOfTie(tie, most, levels.numberOf)
      return {
        levelAt,
        always: tie.counted ? null : levelAt(0),
        counted: tie.counted,
        others: sorts.sortsOf[tie.to] ?? NO_SORTS,
      }
    })
    if (asked.length === 0) return
    const counted = asked.some((each) => each.counted)
    for (const sort of own) {
      const counts = counted ? shared(wordsOf[sort] ?? 0) : null
      const [row, both] = [allowed.row(sort), bothWays.row(sort)]
      let end = 0
      for (const { levelAt, always, others: all } of asked) {
        if (always === 0) continue
        for (let i = 0; i < all.length; i++) {
          const other = all[i] ?? 0
          const count = counts === null ? 0 : (counts[wordsOf[other] ?? 0] ?? 0)
          const level = always ?? levelAt(count < most ? count : most)
          if (level === 0) continue
          setIn(row, other)
          if (allowed.has(other, sort)) {
            setIn(both, other)
            bothWays.set(other, sort)
          }
          others[end] = other
          levelsOf[end++] = level
        }
      }
      listed(others.subarray(0, end), levelsOf, sort, found)
    }
  })
  return {
    byLevel: new Map(found.flatMap((lists, level) => [[levels.points[level] ?? 0, lists] as const])),
    allowed,
    bothWays,
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

const NO_SORTS = new Int32Array(0)
const UNASKED = -1

/** The number of a tie's points by the words in common, each asked once. */
function levelsOfTie(
  { points, counted }: Tie,
  most: number,
  numberOf: (points: number) => number,
): (count: number) => number {
  const at = (count: number) => {
    const each = points(count)
    return each === null ? 0 : numberOf(each)
  }
  if (!counted) {
    const level = at(0)
    return () => level
  }
  const known = new Int32Array(most + 1).fill(UNASKED)
  return (count) => {
    const before = known[count] ?? UNASKED
    if (before !== UNASKED) return before
    const level = at(count)
    known[count] = level
    return level
  }
}

/** Puts the sorts that one is tied to into the list of their level. */
function listed(
  others: Int32Array,
  levelsOf: Int32Array,
  sort: number,
  found: (Int32Array | undefined)[][],
): void {
  const ends: number[] = []
  for (let i = 0; i < others.length; i++) {
    const level = levelsOf[i] ?? 0
    ends[level] = (ends[level] ?? 0) + 1
  }
  ends.forEach((length, level) => {
    const lists = found[level] ?? []
    lists[sort] = new Int32Array(length)
    found[level] = lists
    ends[level] = 0
  })
  for (let i = 0; i < others.length; i++) {
    const level = levelsOf[i] ?? 0
    const list = found[level]?.[sort]
    const end = ends[level] ?? 0
    if (list) list[end] = others[i] ?? 0
    ends[level] = end + 1
  }
}
