import type { Run, Shared, Words } from './shared-runs.ts'
import type { Span } from './types.ts'

/**
 * The runs that one text shares with each earlier one, as they are found. Two copies share hundreds and a story has
 * thousands of copies: of each pair only the longest runs are kept, as numbers.
 */
export type GrowingRuns = {
  /** By earlier text: from where to where a text goes on being the same, and so many words further on it stands there. */
  readonly from: Int32Array
  readonly end: Int32Array
  readonly offset: Int32Array
  /** The earlier texts that share a run, in the order in which they were met, and of their first run's end. */
  readonly met: number[]
  readonly closed: number[]
  /** Another text begins. */
  readonly clear: () => void
  /** The run that goes on in an earlier text has ended. */
  readonly close: (first: number) => void
  readonly sharedBy: (first: number, second: number, firsts: Words, seconds: Words) => Shared
}

/** The runs of a pair that are kept, the longest first: their words, where they start, and how much further on in the earlier text. */
type Kept = { readonly lengths: number[]; readonly places: number[]; readonly further: number[] }

export function growingRuns(size: number, shown: number): GrowingRuns {
  const [from, end, offset] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)]
  const [count, total] = [new Int32Array(size), new Int32Array(size)]
  const [met, closed]: [number[], number[]] = [[], []]
  const kept = Array.from(count, (): Kept => ({ lengths: [], places: [], further: [] }))
  const clear = () => {
    for (const first of met) for (const list of Object.values(kept[first] ?? {})) list.length = 0
    met.length = 0
    closed.length = 0
    for (const list of [end, count, total]) list.fill(0)
  }
  const close = (first: number) => {
    const start = from[first] ?? 0
    const length = (end[first] ?? 0) - start
    if (count[first] === 0) closed.push(first)
    count[first] = (count[first] ?? 0) + 1
    total[first] = (total[first] ?? 0) + length
    const own = kept[first]
    if (own) keep(own, shown, length, start, offset[first] ?? 0)
  }
  const sharedBy = (first: number, second: number, firsts: Words, seconds: Words): Shared => {
    const { lengths, places, further } = kept[first] ?? { lengths: [], places: [], further: [] }
    const runs = lengths.map((words, rank): Run => {
      const start = places[rank] ?? 0
      const first = spanOf(firsts, start + (further[rank] ?? 0), words)
      return { words, first, second: spanOf(seconds, start, words) }
    })
    return {
      first,
      second,
      longest: lengths[0] ?? 0,
      total: total[first] ?? 0,
      count: count[first] ?? 0,
      runs,
    }
  }
  return { from, end, offset, met, closed, clear, close, sharedBy }
}

/** Puts a run behind those that are as long, and lets the last go where there are more than are shown. */
function keep(
  { lengths, places, further }: Kept,
  shown: number,
  length: number,
  start: number,
  offset: number,
) {
  let rank = lengths.length
  while (rank > 0 && (lengths[rank - 1] ?? 0) < length) rank--
  if (rank >= shown) return
  for (let i = Math.min(lengths.length, shown - 1); i > rank; i--) {
    lengths[i] = lengths[i - 1] ?? 0
    places[i] = places[i - 1] ?? 0
    further[i] = further[i - 1] ?? 0
  }
  lengths[rank] = length
  places[rank] = start
  further[rank] = offset
}

const spanOf = ({ starts, ends }: Words, from: number, words: number): Span => ({
  start: starts[from] ?? 0,
  end: ends[from + words - 1] ?? 0,
})
