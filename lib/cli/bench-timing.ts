/** One way of doing the same work; what it returns is thrown away. */
export type Contender = () => unknown

export type Rounds = { readonly before: number; readonly counted: number }

/** Medians in milliseconds, and the median of the rounds' ratios, the second's time over the first's. */
export type Timing = { readonly first: number; readonly second: number; readonly ratio: number }

/**
 * Times two contenders in turn, again and again (A B A B …), so that whatever else the machine does meets both: the ratio
 * is taken within a round. The rounds before, which pay for starting up, are not counted.
 */
export function interleaved(first: Contender, second: Contender, rounds: Rounds): Timing {
  const taken: { first: number; second: number }[] = []
  for (let round = 0; round < rounds.before + rounds.counted; round++) {
    const times = { first: timed(first), second: timed(second) }
    if (round >= rounds.before) taken.push(times)
  }
  return {
    first: median(taken.map((times) => times.first)),
    second: median(taken.map((times) => times.second)),
    ratio: median(taken.map((times) => times.second / times.first)),
  }
}

function timed(work: Contender): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** The middle one, or the mean of the two in the middle; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}
