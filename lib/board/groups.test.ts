import { expect, test } from 'vitest'
import { groupOf } from './groups.ts'

test.each([
  ['casualties', 'count', 'person', 'killed'],
  ['casualties', 'count', 'person', 'injured seriously'],
  ['casualties', 'count', 'person', 'hospitalised'],
  ['people-moved', 'count', 'person', 'displaced'],
  ['people-moved', 'count', 'person', 'evacuated'],
  ['people', 'count', 'person', 'detained'],
  ['people', 'age', 'year', 'age'],
  ['places', 'distance', 'kilometer', 'distance from Hama to Homs'],
  ['dates', 'date', 'day', 'start of the offensive'],
  ['dates', 'duration', 'year', 'war'],
  ['money', 'money', 'US dollar', 'damage'],
  ['shares', 'percent', '%', 'pay rise'],
  ['shares', 'rank', 'rank', 'city size'],
  ['names', 'name', null, 'leader'],
  ['quotes', 'quote', null, 'statement'],
  ['things', 'count', 'town', 'under siege'],
  ['things', 'magnitude', 'magnitude', 'earthquake'],
] as const)('%s: %s of %s, %s', (group, kind, unit, measure) => {
  expect(groupOf({ kind, unit, measure })).toBe(group)
})
