import { describe, expect, test } from 'vitest'
import { DECISION_KINDS } from './decision.ts'
import { KINDS, kindEntry } from './kinds.ts'
import { statedValues } from './stated.ts'
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
    const years = { low: '2011-01-01', high: '2011-12-31' }
    const dates = testRow(
      [
        { claim: dateClaim('2011-03'), printed: 'Mar 2011' },
        { claim: dateClaim('2011', years), printed: '2011' },
      ],
      years,
    )
    expect(kindEntry('range').offer(dates)).toMatchObject({ low: '2011', high: 'March 2011' })
  })
  test('a range: a magnitude has no end, and the desk fills the high one', () => {
    const vague = countClaim(null, { hedge: 'approx_magnitude', low: 200000, high: 999999 })
    const row = testRow(
      [
        { claim: countClaim(115000), printed: '115,000' },
        { claim: vague, printed: 'hundreds of thousands' },
      ],
      { low: 115000, high: 999999, class: 'internal' },
    )
    expect(kindEntry('range').fits(row)).toBe(true)
    expect(kindEntry('range').offer(row)).toMatchObject({ low: '115,000', high: null })
  })
  test.each([
    ['more than 80 is no high end', { hedge: 'more_than', high: null }, { low: '70', high: null }],
    ['about 80 is one, loosely', { hedge: 'about' }, { low: '70', high: 'about 80' }],
    ['up to 80 is one', { hedge: 'at_most', low: 0 }, { low: '70', high: '80' }],
  ] as const)('a range: %s', (_, hedged, ends) => {
    const row = testRow([
      { claim: countClaim(80, hedged), printed: '80' },
      { claim: countClaim(70), printed: '70' },
    ])
    expect(kindEntry('range').offer(row)).toMatchObject(ends)
  })
  test('a range: one length in two units is one end, as it was printed', () => {
    const km = { kind: 'distance', hedge: 'about', unit: 'kilometer' } as const
    const row = testRow(
      [
        { claim: countClaim(25, { ...km, unit: 'mile' }), printed: '25 miles' },
        { claim: countClaim(40, km), printed: '40 kilometers' },
      ],
      { class: 'converted', unit: 'kilometer', low: 40, high: 40.234 },
    )
    expect(kindEntry('range').offer(row)).toMatchObject({ low: 'about 40 kilometers', high: null })
  })
  test('one printed value is no range, however many articles print it', () => {
    const row = testRow([1, 2].map(() => ({ claim: countClaim(4), printed: '4' })))
    expect(kindEntry('range').fits(row)).toBe(false)
  })
  test('the latest belongs to a count that goes on', () => {
    const rank = testRow([{ claim: countClaim(4, { kind: 'rank' }), printed: '4th' }], {
      measure: 'city by size',
    })
    expect(kindEntry('latest').fits(rank)).toBe(false)
    expect(kindEntry('latest').fits({ ...rank, figure: { ...rank.figure, class: 'update' } })).toBe(true)
    expect(kindEntry('latest').fits(TOLL)).toBe(true)
  })
  test('a value keeps its hedge, in the box and among the suggestions', () => {
    const row = testRow([
      { claim: countClaim(38, { hedge: 'at_least', high: null }), printed: '38' },
      { claim: countClaim(40, { hedge: 'about' }), printed: '40' },
    ])
    expect(kindEntry('reading').offer(row).value).toBe('at least 38')
    expect(statedValues(row)).toEqual(['at least 38', 'about 40'])
  })
  test('side by side has no value', () => {
    expect(kindEntry('composed')).toMatchObject({ fields: [], required: [] })
  })
  test('a name has no range', () => {
    const row = testRow([{ claim: nameClaim('Jolani'), printed: 'Jolani' }], { measure: 'leader' })
    expect(kindEntry('range').fits(row)).toBe(false)
    expect(KINDS.filter((kind) => kind.fits(row))).toHaveLength(5)
  })
})
