import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CLASSES } from './classes/index.ts'
import { ASKED_OF_ITS_CLAIM, ASKED_OF_READING } from './classify.ts'
import { comparable } from './comparable.ts'
import type { Question } from './edges.ts'
import { type Item, itemsOf } from './items.ts'
import {
  ASKED_OF_CLAIM,
  ASKED_OF_DATE,
  ASKED_OF_DATED_ITEM,
  ASKED_OF_ITEM,
  ASKED_OF_WORDS,
  DATE,
  NAME,
  NUMBER,
  QUOTATION,
} from './questions.ts'
import { readArticle } from './read-article.ts'
import { quotations } from './same-quotation.ts'
import { storyPlaces } from './story-places.ts'
import { around } from './surroundings.ts'
import { isNumberClaim } from './types.ts'

/**
 * Claims that are alike in what the rules read are asked once. So what the rules read is watched here, over every pair of
 * claims in the classes' own examples: a rule that reads more must name it where the signatures are made.
 */
const TEXTS = CLASSES.flatMap(({ fires, not }) => [...fires, ...not].flat())
const KNOWN = { outlet: null, title: null, published: '2024-12-05', agency: null }

const ITEMS: readonly Item[] = (() => {
  const readings = TEXTS.flatMap(({ text }, i) => {
    const id = `${i}.txt`
    const read = readArticle({ id, file: id, text, ...KNOWN })
    return read.claims.map((claim) => comparable(read, claim))
  })
  const places = storyPlaces('Ardal', [])
  const ofOneEvent = new Map(TEXTS.map((_, i) => [`${i}.txt`, 'the fire']))
  return itemsOf(readings, places, () => around([1, 2], 0), ofOneEvent)
})()

/** The fields that are read of an object, added to those that were read before. */
const watched = <Of extends object>(of: Of, read: Set<PropertyKey>): Of =>
  new Proxy(of, {
    get: (target, field, receiver) => {
      read.add(field)
      return Reflect.get(target, field, receiver)
    },
  })

function readBy<Of extends Item>(items: readonly Of[], ask: (a: Of, b: Of, sameArticle: boolean) => unknown) {
  const read = { item: new Set<PropertyKey>(), claim: new Set<PropertyKey>() }
  const seen = items.map((item) => watched({ ...item, claim: watched(item.claim, read.claim) }, read.item))
  for (const [i, a] of seen.entries())
    for (const [j, b] of seen.entries()) if (i !== j) ask(a, b, items[i]?.article === items[j]?.article)
  return read
}

const beyond = (read: ReadonlySet<PropertyKey>, known: readonly string[]) =>
  [...read].filter((field) => !known.includes(String(field)))

/** What the rules know of an item without its signature, and what only a part of it decides. */
const BESIDE = ['claim', 'article', 'around', 'holds', 'said']

function beyondSignature<Of extends Item>(
  items: readonly Of[],
  { score }: Question<Of>,
  ofItem: readonly string[],
  ofClaim: readonly string[],
) {
  const read = readBy(items, (a, b, sameArticle) => sameArticle || score(a, b))
  return [...beyond(read.item, [...ofItem, ...BESIDE]), ...beyond(read.claim, ofClaim)]
}

const ofKind = (...kinds: string[]) => ITEMS.filter(({ claim }) => kinds.includes(claim.kind))
const NUMBERS = ITEMS.filter(({ claim }) => !['date', 'name', 'quote'].includes(claim.kind))

test('the rules of one question read nothing that is not asked', () => {
  expect(NUMBERS.length).toBeGreaterThan(50)
  expect(beyondSignature(NUMBERS, NUMBER, ASKED_OF_ITEM, ASKED_OF_CLAIM)).toEqual([])
  expect(beyondSignature(ofKind('date'), DATE, ASKED_OF_DATED_ITEM, ASKED_OF_DATE)).toEqual([])
  expect(beyondSignature(ofKind('name'), NAME, [], ASKED_OF_WORDS)).toEqual([])
  expect(beyondSignature(quotations(ofKind('quote')), QUOTATION, [], ASKED_OF_WORDS)).toEqual([])
})

/** Of other articles and one block, as edges are asked for. */
const pairsOf = (items: readonly Item[]) =>
  items.flatMap((a) =>
    items.flatMap((b) => (a.article !== b.article && a.block === b.block ? [[a, b] as const] : [])),
  )

test.each([
  ['numbers', NUMBERS, NUMBER],
  ['dates', ofKind('date'), DATE],
])('more words in common never part two %s', (_, items, question) => {
  const { score, words } = question
  const most = words?.most ?? 0
  const given = (item: Item, count: number) => words?.given(item, count) ?? item
  const pairs = pairsOf(items)
  expect(pairs.length).toBeGreaterThan(20)
  for (const [a, b] of pairs) {
    const points = Array.from(
      { length: most + 1 },
      (_, count) => score(given(a, count), given(b, count)) ?? 0,
    )
    expect(points).toEqual(points.toSorted((x, y) => x - y))
  }
})

