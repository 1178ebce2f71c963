import { describe, expect, test } from 'vitest'
import { DECISION_KINDS } from './decision.ts'
import { KINDS, kindEntry } from './kinds.ts'
import { countClaim, dateClaim, nameClaim } from './test-claims.ts'
import { TOLL, testRow } from './test-row.ts'

test('every kind of decision has its entry', () => {
  expect(KINDS.map(({ id }) => id)).toEqual([...DECISION_KINDS])
})

describe('what the form starts with', () => {
  test('one reading: the value that most articles print', () => {
    expect(kindEntry('reading').offer(TOLL).value).toBe('727')
  })
  test('one reading: the number before the crosshead’s magnitude', () => {
    const row = testRow([
      { claim: countClaim(null, { hedge: 'approx_magnitude' }), printed: 'hundreds of thousands' },
      { claim: countClaim(115000), printed: '115,000' },
    ])
    expect(kindEntry('reading').offer(row).value).toBe('115,000')
  })
  test('the latest: of one moment the largest, for a toll only grows', () => {
    expect(kindEntry('latest').offer(TOLL).value).toBe('826')
  })
  test('the latest: a later moment before a larger number', () => {
    const row = testRow([
      { claim: countClaim(15, { asOf: '2024-12-04' }), printed: '15' },
      { claim: countClaim(12, { asOf: '2024-12-05' }), printed: '12' },
      { claim: countClaim(20, { asOf: null }), printed: '20' },
    ])
    expect(kindEntry('latest').offer(row).value).toBe('12')
  })
  test('a range: the low and high of the row', () => {
    expect(kindEntry('range').offer(TOLL)).toEqual({ value: null, low: '704', best: null, high: '826' })
    const dates = testRow([{ claim: dateClaim('2011'), printed: '2011' }], { low: '2011', high: '2011-03' })
    expect(kindEntry('range').offer(dates)).toMatchObject({ low: '2011', high: 'March 2011' })
  })
  test('a name has no range', () => {
    const row = testRow([{ claim: nameClaim('Jolani'), printed: 'Jolani' }])
    expect(kindEntry('range').fits(row)).toBe(false)
    expect(KINDS.filter((kind) => kind.fits(row))).toHaveLength(6)
  })
})
