import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printNumber } from './print-number.ts'
import { typedNumber } from './typed-number.ts'

describe('what a person types for a number', () => {
  test.each([
    ['704', 704],
    [' 1,200 ', 1200],
    ['1 200', 1200],
    ['115,000', 115000],
    ['1.5 million', 1500000],
    ['1.5m', 1500000],
    ['2bn', 2000000000],
    ['0.5', 0.5],
    ['50%', 50],
    ['50 per cent', 50],
    ['4th', 4],
    ['seven hundred and four', 704],
    ['two dozen', 24],
  ])('%s', (typed, value) => {
    expect(typedNumber(typed, 'person')).toBe(value)
  })
  test.each(['', 'many', '12,00', '7O4', '704-826', '704 or so', '1,2000', '25 miles', 'hundreds', '-5'])(
    '“%s” is no number of people',
    (typed) => {
      expect(typedNumber(typed, 'person')).toBeNull()
    },
  )
  test('miles in a row of kilometres are converted, people in a row of people counted', () => {
    expect(typedNumber('25 miles', 'kilometer')).toBeCloseTo(40.2336, 4)
    expect(typedNumber('40 km', 'kilometer')).toBe(40)
    expect(typedNumber('25 miles', 'mile')).toBe(25)
    expect(typedNumber('12 towns', 'town')).toBe(12)
  })
  test('what is printed is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (value) => {
        expect(typedNumber(printNumber(value), null)).toBe(value)
      }),
    )
  })
})
