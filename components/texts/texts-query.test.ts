import { expect, test } from 'vitest'
import { readTextsQuery, textsHref } from './texts-query.ts'

test('a link names its articles with commas, a form one by one', () => {
  expect(readTextsQuery({ articles: 'a1,a3' }).articles).toEqual(['a1', 'a3'])
  expect(readTextsQuery({ articles: ['a1', 'a3', 'a1', ''] }).articles).toEqual(['a1', 'a3'])
  expect(readTextsQuery({}).articles).toEqual([])
})

test('an address is read as it was written', () => {
  const href = textsHref('hama', ['a1', 'a b'], { claim: 'a1:3-9:count', figure: 'killed/syria' })
  const params = Object.fromEntries(new URL(href, 'http://localhost').searchParams)
  expect(readTextsQuery(params)).toEqual({
    articles: ['a1', 'a b'],
    claim: 'a1:3-9:count',
    figure: 'killed/syria',
  })
  expect(textsHref('hama', [])).toBe('/stories/hama/texts')
})
