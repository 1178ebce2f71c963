import type { ClassRule, Pair } from './classes/class.ts'
import { CLASSES } from './classes/index.ts'
import type { Comparable } from './comparable.ts'
import { type Equality, hashOfValue, hashOn, numberedBy } from './numbered.ts'
import { CLASS_IDS, type Claim, type ClassId, type Family } from './types.ts'

/** A row's readings → its class: every pair is matched, and the gravest pair gives the row its class and its because. */
export type Classified = { readonly class: ClassId; readonly rule: string; readonly because: string }

const gravity = (id: ClassId) => CLASS_IDS.indexOf(id)
/** Of all that pairs may show, no pair's class is graver. */
const GRAVEST = Math.min(...CLASSES.map(({ id }) => gravity(id)))

function matched(pair: Pair): ClassRule {
  const rule = CLASSES.find((candidate) => candidate.fits(pair))
  if (!rule) throw new Error('the last class of the list must fit every pair')
  return rule
}

/**
 * What the classes ask of a reading, besides whose it is. A class that asks for more needs it here too, else readings are
 * taken as alike that are not; the tests watch what the classes read.
 */
export const ASKED_OF_READING = [
  'point',
  'low',
  'high',
  'precision',
  'unit',
] as const satisfies readonly (keyof Comparable)[]
export const ASKED_OF_ITS_CLAIM = [
  'kind',
  'quote',
  'value',
  'unit',
  'hedge',
  'measure',
  'origin',
  'asOf',
  'asOfBasis',
] as const satisfies readonly (keyof Claim)[]

/** Readings are alike that are so in every field; those are hashed in which most differ. */
const ALIKE: Equality<Comparable> = {
  hash: ({ claim, point }) =>
    hashOn(
      hashOn(hashOn(0, hashOfValue(point)), hashOfValue(claim.quote)),
      hashOn(hashOfValue(claim.asOf), hashOfValue(claim.origin)),
    ),
  same: (a, b) => {
    for (const field of ASKED_OF_READING) if (a[field] !== b[field]) return false
    for (const field of ASKED_OF_ITS_CLAIM) if (a.claim[field] !== b.claim[field]) return false
    return true
  },
}

/** The articles of a story by number, and whether two of them are copies of one original. */
export type Copies = {
  readonly numberOf: (article: string) => number
  readonly are: (a: number, b: number) => boolean
}

export function copiesAmong(articles: readonly string[], families: readonly Family[]): Copies {
  const numbers = new Map(articles.map((article, i) => [article, i]))
  const copies = new Uint8Array(articles.length ** 2)
  for (const family of families) {
    const members = family.articles.flatMap((article) => numbers.get(article) ?? [])
    for (const a of members) for (const b of members) copies[a * articles.length + b] = 1
  }
  return {
    numberOf: (article) => numbers.get(article) ?? 0,
    are: (a, b) => copies[a * articles.length + b] === 1,
  }
}

type Worst = { readonly pair: Pair; readonly rule: ClassRule }

/** The first of the gravest pairs. Pairs that the classes take alike are matched once. */
function worstOf(readings: readonly Comparable[], copies: Copies): Worst | null {
  const { numbers, firsts } = numberedBy(readings, ALIKE)
  const articles = Int32Array.from(readings, ({ article }) => copies.numberOf(article))
  const seen = new Uint8Array(firsts.length ** 2 * TIES)
  let worst: Worst | null = null
  for (let i = 0; i < readings.length; i++) {
    const [a, one, left] = [readings[i], articles[i] ?? 0, (numbers[i] ?? 0) * firsts.length]
    for (let j = i + 1; j < readings.length; j++) {
      const other = articles[j] ?? 0
      const tie = one === other ? 0 : copies.are(one, other) ? 1 : 2
      const key = (left + (numbers[j] ?? 0)) * TIES + tie
      if (seen[key] === 1) continue
      seen[key] = 1
      const b = readings[j]
      if (!a || !b) continue
      const pair = { a, b, sameArticle: tie === 0, sameFamily: tie === 1 }
      const rule = matched(pair)
      if (!worst || gravity(rule.id) < gravity(worst.rule.id)) worst = { pair, rule }
      if (gravity(rule.id) === GRAVEST) return worst
    }
  }
  return worst
}
/** Of one article, copies of one original, or neither. */
const TIES = 3

export function classify(readings: readonly Comparable[], copies: Copies): Classified {
  const worst = worstOf(readings, copies)
  const alone = new Set(readings.map(({ article }) => article)).size === 1
  if (!worst || (alone && worst.rule.id !== 'internal')) {
    return {
      class: 'single',
      rule: 'one-article',
      because: `Only ${readings[0]?.name ?? 'one article'} states it.`,
    }
  }
  return { class: worst.rule.id, rule: worst.rule.rule, because: worst.rule.because(worst.pair, readings) }
}
