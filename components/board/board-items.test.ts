import { expect, test } from 'vitest'
import { board } from '#lib/board/board.ts'
import { boardItems } from './board-items.ts'
import { readAddress } from './board-query.ts'
import { boardView } from './board-view.ts'
import { FERRY, testStory } from './test-story.ts'

const view = boardView(board(FERRY))
const lines = (address: string, rows = view.rows) =>
  boardItems(rows, readAddress(address)).map((item) =>
    item.type === 'row'
      ? `${'. '.repeat(item.depth)}${item.row.class}`
      : `${item.type} ${item.section} ${item.count}`,
  )
const singles = view.rows.filter(({ folds }) => folds)

test('what needs a decision stands first, and what one article alone states is one line a section', () => {
  const all = lines('')
  expect(all[0]).toMatch(/^heading need/)
  expect(all.filter((line) => line === 'single')).toEqual([])
  expect(all.some((line) => line.startsWith('singles'))).toBe(true)
  expect(lines('singles=1').filter((line) => line === 'single')).toHaveLength(singles.length)
})

test('a part is set in beneath its whole', () => {
  expect(lines('').some((line) => line.startsWith('. '))).toBe(true)
})

test('a folded section is its heading with the number of its rows', () => {
  const open = lines('')
  const folded = lines('fold=need')
  expect(folded[0]).toBe(open[0])
  expect(folded[1]).toMatch(/^heading/)
})

test('whoever searches or sorts gets rows, and no folds', () => {
  expect(lines('q=miles').some((line) => line.startsWith('singles'))).toBe(false)
  expect(lines('sort=figure').every((line) => !line.startsWith('heading'))).toBe(true)
})

test('a row whose evidence is open is not folded away', () => {
  const [single] = singles
  expect(lines(`figure=${encodeURIComponent(single?.key ?? '')}`)).toContain('single')
})

test('a story of one article has nothing to fold', () => {
  const alone = boardView(
    board(testStory({ Weekly: 'The harbour of Portmara is about 25 miles from the capital.' })),
  )
  expect(alone.rows.length).toBeGreaterThan(0)
  expect(lines('', alone.rows).filter((line) => line === 'single')).toHaveLength(alone.rows.length)
})
