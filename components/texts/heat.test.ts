import { expect, test } from 'vitest'
import { heatOf } from './heat.ts'

const at = (start: number, id: string, of: Parameters<typeof heatOf>[1][number]['class']) => ({
  id,
  start,
  class: of,
})

test('the strip shows where a text differs, the gravest of each stretch, and nothing where it does not', () => {
  const marks = heatOf(4800, [
    at(10, 'toll', 'update'),
    at(40, 'heading', 'internal'),
    at(90, 'distance', 'converted'),
    at(2400, 'place', 'agree'),
    at(2500, 'alone', 'single'),
    at(2600, 'unplaced', null),
    at(4799, 'end', 'conflict'),
  ])
  expect(marks.map(({ class: of, claim, count }) => [of, claim, count])).toEqual([
    ['internal', 'heading', 3],
    ['conflict', 'end', 1],
  ])
  expect(marks[0]?.from).toBe(0)
  expect(marks[1]?.to).toBe(1)
})
