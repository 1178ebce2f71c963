import { describe, expect, test } from 'vitest'
import type { ArticleRead, ClassId, Comparison, Figure, NumberClaim } from '#lib/claims/types.ts'
import type { Gold, GoldClaim } from './score-gold.ts'
import { scoreText } from './score-report.ts'
import { scoreStory } from './score-story.ts'

/** Two articles on one bridge: "7 people" in a.txt, "9 people" in b.txt, "two cars" in both. */
const wanted = (article: string, start: number, value: number, more: Partial<GoldClaim> = {}): GoldClaim => ({
  article,
  quote: '',
  start,
  end: start + 8,
  kind: 'count',
  value,
  unit: 'person',
  hedge: 'exact',
  measure: 'killed',
  attribution: null,
  figure: 'killed',
  ...more,
})
const cars = { unit: 'car', measure: 'lost', figure: 'cars' }
const GOLD: Gold = {
  story: 'bridge',
  complete_for: ['people'],
  claims: [
    wanted('a.txt', 0, 7, { attribution: 'Fire Service of Exampleton' }),
    wanted('b.txt', 0, 9),
    wanted('a.txt', 20, 2, cars),
    wanted('b.txt', 20, 2, cars),
    wanted('b.txt', 40, 1, { figure: 'dogs', unit: 'dog', optional: true }),
  ],
  figures: [
    { key: 'killed', label: 'Killed', class: 'update', because: '' },
    { key: 'cars', label: 'Cars', class: 'agree', accept: ['agree', 'rounded'], because: '' },
    { key: 'dogs', label: 'Dogs', class: 'single', because: '' },
  ],
  families: [{ articles: ['a.txt', 'b.txt'] }],
}

const claim = (file: string, start: number, value: number, more: Partial<NumberClaim> = {}): NumberClaim => ({
  id: `${file}:${start}-${start + 8}:count`,
  kind: 'count',
  start,
  end: start + 8,
  quote: '',
  value,
  low: value,
  high: value,
  unit: 'person',
  hedge: 'exact',
  measure: 'killed',
  population: null,
  place: null,
  since: null,
  asOf: null,
  asOfBasis: 'unknown',
  speaker: null,
  origin: null,
  via: null,
  position: 'body',
  stance: 'asserted',
  rules: [],
  partOf: null,
  ...more,
})
const row = (key: string, id: ClassId, ...claims: readonly NumberClaim[]): Figure => ({
  key,
  label: key,
  kind: 'count',
  unit: null,
  measure: '',
  class: id,
  because: '',
  rule: '',
  low: null,
  high: null,
  origins: [],
  readings: claims.map((made) => ({ article: made.id.slice(0, 5), claims: [made.id] })),
  silent: [],
  related: [],
  series: [],
})
const comparison = (
  claims: readonly NumberClaim[],
  figures: readonly Figure[],
  families: Comparison['families'] = [],
): Comparison => {
  const article = (file: string): ArticleRead => ({
    id: file,
    file,
    outlet: null,
    published: null,
    publishedBasis: 'unknown',
    warnings: [],
    claims: claims.filter((made) => made.id.startsWith(file)),
  })
  return {
    schema: 'collate.comparison/1',
    engine: '0.0.0',
    story: { title: 'bridge' },
    articles: [article('a.txt'), article('b.txt')],
    figures,
    families,
    findings: [],
  }
}

const seven = claim('a.txt', 0, 7, { origin: 'Exampleton Fire Service' })
const nine = claim('b.txt', 0, 9)
const carsA = claim('a.txt', 20, 2, { unit: 'car' })
const carsB = claim('b.txt', 20, 2, { unit: 'car' })
const all = [seven, nine, carsA, carsB]
const copies = [{ articles: ['a.txt', 'b.txt'], agency: null, evidence: '', edges: [] }]

test('a comparison that finds what the careful reader found has everything', () => {
  const score = scoreStory(
    GOLD,
    comparison(all, [row('k', 'update', seven, nine), row('c', 'rounded', carsA, carsB)], copies),
  )
  expect(score.people).toEqual({ precision: 1, recall: 1, f1: 1, of: 2 })
  expect(score.all).toEqual({ share: 1, of: 4 })
  expect(score.origin).toEqual({ precision: 1, recall: 1, f1: 1, of: 1 })
  expect(score.rows).toEqual({ precision: 1, recall: 1, f1: 1, of: 4 })
  expect(score.merged).toEqual({ share: 0, of: 2 })
  expect(score.classes).toEqual({ share: 1, of: 2 })
  expect(score.hard).toEqual({ share: 1, of: 1 })
  expect(score.family).toEqual({ f1: 1, of: 1, found: 1 })
  expect(score.missed).toEqual([])
})

