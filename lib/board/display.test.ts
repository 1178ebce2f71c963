import { describe, expect, test } from 'vitest'
import { countClaim, dateClaim, nameClaim } from '#lib/decisions/test-claims.ts'
import { asOfShort, hedgeMark, printClaim, printValue } from './display.ts'

describe('a value in its cell', () => {
  const magnitude = { hedge: 'approx_magnitude', low: 200000, high: 999999 } as const
  const BY_HAND = { rules: ['amount-by-hand'] }
  const miles = { value: 25, unit: 'mile' }
  test.each([
    ['727', countClaim(727)],
    ['115,000', countClaim(115000)],
    ['1.5 million', countClaim(1500000)],
    ['hundreds of thousands', countClaim(null, { ...magnitude, quote: 'Hundreds of\nthousands of people' })],
    ['several dozen', countClaim(null, { ...magnitude, quote: 'Several dozen' })],
    ['10–15', countClaim(null, { hedge: 'between', low: 10, high: 15, quote: '10 to 15 people' })],
    ['300–400', countClaim(null, { ...magnitude, low: 300, high: 400, ...BY_HAND, quote: 'hundreds' })],
    ['300+', countClaim(null, { ...magnitude, low: 300, high: null, ...BY_HAND, quote: 'hundreds' })],
    ['5 million dollars', countClaim(5000000, { kind: 'money', unit: 'dollar', ...BY_HAND, quote: '$4m' })],
    ['50%', countClaim(50, { kind: 'percent', unit: '%' })],
    ['40 kilometers', countClaim(40, { kind: 'distance', unit: 'kilometer' })],
    ['25 miles', countClaim(25, { kind: 'distance', unit: 'kilometer', low: 36, high: 44, stated: miles })],
    ['3 days', countClaim(3, { kind: 'duration', unit: 'day' })],
    [
      'hours after',
      countClaim(null, { kind: 'duration', unit: 'hour', low: 2, high: null, quote: 'hours after' }),
    ],
    ['1 night', countClaim(1, { kind: 'duration', unit: 'night' })],
    ['most', countClaim(null, { kind: 'ratio', unit: 'fraction', quote: 'most of' })],
    ['4th', countClaim(4, { kind: 'rank', unit: 'rank' })],
    ['a third', countClaim(0.333, { kind: 'ratio', unit: 'fraction', quote: 'a third' })],
    ['$5 million', countClaim(5000000, { kind: 'money', unit: 'US dollar', quote: '$5 million' })],
    ['Mar 2011', dateClaim('2011-03')],
    ['27 Nov 2024', dateClaim('2024-11-27')],
    ['25 Nov – 1 Dec 2024', dateClaim(null, { low: '2024-11-25', high: '2024-12-01', quote: 'last week' })],
    ['Friday', dateClaim('Friday', { low: null, high: null })],
    ['Bashar al-Assad', nameClaim('Bashar al-Assad', { quote: 'Assad' })],
  ])('%s', (printed, claim) => {
    expect(printValue(claim)).toBe(printed)
  })
  test('has its hedge as a mark, and in words', () => {
    const atLeast = countClaim(84, { hedge: 'at_least', high: null })
    expect(`${hedgeMark(atLeast)}${printValue(atLeast)}`).toBe('≥84')
    expect(printClaim(atLeast)).toBe('at least 84')
    expect(printClaim(countClaim(25, { kind: 'distance', unit: 'mile', hedge: 'about' }))).toBe(
      'about 25 miles',
    )
    expect(printClaim(countClaim(300, { hedge: 'less_than', low: 270 }))).toBe('nearly 300')
    expect(printClaim(countClaim(300, { hedge: 'less_than', low: 0 }))).toBe('fewer than 300')
    expect(printClaim(countClaim(727))).toBe('727')
    expect(hedgeMark(countClaim(40, { hedge: 'less_than', low: 36 }))).toBe('nearly\u00a0')
    expect(hedgeMark(countClaim(40, { hedge: 'less_than', low: 0 }))).toBe('<')
  })
  test('that is printed in its own words has its hedge in them', () => {
    const share = { kind: 'ratio', unit: 'fraction', hedge: 'more_than' } as const
    const [most, third] = [
      countClaim(null, { ...share, quote: 'most of' }),
      countClaim(0.33, { ...share, quote: 'more than a third' }),
    ]
    expect([hedgeMark(most), printClaim(most), hedgeMark(third), printClaim(third)]).toEqual([
      '',
      'most',
      '',
      'more than a third',
    ])
  })
})

test('an as-of says how it is known', () => {
  expect(asOfShort({ asOf: '2024-12-05', asOfBasis: 'stated' })).toBe('5 Dec')
  expect(asOfShort({ asOf: '2024-12-05', asOfBasis: 'inferred' })).toBe('~5 Dec')
  expect(asOfShort({ asOf: '2024-12-03TEV', asOfBasis: 'stated' })).toBe('3 Dec, evening')
  expect(asOfShort({ asOf: '2024-12', asOfBasis: 'inferred' })).toBe('~Dec 2024')
  expect(asOfShort({ asOf: null, asOfBasis: 'unknown' })).toBe('as of unknown')
})
