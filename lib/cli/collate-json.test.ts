import { expect, test } from 'vitest'
import type { NumberClaim } from '#lib/claims/types.ts'
import { claimJson } from './collate-json.ts'

const distance: NumberClaim = {
  id: 'a.txt:11-25:distance',
  kind: 'distance',
  start: 11,
  end: 25,
  quote: 'about 25 miles',
  value: 25,
  low: 36.2,
  high: 44.3,
  unit: 'km',
  stated: { value: 25, unit: 'mile' },
  hedge: 'about',
  measure: 'distance from Hama',
  population: null,
  place: 'Homs',
  since: null,
  asOf: null,
  asOfBasis: 'unknown',
  speaker: null,
  origin: null,
  via: null,
  position: 'body',
  stance: 'asserted',
  rules: ['distance'],
  partOf: 'a.txt:0-9:count',
}

test('what the engine keeps for itself does not leave, and what is printed in another unit stands after the unit', () => {
  const json = claimJson(distance)
  expect(json).not.toHaveProperty('partOf')
  expect(json).toMatchObject({ value: 25, low: 36.2, unit: 'km', stated: { value: 25, unit: 'mile' } })
  expect(Object.keys(json).indexOf('stated')).toBe(Object.keys(json).indexOf('unit') + 1)
})

test('a claim in the unit that is printed has no "stated"', () => {
  const { stated, ...inKilometres } = distance
  expect(stated).toBeDefined()
  expect(claimJson(inKilometres)).not.toHaveProperty('stated')
})
