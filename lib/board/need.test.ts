import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClassId } from '#lib/claims/types.ts'
import { groupOf } from './groups.ts'
import { compareNeed, needingDecision, needsDecision } from './need.ts'
import { HAMA, rowOf, TOLL, testBoard } from './test-story.ts'
import type { Row, State } from './types.ts'

const toll = rowOf(testBoard(HAMA), TOLL)
const row = (key: string, id: ClassId, state: State = 'open', other: Partial<Row['figure']> = {}): Row => {
  const figure = { ...toll.figure, key, class: id, ...other }
  return { ...toll, figure, state, group: groupOf(figure) }
}

test.each([
  ['open', 'conflict', true],
  ['open', 'update', true],
  ['open', 'agree', false],
  ['open', 'single', false],
  ['decided', 'conflict', false],
  ['pending', 'conflict', false],
  ['stale', 'agree', true],
  ['reopened', 'single', true],
] as const)('a row that is %s and of class %s: needs a decision is %s', (state, id, needed) => {
  expect(needsDecision(row('k', id, state))).toBe(needed)
})

test('sorted by need: the graver class, then casualties, then more origins, then more outlets', () => {
  const reading = (article: string) => ({ article, claims: [] })
  const rows = [
    row('done', 'internal', 'decided'),
    row('pay', 'update', 'open', { kind: 'percent', unit: '%', measure: 'rise' }),
    row('dead', 'update'),
    row('many', 'update', 'open', { origins: ['UN', 'WHO'] }),
    row('printed', 'update', 'open', { readings: ['a', 'b', 'c', 'd', 'e'].map(reading) }),
    row('clash', 'conflict', 'open', { kind: 'name', unit: null, measure: 'minister' }),
  ]
  expect(rows.toSorted(compareNeed).map(({ figure }) => figure.key)).toEqual([
    'clash',
    'many',
    'printed',
    'dead',
    'pay',
    'done',
  ])
  expect(needingDecision(rows)).toHaveLength(5)
})

test('the order of the rows does not matter', () => {
  const rows = (['agree', 'update', 'conflict', 'update', 'single'] as const).map((id, index) =>
    row(`k${index}`, id),
  )
  const sorted = rows.toSorted(compareNeed)
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(shuffled.toSorted(compareNeed)).toEqual(sorted)
    }),
  )
})
