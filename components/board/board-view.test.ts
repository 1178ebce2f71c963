import { describe, expect, test } from 'vitest'
import { board } from '#lib/board/board.ts'
import { boardView, notesOf } from './board-view.ts'
import { FERRY } from './test-story.ts'

const ferry = board(FERRY)
const view = boardView(ferry)
const row = (label: string) => {
  const found = view.rows.find((one) => one.label.toLowerCase().includes(label))
  if (!found) throw new Error(`No row ${label} among ${view.rows.map((one) => one.label).join('; ')}`)
  return found
}

describe('a row on its way to the screen', () => {
  test('has a cell for every column, the silent ones with a word', () => {
    const { cells } = row('killed')
    expect(cells.map(({ readings }) => readings.map(({ value }) => value))).toEqual([['12'], ['14'], []])
    expect(cells[2]?.silence).toBe('silent')
  })

  test('is found by every word of its cells, and by none of another row', () => {
    expect(row('killed').words).toContain('14 people')
    expect(row('killed').words).toContain('silent')
    expect(row('killed').words).not.toContain('25 miles')
  })

  test('keeps the hedge apart from the value: "about 25 miles" is ~ and 25 miles', () => {
    const reading = row('distance').cells[2]?.readings[0]
    expect(reading).toMatchObject({ hedge: '~', hedgeWords: 'about', value: '25 miles' })
  })

  test('goes to the browser as plain data', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view)
  })
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
  expect(view.rows.filter(({ section }) => section === 'Need a decision').every((one) => one.needed)).toBe(
    true,
  )
  expect(row('distance')).toMatchObject({ section: 'Places and distances', folds: true })
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
