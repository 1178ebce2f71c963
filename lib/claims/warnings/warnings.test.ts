import { describe, expect, test } from 'vitest'
import { anchorOf } from '../date-words.ts'
import { groundArticle, NO_NARROWING } from '../ground.ts'
import { readDrafts } from '../read-drafts.ts'
import { WARNINGS, warningsIn } from './index.ts'

function rulesFor(text: string, published: string | null = '2024-12-05'): string[] {
  const article = { id: 'a', file: 'a.txt', text, outlet: null, title: null, published, agency: null }
  const { blocks, sentences, drafts } = readDrafts(text)
  const claims = groundArticle(article, drafts, {
    anchor: anchorOf(published),
    via: null,
    since: NO_NARROWING,
  })
  return warningsIn({ article, blocks, sentences, claims }).map(({ rule }) => rule)
}

/** The one warning whose sign is not in the text. */
const OF_THE_TEXT = WARNINGS.filter(({ id }) => id !== 'no-date')

for (const { id, fires, not } of OF_THE_TEXT) {
  describe(id, () => {
    test.each(fires)('%s', (text) => {
      expect(rulesFor(text)).toContain(id)
    })
    test.each(not)('not: %s', (text) => {
      expect(rulesFor(text)).not.toContain(id)
    })
    test('has four examples that fire and two that do not', () => {
      expect(fires.length).toBeGreaterThanOrEqual(4)
      expect(not.length).toBeGreaterThanOrEqual(2)
    })
  })
}

test('an article without a date is warned of, one with a month is not', () => {
  expect(rulesFor('The river rose.', null)).toContain('no-date')
  expect(rulesFor('The river rose.', '2024-12')).not.toContain('no-date')
})
