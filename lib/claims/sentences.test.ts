import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocks } from './blocks.ts'
import { sentences } from './sentences.ts'

const texts = (text: string) => sentences(text).map((sentence) => sentence.text)

describe('where a sentence ends', () => {
  test.each([
    ['The column met Maj. Orel at noon. He spoke.', 2],
    ['It began on Nov. 27 in the north. It spread.', 2],
    ['The U.S. envoy left. He said nothing.', 2],
    ['“We hold the bridge,” said the mayor. Nobody crossed.', 2],
    ['Dr. A. B. Orel treated 12 people.', 1],
    ['They asked “Who was it?” and went on.', 1],
  ])('%s', (text, count) => {
    expect(texts(text)).toHaveLength(count)
  })

  test('a line broken inside a sentence is one sentence', () => {
    expect(texts('He gathers his forces for the\ncounteroffensive.')).toHaveLength(1)
  })
})

describe('what a line is', () => {
  const positions = (text: string) => blocks(text).map(({ position }) => position)

  test('headline, crosshead, caption and credit line stand apart from the body', () => {
    const text = [
      'Army gives up the river town',
      'The army left on Thursday, and the town fell silent by noon.',
      'A long retreat',
      'Troops on the bridge. Credit: AP',
      'It took three days, officers said.',
      '© AFP 2024',
    ].join('\n\n')
    expect(positions(text)).toEqual(['headline', 'body', 'crosshead', 'caption', 'body', 'credit'])
  })

  test('a leading date and a dateline are metadata and belong to no block', () => {
    expect(blocks(' date 2024-12-05 Rebels took the town.')).toMatchObject([{ start: 17, position: 'body' }])
    expect(positions('Beirut, Lebanon:\nRebels took the town on Thursday.')).toEqual(['body'])
    expect(positions('HAMA\n\nRebels took the town on Thursday.')).toEqual(['body'])
  })

  test('a crosshead may be set off by marks', () => {
    expect(positions('The town fell.\n- ‘A hard blow’ -\nThe army left.')).toEqual([
      'body',
      'crosshead',
      'body',
    ])
  })
})

test('whatever the text, every sentence stands where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const { start, end, text: sentence } of sentences(text))
        expect(text.slice(start, end)).toBe(sentence)
    }),
  )
})

test('a line of megabytes is read like any other', () => {
  const words = 'Two people were hurt in Ardal and '.repeat(100_000)
  expect(sentences(words).length).toBeGreaterThan(500)
})
