import { expect, test } from 'vitest'
import {
  after,
  CIVILIANS,
  DETAILS,
  decideRow,
  HAMA,
  reopenRow,
  rowOf,
  TOLL,
  testBoard,
  undo,
  withArticle,
  withdraw,
} from './test-story.ts'
import type { StoredStory } from './types.ts'

const versionOf = (story: StoredStory) => rowOf(testBoard(story), TOLL).version
const decided = decideRow(HAMA, TOLL)
const details = { ...DETAILS, published: '2024-12-04' }

test('is readable in two parts, and names every reading', () => {
  const [readings, act] = versionOf(decided).split('.')
  expect(readings?.split(',')).toHaveLength(4)
  expect(readings).toMatch(/^a:727:[0-9a-z]{14},c:826:/)
  expect(act).toBe('6')
})

test.each([
  ['another row is decided', decideRow(HAMA, CIVILIANS)],
  ['a silent article is added', withArticle(HAMA, 'f', 'The city was quiet.')],
  ['a decision is taken and undone', undo(decided, 6)],
])('stays when %s', (_, story) => {
  expect(versionOf(story)).toBe(versionOf(HAMA))
})

test.each([
  ['the row is decided', HAMA, decided],
  ['it is decided again in the same words', decided, decideRow(decided, TOLL)],
  ['it is reopened', decided, reopenRow(decided, TOLL)],
  ['an article says 850', HAMA, withArticle(HAMA, 'f', 'By evening 850 people were killed.')],
  ['an article is withdrawn', HAMA, withdraw(HAMA, 'c')],
  [
    'a reading has another as-of',
    HAMA,
    after(HAMA, { kind: 'correct-article', payload: { article: 'c', details } }),
  ],
])('changes when %s', (_, before, story) => {
  expect(versionOf(story)).not.toBe(versionOf(before))
})
