import type { Item } from './items.ts'

/**
 * What two counts of two articles have one of at least, or they never share a row: their place, that the story happens at
 * both, or their number. A story of floods counts the dead of hundreds of towns, and only those of one town are asked for
 * what else they have in common. Follows `sameQuestion`; the tests hold it against that.
 */
export function countsShare({ claim, place, here, opens, point, low, high }: Item): readonly string[] {
  if (claim.kind !== 'count') return ALL
  const keys = [`from ${low} to ${high}`]
  if (place !== null) keys.push(`in ${place}`)
  if (here || opens) keys.push('here')
  if (point !== null) keys.push(...sizes(point))
  return keys
}

/** Kinds with units: what is equal in them hangs on how they were printed, and there are few of them. */
const ALL: readonly string[] = ['any']

/** Up to here a number may be the zero of another text, which is printed to no digit. */
const FEW = 10

/** Two numbers that are equal within what was printed are never more than double: one of two neighbouring sizes is the same. */
function sizes(point: number): string[] {
  const size = point === 0 ? 0 : Math.floor(Math.log2(Math.abs(point)))
  const own = [`size ${Math.sign(point)} ${size}`, `size ${Math.sign(point)} ${size + 1}`]
  return Math.abs(point) <= FEW ? [...own, 'few'] : own
}
