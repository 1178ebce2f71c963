import { type Bits, bits, setIn } from './bits.ts'
import type { Asked, Question } from './edges.ts'
import { type Sorts, sharing } from './sorts.ts'
import { type Tie, type Ties, ties } from './ties.ts'

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
  const levelsOf = leveller(tied, most, levels.numberOf)
  const { wordsOf, sortsOf } = sorts
  const found: (Int32Array | undefined)[][] = []
  const [others, levelOf] = [new Int32Array(size), new Int32Array(size)]
  sortsOf.forEach((own, signature) => {
    const asked = tied.of[signature] ?? []
    if (asked.length === 0) return
    const levelAt = levelsOf(signature)
    const times = timesCounted(asked, sortsOf)
    for (const sort of own) {
      const countWith = times > 0 ? shared(wordsOf[sort] ?? 0, times) : null
      const [row, both] = [allowed.row(sort), bothWays.row(sort)]
      let end = 0
      for (let nth = 0; nth < asked.length; nth++) {
        const tie = asked[nth]
        if (tie === undefined) break
        const counted = isCounted(tie) ? countWith : null
        const all = sortsOf[tie.to] ?? NO_SORTS
        for (let i = 0; i < all.length; i++) {
          const other = all[i] ?? 0
          const count = counted === null ? most : counted(wordsOf[other] ?? 0)
          const level = levelAt(nth, tie, count < most ? count : most)
          if (level === 0) continue
          setIn(row, other)
          if (allowed.has(other, sort)) {
            setIn(both, other)
            bothWays.set(other, sort)
          }
          others[end] = other
          levelOf[end++] = level
        }
      }
      listed(others.subarray(0, end), levelOf, sort, found)
    }
  })
  return {
    byLevel: new Map(found.flatMap((lists, level) => [[levels.points[level] ?? 0, lists] as const])),
    allowed,
    bothWays,
  }
}

/** Whether the points hang on how many words the two have in common. */
const isCounted = ({ least, best }: Tie) => least !== best

/** How often one sort of a signature is asked how many words it shares with another. */
function timesCounted(asked: readonly Tie[], sortsOf: readonly Int32Array[]): number {
  let times = 0
  for (const tie of asked) if (isCounted(tie)) times += sortsOf[tie.to]?.length ?? 0
  return times
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

/** A signature → the number of a tie's points by the words in common, each asked once; a tie is known by its place in the list. */
function leveller(
  { of, points }: Ties,
  most: number,
  numberOf: (points: number) => number,
): (signature: number) => (nth: number, tie: Tie, count: number) => number {
  const known = new Int32Array(Math.max(0, ...of.map(({ length }) => length)) * (most + 1))
  const levelOf = (each: number | null) => (each === null ? 0 : numberOf(each))
  return (signature) => {
    known.fill(UNASKED, 0, (of[signature]?.length ?? 0) * (most + 1))
    return (nth, { to, least, best }, count) => {
      const at = nth * (most + 1) + count
      const before = known[at] ?? UNASKED
      if (before !== UNASKED) return before
      const between = count === most ? best : points(signature, to, count)
      const level = levelOf(count === 0 ? least : between)
      known[at] = level
      return level
    }
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
