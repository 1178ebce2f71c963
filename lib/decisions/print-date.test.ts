import { expect, test } from 'vitest'
import { printDate, printDates } from './print-date.ts'

test.each([
  ['2011', '2011', '2011'],
  ['2011-03', 'Mar 2011', 'March 2011'],
  ['2024-11-27', '27 Nov 2024', '27 November 2024'],
  ['2024-12-03TEV', '3 Dec 2024, evening', '3 December 2024, evening'],
  ['2016-11-09T06:10', '9 Nov 2016, 06:10', '9 November 2016, 06:10'],
  ['2024-12-05T14:00:00Z', '5 Dec 2024, 14:00', '5 December 2024, 14:00'],
  ['Friday', 'Friday', 'Friday'],
])('%s is printed at the precision that is known', (iso, short, long) => {
  expect(printDate(iso)).toBe(short)
  expect(printDate(iso, 'long')).toBe(long)
})

test('a span says the year once where both days share it', () => {
  expect(printDates('2024-11-25', '2024-12-01')).toBe('25 Nov – 1 Dec 2024')
  expect(printDates('2023-12-30', '2024-01-02')).toBe('30 Dec 2023 – 2 Jan 2024')
  expect(printDates('2011', '2011-03')).toBe('2011 – Mar 2011')
  expect(printDates('2024-11-27', '2024-11-27')).toBe('27 Nov 2024')
})
