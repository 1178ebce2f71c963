import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { driftBetween } from './staleness.ts'
import {
  after,
  DETAILS,
  decideRow,
  EMPTY,
  HAMA,
  rowOf,
  TOLL,
  testBoard,
  withArticle,
  withdraw,
} from './test-story.ts'
import type { StoredStory } from './types.ts'

const decided = decideRow(HAMA, TOLL)
const tollOf = (story: StoredStory) => rowOf(testBoard(story), TOLL)
const corrected = (details: Partial<typeof DETAILS>) =>
  after(decided, { kind: 'correct-article', payload: { article: 'c', details: { ...DETAILS, ...details } } })

describe('a decision stays as it is', () => {
  test.each([
    ['when an article is added that is silent for the row', withArticle(decided, 'f', 'The city was quiet.')],
    ['when an outlet’s name is corrected', corrected({ outlet: 'Another Outlet' })],
    ['when a corrected date gives another as-of', corrected({ published: '2024-12-06' })],
    ['when a silent article is withdrawn', withdraw(decided, 'b')],
  ])('%s', (_, story) => {
    expect(tollOf(story)).toMatchObject({ state: 'decided', drift: null })
  })
})

describe('a decision is stale', () => {
  test('when an article says 850, and shows then, now and what moved', () => {
    const { state, drift, decision } = tollOf(withArticle(decided, 'f', 'By evening 850 people were killed.'))
    expect(state).toBe('stale')
    expect(decision?.seq).toBe(6)
    expect(drift?.seen.map(({ value }) => value)).toEqual(['727', '826', '704', '727'])
    expect(drift?.now.map(({ value }) => value)).toEqual(['727', '826', '704', '727', '850'])
    expect(drift?.added.map(({ value }) => value)).toEqual(['850'])
    expect(drift).toMatchObject({ gone: [], changed: [] })
  })
  test('when an article repeats 727: it is one more report, and the desk may want to know', () => {
    expect(tollOf(withArticle(decided, 'f', 'So far 727 people were killed.')).state).toBe('stale')
  })
  test('when an article whose reading was seen is withdrawn', () => {
    const { state, drift } = tollOf(withdraw(decided, 'c'))
    expect(state).toBe('stale')
    expect(drift?.gone.map(({ value }) => value)).toEqual(['826'])
  })
  test('until it is decided again', () => {
    const story = withArticle(decided, 'f', 'By evening 850 people were killed.')
    expect(tollOf(decideRow(story, TOLL, { high: '850' })).state).toBe('decided')
  })
  test('when the same words are read as another value or with another hedge', () => {
    const { evidence } = tollOf(HAMA)
    const texts = new Map(testBoard(HAMA).articles.map(({ id, text }) => [id, text]))
    const reread = evidence.map((one, index) =>
      index === 1 ? { ...one, value: '82.6', read: '82.6 person' } : one,
    )
    expect(driftBetween(evidence, reread, texts)?.changed.map(({ now }) => now.value)).toEqual(['82.6'])
    const hedged = evidence.map((one, index) => (index === 1 ? { ...one, hedge: 'about' } : one))
    expect(driftBetween(evidence, hedged, texts)?.changed).toHaveLength(1)
  })
})

test('a prettier printing makes nothing stale', () => {
  const { evidence } = tollOf(HAMA)
  const texts = new Map(testBoard(HAMA).articles.map(({ id, text }) => [id, text]))
  const prettier = evidence.map((one) => ({ ...one, value: `${one.value} killed` }))
  expect(driftBetween(evidence, prettier, texts)).toBeNull()
})

test('the order of the articles changes neither staleness nor the version', () => {
  const texts = new Map(
    HAMA.acts.flatMap((act) => (act.kind === 'add-article' ? [[act.payload.article, act.payload.text]] : [])),
  )
  const seen = tollOf(HAMA)
  fc.assert(
    fc.property(fc.shuffledSubarray([...texts.keys()], { minLength: texts.size }), (order) => {
      const story = order.reduce((told, id) => withArticle(told, id, texts.get(id) ?? ''), EMPTY)
      const shuffled = tollOf(decideRow(story, TOLL, { evidence: [...seen.evidence] }))
      expect(shuffled.state).toBe('decided')
      expect(tollOf(story).version).toBe(seen.version)
    }),
  )
})
