/** One way of doing the same work; what it returns is thrown away. */
export type Contender = { readonly name: string; readonly work: () => void }

export type Rounds = { readonly before: number; readonly counted: number }

/**
 * Times each contender in turn, again and again (A B A B …), so that whatever else the machine does meets all of them.
 * The rounds before, which pay for starting up, are not counted. Returns the median of each, in milliseconds and in order.
 */
export function interleaved(contenders: readonly Contender[], rounds: Rounds): number[] {
  const times = contenders.map((): number[] => [])
  for (let round = 0; round < rounds.before + rounds.counted; round++) {
    contenders.forEach(({ work }, i) => {
      const took = timed(work)
      if (round >= rounds.before) times[i]?.push(took)
    })
  }
  return times.map(median)
}

function timed(work: () => void): number {
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