test('one that finds nothing has nothing, and it can be printed', () => {
  const score = scoreStory(GOLD, comparison([], []))
  expect(score.people).toMatchObject({ precision: 0, recall: 0, f1: 0 })
  expect(score.clash).toEqual({ share: null, of: 0 })
  expect(score.classes.share).toBe(0)
  expect(score.missed).toHaveLength(4)
  expect(scoreText(score)).toContain('people   P   0.0  R   0.0  F1   0.0  of 2')
})

describe('a claim', () => {
  test('with another value than gold has is a clash and an invented person', () => {
    const eight = claim('a.txt', 0, 8)
    const score = scoreStory(GOLD, comparison([eight, nine], []))
    expect(score.clash).toEqual({ share: 0.5, of: 2 })
    expect(score.people).toMatchObject({ precision: 0.5, recall: 0.5 })
  })

  test('that gold calls optional counts neither way', () => {
    const dog = claim('b.txt', 40, 1, { unit: 'dog' })
    const without = scoreStory(GOLD, comparison(all, []))
    const score = scoreStory(GOLD, comparison([...all, dog], []))
    expect({ all: score.all, people: score.people, rows: score.rows }).toEqual({
      all: without.all,
      people: without.people,
      rows: without.rows,
    })
  })

  test('is matched to the gold claim that it covers best', () => {
    const close = claim('a.txt', 1, 7)
    const wide = { ...claim('a.txt', 5, 7), end: 40 }
    expect(
      scoreStory(GOLD, comparison([wide, close], [])).unknown.map(({ claim: { start } }) => start),
    ).toEqual([5])
  })

  test('has its hedge and its measure judged', () => {
    const about = claim('a.txt', 0, 7, { hedge: 'about', measure: 'deaths' })
    const hurt = claim('b.txt', 0, 9, { measure: 'injured' })
    const score = scoreStory(GOLD, comparison([about, hurt], []))
    expect(score.hedge).toEqual({ share: 0.5, of: 2 })
    expect(score.measure).toEqual({ share: 0.5, of: 2 })
  })
})

describe('rows', () => {
  test('that join two figures are merged, and lose precision', () => {
    const score = scoreStory(GOLD, comparison(all, [row('k', 'update', ...all)]))
    expect(score.rows).toMatchObject({ precision: 0.5, recall: 1 })
    expect(score.merged).toEqual({ share: 1, of: 1 })
  })

  test('that are torn apart lose recall', () => {
    const score = scoreStory(
      GOLD,
      comparison(
        all,
        all.map((made) => row(made.id, 'single', made)),
      ),
    )
    expect(score.rows).toMatchObject({ precision: 1, recall: 0.5 })
  })
})

describe('classes', () => {
  test('a false alarm is raised and not justified', () => {
    const figures = [row('k', 'conflict', seven, nine), row('c', 'agree', carsA, carsB)]
    const score = scoreStory(GOLD, comparison(all, figures))
    expect(score.classes.share).toBe(0.5)
    expect(score.hard.share).toBe(0)
    expect(score.alarm).toEqual({ raised: 1, justified: 0, wanted: 0, met: 0 })
    expect(score.verdicts.filter((verdict) => !verdict.right).map(({ got }) => got)).toEqual(['conflict'])
  })

  test('an alarm that gold wants is justified and met', () => {
    const gold = {
      ...GOLD,
      figures: GOLD.figures.map((figure) =>
        figure.key === 'killed' ? { ...figure, class: 'internal' } : figure,
      ),
    }
    const score = scoreStory(gold, comparison(all, [row('k', 'internal', seven, nine)]))
    expect(score.alarm).toEqual({ raised: 1, justified: 1, wanted: 1, met: 1 })
  })
})

describe('families', () => {
  test('where none are and none is found, all is right', () => {
    expect(scoreStory({ ...GOLD, families: [] }, comparison(all, [])).family).toEqual({
      f1: 1,
      of: 0,
      found: 0,
    })
  })

  test('an optional one may be found or not', () => {
    const gold = { ...GOLD, families: [{ articles: ['a.txt', 'b.txt'], optional: true }] }
    expect(scoreStory(gold, comparison(all, [], copies)).family.f1).toBe(1)
    expect(scoreStory(gold, comparison(all, [])).family.f1).toBe(1)
  })
})
