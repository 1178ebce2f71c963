import { expect, test } from 'vitest'
import type { CellView } from './board-view.ts'
import { clashingColumns } from './clashing-columns.ts'
import { isInSight, shiftInto } from './pane-room.ts'

const cell = (column: number, mark: CellView['mark'], ...values: string[]): CellView => ({
  column,
  readings: values.map((value) => ({ value, hedge: '', hedgeWords: '', inWords: false })),
  origin: null,
  asOf: null,
  silence: values.length === 0 ? 'unknown' : null,
  mark,
  byHand: false,
})
const COLUMNS = [4, 0, 1, 2, 3].map((index) => ({ index }))

test('the marked cells clash, counted in the order in which the columns are shown', () => {
  const cells = [cell(0, null, '727'), cell(2, 'above', '826'), cell(3, 'below', '704'), cell(4, null, '727')]
  expect(clashingColumns({ cells }, COLUMNS)).toEqual({ first: 0, clashing: [3, 4] })
})
test('where nothing is marked, those clash that say another thing than the first', () => {
  const cells = [cell(0, null, '115,000'), cell(1, null), cell(3, null, 'hundreds of thousands', '115,000')]
  expect(clashingColumns({ cells }, COLUMNS)).toEqual({ first: 1, clashing: [4] })
})
test('a row that all say alike, or nobody, has no clash', () => {
  expect(clashingColumns({ cells: [cell(1, null, '50%'), cell(2, null, '50%')] }, COLUMNS).clashing).toEqual(
    [],
  )
  expect(clashingColumns({ cells: [] }, COLUMNS)).toEqual({ first: null, clashing: [] })
})
test('the pane moves no further than it must', () => {
  const room = { from: 240, to: 680 }
  expect(shiftInto({ from: 300, to: 400 }, room)).toBe(0)
  expect(shiftInto({ from: 700, to: 800 }, room)).toBe(120)
  expect(shiftInto({ from: 100, to: 200 }, room)).toBe(-140)
  expect(shiftInto({ from: 300, to: 900 }, room)).toBe(60)
})
test('a column of which half is covered is in sight, and one of which more is covered is not', () => {
  const room = { from: 240, to: 680 }
  expect(isInSight({ from: 190, to: 290 }, room)).toBe(true)
  expect(isInSight({ from: 631, to: 731 }, room)).toBe(false)
})
