import { expect, test } from 'vitest'
import { columnLetters, placeOfLetter } from './letters.ts'

const family = (...articles: string[]) => ({ articles, agency: null, evidence: '', edges: [] })
const letters = (articles: string[], ...families: string[][]) =>
  [
    ...columnLetters(
      articles,
      families.map((own) => family(...own)),
    ).values(),
  ].join(' ')

test('a family shares its letter, an article of none has its own, in the order of the columns', () => {
  expect(letters(['000', '001', '002', '003', '004'], ['000', '004', '002'])).toBe('A B A C A')
})
test('an article of two families counts to the larger', () => {
  expect(letters(['a', 'b', 'c', 'd'], ['a', 'b'], ['b', 'c', 'd'])).toBe('A B B B')
})
test('after Z comes AA', () => {
  const many = Array.from({ length: 28 }, (_, index) => `${index}`)
  expect(letters(many)).toMatch(/ Y Z AA AB$/)
})
test('a letter says its place again', () => {
  const many = [
    ...columnLetters(
      Array.from({ length: 800 }, (_, index) => `${index}`),
      [],
    ).values(),
  ]
  expect(many.map(placeOfLetter)).toEqual(many.map((_, index) => index))
})
