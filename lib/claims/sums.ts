import { isFact } from './facts.ts'
import type { Item } from './items.ts'
import { isNumberClaim } from './types.ts'

/**
 * Persons whom one sentence counts one kind after the other: "nine men and four women were killed", "including 17 women
 * and five children". Nobody is in two of them, so they may be added up.
 */
export type Sum = {
  readonly article: string
  readonly parts: readonly Item[]
  /** The count of the same sentence whose parts they are: "Thirteen people, nine men and four women". Null where it has none. */
  readonly whole: Item | null
  readonly total: number
}

const LINK = /^\s*(?:,|and|,\s*and|plus|as well as|,\s*as well as)(?:\s+(?:the|another))?\s*$/i
/** "30 people, 12 of them soldiers", "30 people were killed: 12 soldiers", but not "30 died, and another 12". */
const APART = /[;.]|\b(?:and|as well as|another|other|others|more|plus|besides|while|also|after|when)\b/i

type Between = (from: Item, to: Item) => string

const isCounted = ({ claim, point, around }: Item) =>
  claim.kind === 'count' && claim.unit === 'person' && point !== null && isFact(claim) && around.sentence >= 0

/** The readings of a story → its sums, in the order of the articles' ids and of the text. */
export function sumsOf(readings: readonly Item[], between: Between): Sum[] {
  const sentences = Map.groupBy(
    readings.filter(isCounted),
    ({ article, around }) => `${article} ${around.sentence}`,
  )
  return [...sentences.values()].flatMap((counts) => {
    const inOrder = counts.sort((a, b) => a.claim.start - b.claim.start)
    return inOrder.length > 1 ? sumsIn(inOrder, between) : []
  })
}

function sumsIn(counts: readonly Item[], between: Between): Sum[] {
  const runs: { parts: Item[]; before: Item | null }[] = []
  for (const [i, count] of counts.entries()) {
    const left = counts[i - 1]
    const run = runs.at(-1)
    if (run && left && goesOn(run.parts, left, count, between)) run.parts.push(count)
    else runs.push({ parts: [count], before: left ?? null })
  }
  return runs.flatMap(({ parts, before }) => {
    const [first] = parts
    if (!first || parts.length < 2) return []
    const total = parts.reduce((sum, { point }) => sum + (point ?? 0), 0)
    return [{ article: first.article, parts, whole: before && wholeBefore(before, first, between), total }]
  })
}

function goesOn(parts: readonly Item[], left: Item, count: Item, between: Between): boolean {
  const named = left.claim.population !== null && count.claim.population !== null
  const distinct = parts.every(({ claim }) => claim.population !== count.claim.population)
  return named && distinct && oneScope(left, count) && LINK.test(between(left, count))
}

const partOf = ({ claim }: Item) => (isNumberClaim(claim) ? claim.partOf : null)
const oneScope = ({ claim: a, ...one }: Item, { claim: b, ...other }: Item) =>
  a.measure === b.measure && one.place === other.place && a.since === b.since && one.past === other.past

function wholeBefore(before: Item, first: Item, between: Between): Item | null {
  if (partOf(first) === before.claim.id) return before
  const holds = before.claim.population === null && oneScope(before, first)
  return holds && !APART.test(between(before, first)) ? before : null
}
