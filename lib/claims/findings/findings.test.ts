import { describe, expect, test } from 'vitest'
import { compare } from '../compare.ts'
import { FINDING_IDS } from '../types.ts'
import type { FindingRule } from './finding.ts'
import { FINDINGS } from './index.ts'

/** Each rule's examples are its tests: the texts that fire give one such finding, those that look alike give none. */
function read(texts: FindingRule['fires'][number]) {
  const articles = texts.map(({ text, outlet = null, published = null }, i) => {
    const id = `${'abc'[i]}.txt`
    return { id, file: id, text, outlet, title: null, published, agency: null }
  })
  return compare({ title: 'An example' }, articles)
}

const told = (texts: FindingRule['fires'][number]) => texts.map(({ text }) => text).join(' / ')

for (const { id, fires, not } of FINDINGS) {
  describe(id, () => {
    test.each(fires.map((texts) => [told(texts), texts] as const))('%s', (_, texts) => {
      const { findings, figures, articles } = read(texts)
      const own = findings.filter(({ rule }) => rule === id)
      expect(own).toHaveLength(1)
      const keys = figures.map(({ key }) => key)
      const claims = articles.flatMap(({ claims }) => claims)
      for (const { rows, claims: ids, because } of own) {
        expect(keys).toEqual(expect.arrayContaining([...rows]))
        expect(ids.length).toBeGreaterThanOrEqual(2)
        for (const quoted of ids) expect(because).toContain(claims.find(({ id }) => id === quoted)?.quote)
      }
    })
    test.each(not.map((texts) => [told(texts), texts] as const))('not: %s', (_, texts) => {
      expect(read(texts).findings.map(({ rule }) => rule)).not.toContain(id)
    })
  })
}

test.each(FINDINGS.map((rule) => [rule.id, rule] as const))(
  '%s has four examples that fire and two that do not',
  (_, rule) => {
    expect(rule.fires.length).toBeGreaterThanOrEqual(4)
    expect(rule.not.length).toBeGreaterThanOrEqual(2)
  },
)

test('every finding has one rule, in the order in which they are told', () => {
  expect(FINDINGS.map(({ id }) => id)).toEqual(FINDING_IDS)
})

test('what is derived is marked, with the claims it was worked out from', () => {
  const { findings } = read([
    { text: 'The council said 222 people had been killed in Karnia, four of them civilians.' },
  ])
  const [rest] = findings
  expect(findings).toHaveLength(1)
  expect(rest?.derived).toEqual({ value: 218, unit: 'person', from: rest?.claims })
})

test('the order of the articles changes no finding but the order of its quotes', () => {
  for (const { fires } of FINDINGS) {
    for (const texts of fires) {
      const rules = (order: FindingRule['fires'][number]) =>
        read(order)
          .findings.map(({ rule, rows }) => `${rule} ${rows}`)
          .sort()
      expect(rules([...texts].reverse())).toEqual(rules(texts))
    }
  }
})
