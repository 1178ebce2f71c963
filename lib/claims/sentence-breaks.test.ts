import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breaksIn } from './sentence-breaks.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const proposed = (text: string) => [...segmenter.segment(text)].slice(1).map(({ index }) => index)

test('a sentence ends behind its closing marks, and not where small letters go on', () => {
  expect(breaksIn('“Go.” he said. We went (all of us.) No. 5 stayed.')).toEqual([15, 36])
})

test('what is no plain English is left to the runtime', () => {
  expect(breaksIn('Он ушёл. Мы остались.')).toBeNull()
})

test('plain English breaks where the runtime breaks it', () => {
  const characters = fc.constantFrom(...'  ..!?aBé1"”’,;:)(–$ǅ')
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 30 }), (text) => {
      expect(breaksIn(text)).toEqual(proposed(text))
    }),
    { numRuns: 2000 },
  )
})
