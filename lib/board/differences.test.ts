import { describe, expect, test } from 'vitest'
import { board } from './board.ts'
import { conversionsOf, differenceBetween, extremesOf, stepsOf } from './differences.ts'
import { EMPTY, withArticle } from './test-story.ts'
import type { Row } from './types.ts'

const rowOf = (label: RegExp, ...texts: readonly string[]): Row => {
  const story = texts.reduce((before, text, index) => withArticle(before, `a${index}`, text), EMPTY)
  const found = board(story).rows.find(({ figure }) => label.test(figure.label))
  if (!found) throw new Error(`No row ${label}.`)
  return found
}

describe('the arithmetic of a row', () => {
  test('704 → 727 is +23, a rise of 3.3 %', () => {
    const { by, share } = differenceBetween(704, 727)
    expect(by).toBe(23)
    expect(share).toBeCloseTo(0.0327, 4)
  })

  test('nothing is a share of nothing', () => {
    expect(differenceBetween(0, 4)).toEqual({ from: 0, to: 4, by: 4, share: null })
  })

  test('goes from each moment of a series to the next that follows it', () => {
    const row = rowOf(
      /^Killed/,
      'The Relief Council said on Monday, 2 December 2024, that 704 people had been killed in Karnia.',
      'The Relief Council said on Wednesday, 4 December 2024, that 727 people had been killed in Karnia.',
    )
    const [series] = row.figure.series
    expect(series && stepsOf(series)).toEqual([null, differenceBetween(704, 727)])
    expect(extremesOf(row), 'the series says it better').toBeNull()
  })

  test('goes to no point whose order nobody knows', () => {
    const unknown = { follows: 'unknown', value: 690 } as const
    const first = { follows: 'first', value: 704 } as const
    const rest = { low: null, high: null, asOf: null, basis: 'unknown', from: null, claims: [] } as const
    const series = { counter: 'the Council', by: 'origin', because: '' } as const
    expect(stepsOf({ ...series, points: [first, unknown].map((one) => ({ ...rest, ...one })) })).toEqual([
      null,
      null,
    ])
  })

  test('says how far two bodies are apart that count no series', () => {
    const row = rowOf(
      /injured/i,
      'Police said 30 people were injured in Ardal.',
      'Doctors said 44 people were injured in Ardal.',
    )
    expect(extremesOf(row)).toMatchObject({ from: 30, to: 44, by: 14 })
  })

  test('25 miles are 40.2 kilometres', () => {
    const row = rowOf(
      /distance/i,
      'Belen lies about 25 miles from Ardal.',
      'Belen lies about 40 kilometres from Ardal.',
    )
    const [only, ...more] = conversionsOf(row)
    expect(more).toEqual([])
    expect([only?.unit, only?.inUnit].sort()).toEqual(['kilometer', 'mile'])
    expect([only?.value, only?.to]).toEqual(only?.unit === 'mile' ? [25, 40.2] : [40, 24.9])
  })
})
