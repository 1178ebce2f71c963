import type { Comparable } from './comparable.ts'
import { PAST_EVENT } from './ground.ts'
import type { Claim } from './types.ts'

const OTHERS = / others$/i

/**
 * The readings of a story → those that go on from a count which names no place: in "15 people were killed … 47 others were
 * injured in Belen province" the injured are of the same crash, of which another text only says the country.
 */
export function goingOn(readings: readonly Comparable[]): ReadonlySet<Comparable> {
  const found = new Set<Comparable>()
  const persons = readings.filter(({ claim }) => claim.unit === 'person')
  for (const own of Map.groupBy(persons, ({ article }) => article).values()) {
    for (const reading of own) {
      const before = OTHERS.test(reading.claim.quote) ? countBefore(own, reading.claim) : null
      if (before && before.place === null && !before.rules.includes(PAST_EVENT)) found.add(reading)
    }
  }
  return found
}

/** The last count before it that counts persons for another thing. */
function countBefore(readings: readonly Comparable[], { start, measure }: Claim): Claim | null {
  let last: Claim | null = null
  for (const { claim } of readings)
    if (claim.measure !== measure && claim.start < start && claim.start > (last?.start ?? -1)) last = claim
  return last
}
