import { describe, expect, test } from 'vitest'
import { board } from '#lib/board/board.ts'
import { boardView, notesOf } from './board-view.ts'
import { holdsEveryWord } from './row-words.ts'
import { FERRY } from './test-story.ts'

const ferry = board(FERRY)
const view = boardView(ferry)
const row = (label: string) => {
  const found = view.rows.find((one) => one.label.toLowerCase().includes(label))
  if (!found) throw new Error(`No row ${label} among ${view.rows.map((one) => one.label).join('; ')}`)
  return found
}

describe('a row on its way to the screen', () => {
  test('has a cell for every article that says something, and counts the others', () => {
    const { cells, silent } = row('killed')
    expect(cells.map(({ column, readings }) => [column, readings.map(({ value }) => value)])).toEqual([
      [0, ['12']],
      [1, ['14']],
    ])
    expect(silent).toEqual({ 'not-mentioned': 1 })
  })

  test('is found by every word of its cells, and by none of another row', () => {
    expect(holdsEveryWord(row('killed'), '14 people')).toBe(true)
    expect(holdsEveryWord(row('killed'), 'Silent')).toBe(true)
    expect(holdsEveryWord(row('killed'), '25 miles')).toBe(false)
  })

  test('keeps the hedge apart from the value: "about 25 miles" is ~ and 25 miles', () => {
    const reading = row('distance').cells[0]?.readings[0]
    expect(reading).toMatchObject({ hedge: '~', hedgeWords: 'about', value: '25 miles' })
  })

  test('goes to the browser as plain data', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view)
  })
})

test('two articles of one outlet are one outlet, and their columns are told apart by their titles', () => {
  const acts = FERRY.acts.map((act) =>
    act.kind === 'add-article' && act.payload.file !== 'Weekly.txt'
      ? {
          ...act,
          payload: {
            ...act.payload,
            details: { ...act.payload.details, outlet: 'Courier', title: act.payload.file },
          },
        }
      : act,
  )
  const courier = boardView(board({ ...FERRY, acts }))
  expect(courier.rows.find(({ label }) => label.startsWith('Killed'))).toMatchObject({ outlets: 1 })
  expect(courier.articles.map(({ title }) => title)).toEqual([
    'Morning Courier.txt',
    'Evening Post.txt',
    null,
  ])
  expect(row('killed').outlets).toBe(2)
  expect(view.articles.map(({ title }) => title)).toEqual([null, null, null])
})

test('a part stands directly beneath its whole', () => {
  const keys = view.rows.map(({ key }) => key)
  const part = view.rows.find(({ within }) => within !== null)
  expect(part?.label).toMatch(/child/i)
  expect(keys.indexOf(part?.key ?? '')).toBe(keys.indexOf(part?.within ?? '') + 1)
})

test('what needs a decision stands before everything else, under a heading of its own', () => {
  const needed = view.rows.map((one) => one.needed)
  expect(needed).toEqual([...needed].sort((a, b) => Number(b) - Number(a)))
  expect(view.rows.filter(({ section }) => section === 'need').every((one) => one.needed)).toBe(true)
  expect(row('distance')).toMatchObject({ section: 'places', folds: true })
})

test('every row of the board is on the screen, once', () => {
  expect(view.rows.map(({ key }) => key).sort()).toEqual(ferry.rows.map(({ figure }) => figure.key).sort())
})

test('the note of a digest stands by its column and by no other', () => {
  expect(notesOf(ferry.articles)).toEqual(['A digest.'])
  expect(view.articles.map(({ note }) => note)).toEqual([1, null, null])
})

describe('the spread', () => {
  test('lies between the lowest and the highest, and says who says it', () => {
    const marks = row('killed').plot?.marks ?? []
    expect(marks.map(({ from, articles }) => [from, articles])).toEqual([
      [0, 1],
      [1, 1],
    ])
    expect(marks.map(({ label }) => label)).toEqual(['12', '14'])
  })
})
