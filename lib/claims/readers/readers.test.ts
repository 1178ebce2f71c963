import { describe, expect, test } from 'vitest'
import type { Example, Reader } from '../mention.ts'
import { readArticle } from '../read-article.ts'
import type { Claim } from '../types.ts'
import { READERS } from './index.ts'

/** Each reader's examples are its tests: every claim named is found, and the reader finds no other. */
function claimsOf(reader: Reader, { text, published }: Example): Claim[] {
  const article = {
    id: 'a',
    file: 'a.txt',
    text,
    outlet: null,
    title: null,
    published: published ?? null,
    agency: null,
  }
  return readArticle(article).claims.filter((claim) => claim.rules.includes(reader.id))
}

for (const reader of READERS) {
  describe(reader.id, () => {
    test('has examples that are found and examples that must not be', () => {
      expect(reader.examples.some(({ finds }) => finds.length > 0)).toBe(true)
      expect(reader.examples.some(({ finds }) => finds.length === 0)).toBe(true)
    })
    test.each(reader.examples.map((example) => [example.text, example] as const))('%s', (text, example) => {
      const claims = claimsOf(reader, example)
      expect(claims.map(({ quote }) => quote)).toEqual(example.finds.map(({ quote }) => quote))
      claims.forEach((claim, i) => {
        expect(claim).toMatchObject(example.finds[i] ?? {})
        expect(text.slice(claim.start, claim.end)).toBe(claim.quote)
      })
    })
  })
}
