import type { Item } from './items.ts'

/**
 * What two counts of two articles have one of at least, or they never share a row: their place, that the story happens at
 * both, or their number. A story of floods counts the dead of hundreds of towns, and only those of one town are asked for
 * what else they have in common. Follows `sameQuestion`; the tests hold it against that.
 */
export function countsShare({
  claim,
  place,
  here,
  opens,
  point,
  precision,
  low,
  high,
}: Item): readonly string[] {
  if (claim.kind !== 'count') return ALL
  const keys = [`from ${low} to ${high}`]
  if (place !== null) keys.push(`in ${place}`)
  if (here || opens) keys.push('here')
  if (point !== null) keys.push(...sizes(point, precision))
  return keys
}

/** Kinds with units: what is equal in them hangs on how they were printed, and there are few of them. */
const ALL: readonly string[] = ['any']

/** Up to here a number may be the zero of another text, which is printed to no digit. */
const FEW = 10
/** Numbers are found under their size in eighths of a doubling: most that are equal within what was printed share one. */
const STEPS = 8

const step = (size: number) => Math.floor(STEPS * Math.log2(size))

/** The sizes between the least and the most that a number may stand for: of two that are equal, one holds the other. */
function sizes(point: number, precision: number): string[] {
  const keys = Math.abs(point) <= FEW ? ['few'] : []
  const [least, most] = [Math.abs(point) - precision, Math.abs(point) + precision]
  if (most <= 0) return keys
  const first = least > 0 ? step(least) : step(most) - STEPS * 2
  for (let at = first; at <= step(most); at++) keys.push(`size ${Math.sign(point)} ${at}`)
  return keys
}
