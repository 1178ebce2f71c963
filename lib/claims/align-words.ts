import type { Comparable } from './comparable.ts'
import { isOneHolder, ORGANISATION, PLACE, roleKey } from './roles.ts'
import { contentOf, quotedAlike } from './same-words.ts'
import { filedUnder, sameName } from './transliteration.ts'

/**
 * Which names are one person's or answer who holds one office, and which quotations are one. Names and quotations have no
 * place or window to be told apart by, so they are first thrown into heaps by what they share, and compared within those.
 */

/** A person, a body or a place: no name is of two of them. */
const sortOf = ({ claim: { measure } }: Comparable) =>
  measure === ORGANISATION || measure === PLACE ? measure : 'person'
const nameOf = ({ claim }: Comparable) => String(claim.value ?? claim.quote)
const nounOf = (role: string) => role.split(' of ')[0]

/** A surname alone is only somebody's where both are called by the same office. */
function sameBearer(a: Comparable, b: Comparable): boolean {
  const [one, other] = [nameOf(a), nameOf(b)]
  const alone = !one.includes(' ') || !other.includes(' ')
  return (
    sameName(one, other) && (!alone || one === other || nounOf(a.claim.measure) === nounOf(b.claim.measure))
  )
}

/** Points for one name, or for one office that only one person holds; null where they answer nothing in common. */
export function sameNamed(a: Comparable, b: Comparable): number | null {
  if (sortOf(a) !== sortOf(b)) return null
  const [left, right] = [a.claim.measure, b.claim.measure]
  const role = isOneHolder(left) && isOneHolder(right) && roleKey(left) === roleKey(right)
  if (sameBearer(a, b)) return role ? 4 : 3
  return role && a.article !== b.article ? 1 : null
}

/** Share of the content words that two quotations must have in common: of one speaker, and where nothing names the speaker. */
const OF_ONE_SPEAKER = 0.6
const OF_NOBODY = 0.8
const FEWEST_SHARED = 3
/** And of the pairs of neighbours: two thoughts of one speaker share words, but not their order. */
const PAIRS_SHARED = 0.4

const neighbours = (words: readonly string[]) => words.slice(1).map((word, i) => `${words[i]} ${word}`)
const inBoth = (few: readonly string[], many: readonly string[]) => {
  const set = new Set(many)
  return few.filter((word) => set.has(word)).length
}

function shared(a: readonly string[], b: readonly string[]): number {
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  const both = inBoth(few, many)
  const pairs = inBoth(neighbours(few), neighbours(many))
  return both < FEWEST_SHARED || pairs < PAIRS_SHARED * (few.length - 1) ? 0 : both / few.length
}

function sameSpeaker({ claim: a }: Comparable, { claim: b }: Comparable): boolean | null {
  if (a.speaker === null || b.speaker === null) return null
  return (a.origin !== null && a.origin === b.origin) || sameName(a.speaker, b.speaker)
}

const otherMoment = ({ claim: a }: Comparable, { claim: b }: Comparable) =>
  a.asOfBasis === 'stated' && b.asOfBasis === 'stated' && a.asOf !== b.asOf

/** Points for one quotation; null where speaker, moment or words differ. Equal words are one, whoever is said to have spoken. */
export function sameQuotation(a: Comparable, b: Comparable): number | null {
  const speaker = sameSpeaker(a, b)
  if (otherMoment(a, b)) return null
  if (a.article === b.article) return quotedAlike(a.claim.quote, b.claim.quote) ? 1 : null
  const share = shared(contentOf(a.claim.quote), contentOf(b.claim.quote))
  if (speaker === false) return share === 1 && quotedAlike(a.claim.quote, b.claim.quote) ? 1 : null
  return share >= (speaker ? OF_ONE_SPEAKER : OF_NOBODY) ? 1 + share : null
}

function heapKeys(item: Comparable): string[] {
  const { kind, measure, quote } = item.claim
  if (kind === 'name') {
    const office = isOneHolder(measure) ? [`office ${roleKey(measure)}`] : []
    return [...filedUnder(nameOf(item)).map((word) => `name ${word}`), ...office]
  }
  return neighbours(contentOf(quote))
}

/** Items that share a key, or are joined by items that do, in one heap. */
export function heaps<Item extends Comparable>(items: readonly Item[]): Item[][] {
  const parent = items.map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at] ?? at
    parent[i] = at
    return at
  }
  const firstWith = new Map<string, number>()
  items.forEach((item, i) => {
    for (const key of heapKeys(item)) {
      const first = firstWith.get(key)
      if (first === undefined) firstWith.set(key, i)
      else parent[root(i)] = root(first)
    }
  })
  return [...Map.groupBy(items.keys(), root).values()].map((heap) => heap.flatMap((i) => items[i] ?? []))
}
