import { expect, test } from 'vitest'
import type { Claim } from '#lib/claims/types.ts'
import type { GoldClaim } from './score-gold.ts'
import { sameValue } from './score-values.ts'

const gold = (kind: string, value: GoldClaim['value'], unit: string | null = null): GoldClaim => ({
  ...{ article: 'a.txt', quote: '', start: 0, end: 1, figure: 'f' },
  ...{ kind, value, unit },
})
const around = {
  id: 'a',
  start: 0,
  end: 1,
  quote: '',
  hedge: 'exact',
  measure: '',
  population: null,
  place: null,
  since: null,
  asOf: null,
  asOfBasis: 'unknown',
  speaker: null,
  origin: null,
  via: null,
  position: 'body',
  stance: 'asserted',
  rules: [],
} as const
type Value = number | null
const number = (
  kind: 'count' | 'distance' | 'percent' | 'duration',
  value: Value,
  low = value,
  high = value,
): Claim => ({
  ...around,
  ...{ kind, value, low, high, unit: '', partOf: null },
})
const date = (value: string | null, low = value, high = value): Claim => ({
  ...around,
  kind: 'date',
  value,
  low,
  high,
  unit: 'day',
})
const miles: Claim = {
  ...around,
  kind: 'distance',
  value: 25,
  low: 36,
  high: 44,
  unit: 'km',
  stated: { value: 25, unit: 'mile' },
  partOf: null,
}

test.each([
  ['the same number', gold('count', 727), number('count', 727), true],
  ['another number', gold('count', 727), number('count', 704), false],
  ['another kind', gold('count', 50), number('percent', 50), false],
  ['an age read as a span', gold('age', 33), number('duration', 33), true],
  ['a share read as a percentage', gold('ratio', 0.5), number('percent', 50), true],
  ['a number as it is printed, whatever the unit', gold('distance', 25), miles, true],
  ['one night read as an interval', gold('duration', 1), number('duration', null, 1, 1), true],
  [
    'a magnitude with ends near enough',
    gold('count', { low: 200, high: 999 }),
    number('count', null, 200, 900),
    true,
  ],
  [
    'a magnitude read as another',
    gold('count', { low: 200, high: 999 }),
    number('count', null, 2000, 9999),
    false,
  ],
  ['a magnitude read as a number', gold('count', { low: 200, high: 999 }), number('count', 300), false],
  ['any value where gold has none', gold('count', null), number('count', 5), true],
  ['the same day', gold('date', '2024-12-05'), date('2024-12-05'), true],
  ['part of the day left out', gold('date', '2024-12-03TEV'), date('2024-12-03'), true],
  ['another day', gold('date', '2024-12-05'), date('2024-12-04'), false],
  ['its month', gold('date', '2024-12-05'), date('2024-12'), true],
  ['its year alone', gold('date', '2024-12-05'), date('2024'), false],
  ['a day of the year that gold has', gold('date', '2011'), date('2011-03'), true],
  [
    'the same week',
    gold('date', { low: '2024-11-25', high: '2024-12-01' }),
    date(null, '2024-11-25', '2024-12-01'),
    true,
  ],
  [
    'another week',
    gold('date', { low: '2024-11-25', high: '2024-12-01' }),
    date(null, '2024-12-02', '2024-12-08'),
    false,
  ],
])('%s', (_, wanted, claim, same) => {
  expect(sameValue(wanted, claim)).toBe(same)
})
