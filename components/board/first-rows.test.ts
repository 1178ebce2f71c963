import { expect, test } from 'vitest'
import { board } from '#lib/board/board.ts'
import { readAddress } from './board-query.ts'
import { type BoardView, boardView } from './board-view.ts'
import { firstRows } from './first-rows.ts'
import { FERRY } from './test-story.ts'

const small = boardView(board(FERRY))
/** The ferry's board six hundred times over, as a story of many articles has it. */
const large: BoardView = {
  ...small,
  rows: Array.from({ length: 600 }, (_, copy) =>
    small.rows.map((row) => ({ ...row, key: `${row.key} ${copy}`, within: null })),
  ).flat(),
}

test('a board of ordinary size goes with its page as it is', () => {
  expect(firstRows(small, readAddress('kind=distance'), '/rows')).toBe(small)
})

test('of a large one the first rows that the address shows go with the page, and what there is in all', () => {
  const { rows, rest } = firstRows(large, readAddress('kind=distance'), '/rows')
  expect(rows.length).toBeLessThan(100)
  expect(rows.every(({ kind }) => kind === 'distance')).toBe(true)
  expect(rest).toMatchObject({ address: '/rows', total: large.rows.length, shown: 600 })
  expect(rest?.shows.all).toBe(large.rows.length)
})

test('the row whose evidence is open goes along, however far down it stands', () => {
  const last = large.rows.at(-1)?.key ?? ''
  const { rows } = firstRows(large, readAddress(`figure=${encodeURIComponent(last)}`), '/rows')
  expect(rows.map(({ key }) => key)).toContain(last)
})