/** Counts of one block in two articles: at all sorts of places, and of all sorts of numbers. */
const COUNT = fc
  .record({
    counted: fc.constantFrom(
      ...ofKind('count').flatMap((item) => (isNumberClaim(item.claim) ? [{ item, claim: item.claim }] : [])),
    ),
    place: fc.constantFrom(null, 'Ardal', 'Belen', 'Karnia'),
    isHere: fc.boolean(),
    opens: fc.boolean(),
    partial: fc.boolean(),
    value: fc.constantFrom(0, 1, 2, 3, 5, 12, 13, 20, 30, 700, 727, 1500, 2000, 115_000, 1e6),
    width: fc.constantFrom(0, 0.1, null),
  })
  .map(({ counted: { item, claim: printed }, place, isHere, opens, partial, value, width }): Item => {
    const claim = { ...printed, value, measure: 'killed', unit: 'person' }
    const number = comparable(
      {
        id: 'x',
        file: 'x',
        outlet: null,
        published: null,
        publishedBasis: 'unknown',
        warnings: [],
        claims: [],
      },
      claim,
    )
    const point = width === null ? null : number.point
    const ends = { low: value * (1 - (width ?? 0.5)), high: value * (1 + (width ?? 0.5)) }
    return { ...item, ...number, ...ends, point, place, opens, partial, here: place === null || isHere }
  })

/** Whether an item finds another by what it asks for. */
function isFound<Of extends Item>(one: Of, other: Of, { sharing }: Question<Of>): boolean {
  const offered = new Set(sharing?.offered(other))
  return sharing?.asked(one).some((key) => offered.has(key)) ?? true
}

test('counts that may share a row are asked for it', () => {
  const words = NUMBER.words
  let met = 0
  fc.assert(
    fc.property(COUNT, COUNT, (one, other) => {
      const near = (item: Item, article: string) => words?.given({ ...item, article }, words.most) ?? item
      const [a, b] = [near(one, 'one'), near(other, 'other')]
      if (NUMBER.score(a, b) === null) return
      met++
      expect(isFound(a, b, NUMBER)).toBe(true)
    }),
    { numRuns: 3000 },
  )
  expect(met).toBeGreaterThan(300)
})

/** Dates of two articles: days, weeks, years and hours, with a verb or bare. */
const DATED = fc
  .record({
    dated: fc.constantFrom(
      ...ofKind('date').flatMap((item) => (item.claim.kind === 'date' ? [{ item, claim: item.claim }] : [])),
    ),
    measure: fc.constantFrom('date', 'killed', 'said', 'start of the war', 'start of the count'),
    place: fc.constantFrom(null, 'Ardal', 'Belen'),
    isHere: fc.boolean(),
    lone: fc.boolean(),
    value: fc.constantFrom('Thursday', "Thursday's", '2024-12-05T10:00', '2024-12-05', 'early May'),
    low: fc.option(fc.integer({ min: 19_000, max: 19_100 })),
    lasts: fc.constantFrom(0, 0, 1, 6, 7, 30, 365, 4000, null),
    clock: fc.boolean(),
  })
  .map(
    ({ dated: { item, claim: printed }, measure, place, isHere, lone, value, low, lasts, clock }): Item => {
      const high = low === null || lasts === null ? null : low + lasts
      const claim = { ...printed, measure, value }
      const block = clock ? 'date|clock|' : 'date|day|'
      return { ...item, claim, block, low, high, place, lone, here: place === null || isHere }
    },
  )

test('dates that may share a row are asked for it', () => {
  const words = DATE.words
  let met = 0
  fc.assert(
    fc.property(DATED, DATED, (one, other) => {
      if (one.block !== other.block) return
      const near = (item: Item, article: string) => words?.given({ ...item, article }, words.most) ?? item
      const [a, b] = [near(one, 'one'), near(other, 'other')]
      if (DATE.score(a, b) === null) return
      met++
      expect(isFound(a, b, DATE)).toBe(true)
    }),
    { numRuns: 6000 },
  )
  expect(met).toBeGreaterThan(300)
})

test('the classes read nothing of a reading that is not asked', () => {
  for (const { fits } of CLASSES) {
    const read = readBy(ITEMS, (a, b, sameArticle) => fits({ a, b, sameArticle, sameFamily: false }))
    expect(beyond(read.item, [...ASKED_OF_READING, 'claim'])).toEqual([])
    expect(beyond(read.claim, ASKED_OF_ITS_CLAIM)).toEqual([])
  }
})
