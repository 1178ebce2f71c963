import { expect, test } from 'vitest'
import { pieces } from './pieces.ts'

const TEXT = 'The coast guard said 12 people, including 3 children, were killed off Portmara.'
const twelve = { start: 21, end: 30 }
const three = { start: 42, end: 52 }
const whole = { start: 0, end: TEXT.length }

test('two figures of one sentence are marked in it', () => {
  const marked = pieces(TEXT, whole, [twelve, three]).filter(({ claim }) => claim)
  expect(marked.map(({ text }) => text)).toEqual(['12 people', '3 children'])
})

test('the pieces of a text are the text, whatever is marked in it', () => {
  for (const claims of [[], [twelve], [twelve, twelve], [twelve, { start: 24, end: 52 }, three]]) {
    const joined = pieces(TEXT, whole, claims).map(({ text }) => text)
    expect(joined.join('')).toBe(TEXT)
  }
})
