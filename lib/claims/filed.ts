import type { Comparable } from './comparable.ts'
import { naming, pairing } from './numbered.ts'
import { NOTHING, type Surroundings } from './surroundings.ts'

/** What the readings of a story are looked up by: things that are equal have one number. */
export type Filed = {
  /** By reading: its article and block; with its value; with its population. */
  readonly slot: Int32Array
  readonly once: Int32Array
  readonly scope: Int32Array
  /** By reading: of persons counted in one sentence, the block, the population and the origin; -1 for all others. */
  readonly beside: Int32Array
  /** How many values a slot has, how often one of them is given, and how many one sentence gives. */
  readonly values: readonly number[]
  readonly times: readonly number[]
  readonly besides: readonly number[]
}

export function filedBy(
  readings: readonly Comparable[],
  around: readonly Surroundings[],
  blocks: readonly string[],
  saidBy: (reading: Comparable) => string,
): Filed {
  const word = naming()
  const [slots, onces, scopes, wholes, sentences, given] = [
    pairing(),
    pairing(),
    pairing(),
    pairing(),
    pairing(),
    pairing(),
  ]
  const list = () => new Int32Array(readings.length)
  const [slot, once, scope, beside] = [list(), list(), list(), list().fill(-1)]
  const [values, times, besides, repeated]: [number[], number[], number[], number[]] = [[], [], [], []]
  readings.forEach((reading, i) => {
    const { claim, article } = reading
    const value = word(saidBy(reading))
    const own = slots(word(article), word(blocks[i] ?? ''))
    const nth = onces(own, value)
    if (counted(times, nth) === 1) counted(values, own)
    const within = scopes(own, word(claim.population))
    slot[i] = own
    once[i] = nth
    scope[i] = within
    const { sentence, beside: about } = around[i] ?? NOTHING
    if (claim.unit !== 'person' || sentence < 0 || about.overtaken) return
    const near = sentences(wholes(within, word(claim.origin)), sentence)
    beside[i] = near
    if (counted(repeated, given(near, value)) === 1) counted(besides, near)
  })
  return { slot, once, scope, beside, values, times, besides }
}

/** One more of something → how many it is now. */
function counted(counts: number[], of: number): number {
  const count = (counts[of] ?? 0) + 1
  counts[of] = count
  return count
}
