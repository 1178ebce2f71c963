import { describe, expect, test } from 'vitest'
import { compare } from '../compare.ts'
import { COPY_RULE_IDS } from './copy-edge.ts'
import type { CopyRule } from './copy-rule.ts'
import { COPY_RULES } from './index.ts'

type Texts = CopyRule['fires'][number]

const rulesFor = (texts: Texts) => edgesOf(texts).map(({ rule, a, b }) => ({ rule, pair: `${a} ${b}` }))
function edgesOf(texts: Texts) {
  const articles = texts.map(({ text, outlet = null, published = null, agency = null }, i) => {
    const id = `${'abcd'[i]}.txt`
    return { id, file: id, text, outlet, title: null, published, agency }
  })
  const read = compare({ title: 'An example' }, articles)
  return read.families.flatMap(({ edges }) => edges)
}
const told = (texts: Texts) => texts.map(({ text }) => text).join(' / ')

for (const { id, fires, not } of COPY_RULES) {
  describe(id, () => {
    test.each(fires.map((texts) => [told(texts), texts] as const))('%s', (_, texts) => {
      expect(rulesFor(texts)).toContainEqual({ rule: id, pair: 'a.txt b.txt' })
    })
    test.each(not.map((texts) => [told(texts), texts] as const))('not: %s', (_, texts) => {
      expect(rulesFor(texts).map(({ rule }) => rule)).not.toContain(id)
    })
    test('has four examples that fire and two that do not', () => {
      expect(fires.length).toBeGreaterThanOrEqual(4)
      expect(not.length).toBeGreaterThanOrEqual(2)
    })
  })
}

test('every rule has its examples, in the order of the list', () => {
  expect(COPY_RULES.map(({ id }) => id)).toEqual(COPY_RULE_IDS)
})

const STORM =
  'The storm came over the ridge after midnight and tore the roofs from the sheds along the harbour road. Forty boats were lost.'

test('an edge shows the words of both texts', () => {
  const [a, b] = [STORM, `Belen, Monday. ${STORM}`]
  const [edge] = edgesOf([{ text: a }, { text: b }])
  const [shown] = edge?.shown ?? []
  expect(shown && a.slice(shown.a.start, shown.a.end)).toBe(shown && b.slice(shown.b.start, shown.b.end))
  expect(shown && a.slice(shown.a.start, shown.a.end)).toMatch(/^The storm came .* boats were lost$/)
})

describe('which came first', () => {
  const firstOf = (...texts: Texts) => edgesOf(texts)[0]?.first
  test('the one with the earlier date', () => {
    const late = { text: STORM, published: '2024-12-06' }
    expect(firstOf(late, { text: STORM, published: '2024-12-05T20:00:00Z' })).toEqual({
      article: 'b.txt',
      by: 'date',
    })
  })
  test('nobody knows of a day and its month, nor of texts without a date', () => {
    expect(
      firstOf({ text: STORM, published: '2024-12' }, { text: STORM, published: '2024-12-05' }),
    ).toBeNull()
    expect(firstOf({ text: STORM }, { text: STORM, published: '2024-12-05' })).toBeNull()
  })
  test('the agency, and the paper that a credit names', () => {
    expect(firstOf({ text: STORM }, { text: STORM, outlet: 'AFP' })).toEqual({
      article: 'b.txt',
      by: 'agency',
    })
    expect(firstOf({ text: `${STORM}\n© AFP 2024` }, { text: STORM, outlet: 'AFP' })).toEqual({
      article: 'b.txt',
      by: 'credit',
    })
    expect(
      firstOf(
        { text: STORM, outlet: 'Belen Post' },
        { text: `${STORM}\nReporting by the Belen Post`, outlet: 'Ardal Sun' },
      ),
    ).toEqual({ article: 'a.txt', by: 'credit' })
  })
  test('not the agency, where its text is the later one', () => {
    const wire = { text: STORM, outlet: 'AFP', published: '2024-12-06' }
    expect(firstOf(wire, { text: STORM, published: '2024-12-05' })).toBeNull()
  })
})
