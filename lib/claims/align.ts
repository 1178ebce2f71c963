import { heaps, sameNamed, sameQuotation } from './align-words.ts'
import type { Comparable } from './comparable.ts'
import { meet } from './comparable.ts'
import { PAST_EVENT } from './ground.ts'
import { UNTOLD } from './persons-measure.ts'
import { isNumberClaim } from './types.ts'
import { UNITS_BY_ID } from './units.ts'

/**
 * Which claims answer the same question. A pair gets a score from what it shares, or null where it must never share a
 * row: a part with its whole, a province with its country, this event with an earlier one. The value is never asked
 * across articles, else conflicts would vanish; inside one article it only keeps two events apart that nothing else tells.
 */

/** Points for each thing that two claims share. */
const WEIGHTS = { population: 2, place: 3, since: 2, origin: 1 } as const

export type Item = Comparable & {
  /** Claims of one block may share a row, of two never: kind, measure and what they are measured in. */
  readonly block: string
}

/** Dates of a statement or of nothing known answer no common question. */
const PRIVATE_DATES = new Set(['said', 'date', 'announced'])

export function itemOf(reading: Comparable): Item {
  const { claim } = reading
  const base = claim.unit ? (UNITS_BY_ID.get(claim.unit)?.base ?? claim.unit) : ''
  const own = claim.kind === 'date' && PRIVATE_DATES.has(claim.measure) ? claim.id : ''
  const unit = claim.kind === 'date' ? '' : base
  return { ...reading, block: [claim.kind, claim.measure, unit, own].join('|') }
}

const head = (population: string) => population.toLowerCase().split(' ').at(-1) ?? ''
const ends = (place: string) => place.split('–')

/** Equal, one of them unsaid, or never. Distances share an end: "Hama–Homs" and "Homs, about 40 km to the south". */
function placeScore(a: string | null, b: string | null, kind: string): number | null {
  if (a === b) return a === null ? 0 : WEIGHTS.place
  if (a === null || b === null) return kind === 'rank' ? null : 0
  const [few, many] = ends(a).length < ends(b).length ? [ends(a), ends(b)] : [ends(b), ends(a)]
  return kind === 'distance' && few.every((end) => many.includes(end)) ? WEIGHTS.place : null
}

function populationScore(a: string | null, b: string | null): number | null {
  if (a === b) return a === null ? 0 : WEIGHTS.population
  if (a === null || b === null) return null
  return head(a) === head(b) ? WEIGHTS.population : null
}

function sinceScore(a: string | null, b: string | null): number | null {
  if (a === b) return a === null ? 0 : WEIGHTS.since
  return a === null || b === null ? 0 : null
}

const pastEvent = ({ claim }: Comparable) => (claim.rules.includes(PAST_EVENT) ? claim.asOf : null)

/** This story's event and an earlier one never share a row; two dates of one earlier event may be of two precisions. */
function otherEvent(a: Comparable, b: Comparable): boolean {
  const [one, other] = [pastEvent(a), pastEvent(b)]
  if (one === null || other === null) return one !== other
  return !one.startsWith(other) && !other.startsWith(one)
}

/** Inside one article: a part never joins its whole, and two bare counts of the body join only where they can be one number. */
function apartWithin(a: Item, b: Item): boolean {
  if (a.article !== b.article) return false
  if (
    isNumberClaim(a.claim) &&
    isNumberClaim(b.claim) &&
    (a.claim.partOf === b.claim.id || b.claim.partOf === a.claim.id)
  )
    return true
  const setApart = a.claim.position !== 'body' || b.claim.position !== 'body'
  const placed = a.claim.place !== null && a.claim.place === b.claim.place
  return !setApart && !placed && !meet(a, b)
}

/** A deed somewhere else, and persons of whom nothing is said, are only the same at one place that both name. */
const needsPlace = ({ claim }: Item) =>
  (claim.kind === 'date' && !claim.measure.startsWith('last such ')) || claim.rules.includes(UNTOLD)

/**
 * Ages, spans, speeds, counts of things: where neither place nor population says of what, two of them are only taken for
 * one figure if they can be one number; else every pair of ages in a story would be a conflict.
 */
const TOLD_BY_SCOPE = new Set(['percent', 'rank', 'date', 'name', 'quote'])
const canBeOne = (a: Item, b: Item) =>
  meet(a, b) ||
  (a.point !== null && b.point !== null && Math.abs(a.point - b.point) <= Math.max(a.precision, b.precision))
const isLoose = ({ claim }: Item) => claim.unit !== 'person' && !TOLD_BY_SCOPE.has(claim.kind)

/** Score of a pair, or null where the two never share a row. */
export function sameQuestion(a: Item, b: Item): number | null {
  if (a.block !== b.block || otherEvent(a, b) || apartWithin(a, b)) return null
  const start =
    a.claim.kind === 'date' &&
    a.claim.measure.startsWith('start of the ') &&
    a.claim.measure !== 'start of the count'
  const place = start ? WEIGHTS.place : placeScore(a.claim.place, b.claim.place, a.claim.kind)
  const population = populationScore(a.claim.population, b.claim.population)
  const since = sinceScore(a.claim.since, b.claim.since)
  if (place === null || population === null || since === null) return null
  if (place === 0 && needsPlace(a)) return null
  if (place === 0 && population === 0 && isLoose(a) && !canBeOne(a, b)) return null
  const origin = a.claim.origin !== null && a.claim.origin === b.claim.origin ? WEIGHTS.origin : 0
  return 1 + place + population + since + origin
}

type Edge = { readonly a: number; readonly b: number; readonly score: number }

/** Items of one block → clusters, complete-link: a claim joins a row only if it may share it with every claim there. */
function clusterBlock(items: readonly Item[], score: typeof sameQuestion): Item[][] {
  const edges: Edge[] = []
  for (let a = 0; a < items.length; a++) {
    for (let b = a + 1; b < items.length; b++) {
      const [left, right] = [items[a], items[b]]
      const points = left && right ? score(left, right) : null
      if (points !== null) edges.push({ a, b, score: points })
    }
  }
  edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const allowed = new Set(edges.map(({ a, b }) => `${a},${b}`))
  const linked = (a: number, b: number) => allowed.has(a < b ? `${a},${b}` : `${b},${a}`)
  const clusters = items.map((_, i) => [i])
  const home = items.map((_, i) => i)
  for (const { a, b } of edges) {
    const [x, y] = [clusters[home[a] ?? a], clusters[home[b] ?? b]]
    if (!x || !y || x === y || !x.every((i) => y.every((j) => linked(i, j)))) continue
    for (const j of y) home[j] = home[a] ?? a
    x.push(...y)
    y.length = 0
  }
  return clusters
    .filter((cluster) => cluster.length > 0)
    .map((cluster) => cluster.flatMap((i) => items[i] ?? []))
}

const order = (a: Item, b: Item) => (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0)

/** All claims of a story → rows. Claims are sorted by id first, so that the order of the articles changes nothing. */
export function align(readings: readonly Comparable[]): Item[][] {
  const byKind = Map.groupBy(readings.map(itemOf).sort(order), (item) => item.claim.kind)
  return [...byKind].flatMap(([kind, items]) => {
    if (kind === 'name') return heaps(items).flatMap((heap) => clusterBlock(heap, sameNamed))
    if (kind === 'quote') return heaps(items).flatMap((heap) => clusterBlock(heap, sameQuotation))
    const blocks = Map.groupBy(items, (item) => item.block)
    return [...blocks.values()].flatMap((block) => clusterBlock(block, sameQuestion))
  })
}
