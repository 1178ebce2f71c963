import { expect, test } from 'vitest'
import { FERRY } from '#components/board/test-story.ts'
import { board } from '#lib/board/board.ts'
import { passages, pieces } from './passages.ts'

const [article] = board(FERRY).articles
const text = article?.text ?? ''
const claims = [...(article?.claims.values() ?? [])].filter(({ kind }) => kind === 'count')

test('two figures of one sentence are marked in it, and the sentence stands there once', () => {
  const found = passages(text, claims)
  expect(found).toHaveLength(1)
  const marked = found[0]?.pieces.filter(({ claim }) => claim).map((piece) => piece.text)
  expect(marked).toEqual(claims.map(({ quote }) => quote))
})

test('the pieces of a text are the text, whatever is marked in it', () => {
  const whole = { start: 0, end: text.length }
  expect(
    pieces(text, whole, claims)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text)
  const [first] = claims
  const twice = first ? [first, first] : []
  expect(
    pieces(text, whole, twice)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text)
})
