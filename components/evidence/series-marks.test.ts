import { expect, test } from 'vitest'
import type { SeriesPoint } from '#lib/claims/types.ts'
import { seriesMarks } from './series-marks.ts'

const point = (value: number, asOf: string | null, follows: SeriesPoint['follows']): SeriesPoint => ({
  value,
  low: value,
  high: value,
  asOf,
  basis: asOf === null ? 'unknown' : 'stated',
  from: asOf === null ? null : 'words',
  follows,
  claims: [`a:${value}`],
})
const marksOf = (...points: readonly SeriesPoint[]) =>
  seriesMarks({ counter: 'the Council', by: 'origin', because: '', points })

test('two counts of one day stand beside each other in it, and their order is told as inferred', () => {
  const { dated, steps, days } = marksOf(
    point(704, '2024-12-05', 'first'),
    point(727, '2024-12-05', 'number'),
  )
  expect(dated.map(({ at }) => at.toISOString().slice(0, 10))).toEqual(['2024-12-05', '2024-12-05'])
  expect(dated[0]?.at.getTime()).toBeLessThan(dated[1]?.at.getTime() ?? 0)
  expect(steps.map(({ by }) => by)).toEqual(['number'])
  expect(days).toHaveLength(1)
})

test('a count that nothing dates stands beside the time, and no line leads to it', () => {
  const { dated, undated, steps } = marksOf(
    point(704, '2024-12-04', 'first'),
    point(727, '2024-12-05', 'day'),
    point(690, null, 'unknown'),
  )
  expect(dated.map(({ value }) => value)).toEqual([704, 727])
  expect(undated.map(({ value }) => value)).toEqual([690])
  expect(steps).toHaveLength(1)
})

test('an open end is drawn no further than its number', () => {
  const [mark] = marksOf({ ...point(84, '2024-12-05', 'first'), high: null }).dated
  expect(mark).toMatchObject({ low: 84, high: 84 })
})
