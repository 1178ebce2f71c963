import { meet } from './comparable.ts'
import type { Item } from './items.ts'
import { isLag, isLong } from './same-question.ts'
import { toldApart } from './told-apart.ts'
import { populationHead } from './words/population-groups.ts'

/**
 * One number that two articles tell in other words: "the plan is for over 30,000 people to be moved" and "more than 30,000
 * will leave". Two rows of one value and of other measures are one figure if the words around them, weighed by how rare
 * they are in the story, say so, and nothing speaks against it. The value is the last tie-break only: rows of two values
 * are never asked, so that no difference vanishes; but a day is asked of the month or week that holds it.
 */
type Row = readonly Item[]

/** What value, words and scope must weigh together; a day of the week is the date of many things. */
const ENOUGH = 3
const ENOUGH_FOR_A_DATE = 7

/** The one value of all readings of a row, else null. */
function oneValue(row: Row): string | null {
  const [first] = row
  if (!first || (first.point === null && first.low === null && first.high === null)) return null
  return row.every((item) => sameValue(first, item)) ? printedValue(first) : null
}
const sameValue = (a: Item, b: Item) =>
  a.counts === b.counts && a.point === b.point && (a.point !== null || (a.low === b.low && a.high === b.high))
const printedValue = ({ point, low, high, counts }: Item): string => `${counts}|${point ?? `${low}..${high}`}`

/** 197 is seldom two things by chance, 30,000 now and then, two always. */
function rarity({ claim, point }: Item): number {
  if (claim.kind === 'date' || point === null) return 0
  const digits = String(Math.abs(Number(claim.value ?? point)))
    .replace('.', '')
    .replace(/0{1,15}$/, '')
  return Math.min(3, digits.length - 1) + (Math.abs(point) >= HUNDREDS ? 1 : 0)
}
const HUNDREDS = 100

/** A story's items → the weight of each word: what stands in every sentence tells nothing, what stands in two much. */
export type WordWeight = (word: number) => number
export function wordWeights(items: readonly Item[]): WordWeight {
  const seen = new Set<string>()
  const found: number[] = []
  for (const { around, article } of items) {
    const sentence = `${article} ${around.sentence}`
    if (seen.has(sentence)) continue
    seen.add(sentence)
    for (const word of around.words) found[word] = (found[word] ?? 0) + 1
  }
  const weightOf = (times: number) => Math.min(HEAVIEST, Math.max(LIGHTEST, Math.log2(seen.size / times) / 2))
  const [weights, once] = [found.map(weightOf), weightOf(1)]
  return (word) => weights[word] ?? once
}
const HEAVIEST = 2.5
const LIGHTEST = 0.25

function weigh(a: Item, b: Item, weight: WordWeight, rare: number): number {
  let about = 0
  for (const word of a.around.words) if (b.around.words.includes(word)) about += weight(word)
  const [one, other] = [a.claim.population, b.claim.population]
  const counted = one !== null && other !== null && populationHead(one) === populationHead(other)
  const measured = a.claim.measure === b.claim.measure
  const placed = a.place !== null && a.place === b.place
  return about + rare + Number(counted) + Number(measured) + Number(placed)
}

/** What becomes of persons: twelve dead and twelve injured are never one dozen. */
const FATES = new Set([
  'killed',
  'injured',
  'injured seriously',
  'hospitalised',
  'missing',
  'detained',
  'rescued',
  'released',
  'attackers',
  'attackers_killed',
])

/** What two figures differ in, whatever the words around them have in common. */
function apart(a: Item, b: Item): boolean {
  if (a.claim.kind === 'date' && !meet(a, b)) return true
  if (a.article === b.article) return false
  if (toldApart(a, b)) return true
  if (a.past !== null && b.past !== null && a.past !== b.past) return true
  if (a.claim.since !== b.claim.since && isLong(a) !== isLong(b)) return true
  if (a.place !== null && b.place !== null && a.place !== b.place && !(a.here && b.here)) return true
  if (a.claim.measure !== b.claim.measure && FATES.has(a.claim.measure) && FATES.has(b.claim.measure))
    return true
  if (a.claim.kind === 'rank') return a.claim.measure !== b.claim.measure
  return a.claim.kind === 'duration' && isLag(a) !== isLag(b)
}

type Edge = { readonly a: number; readonly b: number; readonly score: number }

/** So many readings of a row say what its words are; hundreds more say it again. */
const HEARD = 12

/** The two readings of two rows that have most in common: their weight, or null where it is not enough. */
function nearest(one: Row, other: Row, weight: WordWeight): number | null {
  let most = one[0]?.claim.kind === 'date' ? ENOUGH_FOR_A_DATE : ENOUGH
  let found = false
  for (const a of one.slice(0, HEARD)) {
    const rare = rarity(a)
    for (const b of other.slice(0, HEARD)) {
      const score = a.article === b.article ? 0 : weigh(a, b, weight, rare)
      if (score < most) continue
      most = score
      found = true
    }
  }
  return found ? most : null
}

type Valued = { readonly at: number; readonly row: Row }

/** In days: "later this month" is no day of any month, and a year holds too many. */
const MONTH = 31

/** "due to end later this month" and "until July 26": of two rows of dates, one holds the other within its month. */
function heldDates(rows: readonly Valued[]): (readonly [Valued, Valued])[] {
  const spans = rows.flatMap(({ at, row }) => {
    const { claim, low, high } = row[0] ?? {}
    return claim?.kind === 'date' && typeof low === 'number' && typeof high === 'number'
      ? [{ at, row, low, high }]
      : []
  })
  const fine = Map.groupBy(
    spans.filter(({ low, high }) => low === high),
    ({ low }) => Math.floor(low / MONTH),
  )
  return spans
    .filter(({ low, high }) => high > low && high - low <= MONTH)
    .flatMap((coarse) => {
      const months = [Math.floor(coarse.low / MONTH), Math.floor(coarse.high / MONTH)]
      return [...new Set(months)]
        .flatMap((month) => fine.get(month) ?? [])
        .filter(({ low }) => coarse.low <= low && low <= coarse.high)
        .map((each) => [coarse, each] as const)
    })
}

function edgesOf(rows: readonly Row[], weight: WordWeight): Edge[] {
  const valued = rows.flatMap((row, at) => {
    const value = oneValue(row)
    return value === null ? [] : { at, row, value }
  })
  const edges: Edge[] = []
  for (const same of Map.groupBy(valued, ({ value }) => value).values()) {
    same.forEach((one, nth) => {
      for (const other of same.slice(nth + 1)) {
        const score = nearest(one.row, other.row, weight)
        if (score !== null) edges.push({ a: one.at, b: other.at, score })
      }
    })
  }
  for (const [coarse, fine] of heldDates(valued)) {
    const score = nearest(coarse.row, fine.row, weight)
    if (score !== null) edges.push({ a: coarse.at, b: fine.at, score })
  }
  return edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
}

/** Rows → the same rows, echoes of one another joined; the nearest first. */
export function joinEchoes(rows: readonly Item[][], weight: WordWeight): Item[][] {
  const joined = rows.map((row) => [...row])
  const home = new Map<number, number>()
  const at = (i: number): number => {
    const next = home.get(i)
    return next === undefined ? i : at(next)
  }
  for (const { a, b } of edgesOf(rows, weight)) {
    const [x, y] = [at(a), at(b)]
    const [one, other] = [joined[x], joined[y]]
    if (x === y || !one || !other || one.some((left) => other.some((right) => apart(left, right)))) continue
    one.push(...other)
    other.length = 0
    home.set(y, x)
  }
  return joined.filter((row) => row.length > 0)
}
