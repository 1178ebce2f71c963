import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printDate } from './print-date.ts'
import { compareDates, typedDate } from './typed-date.ts'

describe('what a person types for a date', () => {
  test.each([
    ['5 December 2024', '2024-12-05'],
    ['5 Dec 2024', '2024-12-05'],
    ['5th December 2024', '2024-12-05'],
    ['December 5, 2024', '2024-12-05'],
    ['Sept. 1, 2013', '2013-09-01'],
    ['March 2011', '2011-03'],
    ['2011', '2011'],
    ['2011-03', '2011-03'],
    ['2024-02-29', '2024-02-29'],
  ])('%s', (typed, iso) => {
    expect(typedDate(typed)).toBe(iso)
  })
  test.each(['Friday', '31 February 2024', '2023-02-29', '2024-13', '5 December', '05/12/2024', ''])(
    '“%s” is no date',
    (typed) => {
      expect(typedDate(typed)).toBeNull()
    },
  )
  test('what is printed is read back, short and long', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7, 10), (day, precision) => {
        const iso = day.toISOString().slice(0, precision)
        expect(typedDate(printDate(iso))).toBe(iso)
        expect(typedDate(printDate(iso, 'long'))).toBe(iso)
      }),
    )
  })
  test('a year neither precedes nor follows its own months', () => {
    expect(compareDates('2011', '2011-03')).toBe(0)
    expect(compareDates('2011-03', '2011-04')).toBe(-1)
    expect(compareDates('2012', '2011-04')).toBe(1)
  })
})
