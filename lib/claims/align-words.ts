import type { Comparable } from './comparable.ts'
import { isOneHolder, MENTIONED, ORGANISATION, PLACE, roleKey } from './roles.ts'
import { filedUnder, sameName } from './transliteration.ts'

/**
 * Which names are one person's or answer who holds one office. Names and quotations have no place or window to be told
 * apart by, so they are first thrown into heaps by what they share, and compared within those.
 */

/** A person, a body or a place: no name is of two of them. */
const sortOf = ({ claim: { measure } }: Comparable) =>
  measure === ORGANISATION || measure === PLACE ? measure : 'person'
const isPlace = ({ claim: { measure } }: Comparable) => measure === PLACE
const length = (item: Comparable) => nameOf(item).split(' ').length
/** "the city of Mazar-i-Sharif" in one text, "Mazar-e-Sharif" in the next, which says no more of it; "Waer" and "Hay al-Waer". */
const mayBePlaces = (a: Comparable, b: Comparable) =>
  (isPlace(a) || isPlace(b)) &&
  (a.claim.measure === MENTIONED || b.claim.measure === MENTIONED) &&
  Math.abs(length(a) - length(b)) <= 1
const nameOf = ({ claim }: Comparable) => String(claim.value ?? claim.quote)
const nounOf = (role: string) => role.split(' of ')[0]

/** "South Sudan" is not Sudan, and "New York" not York. */
const TELLS_PLACES_APART = /\b(?:north|south|east|west|central|upper|lower|new|old|greater|little|great)/i

/** A place has no surname: where one text leaves a word out, it writes the name another way. */
const isOnePlace = (one: string, other: string) =>
  sameName(one, other) && TELLS_PLACES_APART.test(one) === TELLS_PLACES_APART.test(other)

/** A surname alone is only somebody's where both are called by the same office. */
function sameBearer(a: Comparable, b: Comparable): boolean {
  const [one, other] = [nameOf(a), nameOf(b)]
  if (isPlace(a) || isPlace(b)) return isOnePlace(one, other)
  const alone = !one.includes(' ') || !other.includes(' ')
  return (
    sameName(one, other) && (!alone || one === other || nounOf(a.claim.measure) === nounOf(b.claim.measure))
  )
}

/** Points for one name, or for one office that only one person holds; null where they answer nothing in common. */
export function sameNamed(a: Comparable, b: Comparable): number | null {
  if (sortOf(a) !== sortOf(b) && !mayBePlaces(a, b)) return null
  const [left, right] = [a.claim.measure, b.claim.measure]
  const role = isOneHolder(left) && isOneHolder(right) && roleKey(left) === roleKey(right)
  if (sameBearer(a, b)) return role ? 4 : 3
  return role && a.article !== b.article ? 1 : null
}

/** The sounds a name is filed under, and the office of which there is one. */
export function namesShare(item: Comparable): string[] {
  const { measure } = item.claim
  const office = isOneHolder(measure) ? [`office ${roleKey(measure)}`] : []
  return [...filedUnder(nameOf(item)).map((word) => `name ${word}`), ...office]
}

/** Items that share a key, or are joined by items that do, in one heap. */
export function heaps<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Item[][] {
  const parent = items.map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at] ?? at
    parent[i] = at
    return at
  }
  const firstWith = new Map<string, number>()
  items.forEach((item, i) => {
    for (const key of keysOf(item)) {
      const first = firstWith.get(key)
      if (first === undefined) firstWith.set(key, i)
      else parent[root(i)] = root(first)
    }
  })
  return [...Map.groupBy(items.keys(), root).values()].map((heap) => heap.flatMap((i) => items[i] ?? []))
}
