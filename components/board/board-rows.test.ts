import { describe, expect, test } from 'vitest'
import { board } from '#lib/board/board.ts'
import { type BoardQuery, readAddress } from './board-query.ts'
import { boardRows } from './board-rows.ts'
import { boardView } from './board-view.ts'
import { understood, unknownOf } from './facets.ts'
import { sortedBy } from './sorted-by.ts'
import { FERRY } from './test-story.ts'

const view = boardView(board(FERRY))
const asked = (address: string): BoardQuery => readAddress(address)
const labels = (address: string) =>
  boardRows(view, asked(address)).rows.map(({ label }) => label.toLowerCase())

describe('the rows that an address shows', () => {
  test('are all of them where it says nothing, by need', () => {
    expect(boardRows(view, asked('')).rows).toEqual(view.rows)
  })

  test('hold every word that is searched, in whatever order: the words of a quote, a hedge, a silence', () => {
    expect(labels('q=killed 14')).toHaveLength(1)
    expect(labels('q=miles 25 about')).toEqual([expect.stringContaining('distance')])
    expect(labels('q=silent 14')).toHaveLength(1)
    expect(labels('q=14 miles')).toEqual([])
  })

  test('have any of the values of one facet, and one of each facet that is asked for', () => {
    const distances = labels('kind=distance')
    expect(distances.length).toBeGreaterThan(0)
    expect(labels('kind=distance&kind=count').length).toBeGreaterThan(distances.length)
    expect(labels('kind=distance&outlet=Weekly')).toEqual(distances)
    expect(labels('kind=distance&outlet=Morning Courier')).toEqual([])
  })

  test('are counted beside what the other facets ask for, and not beside their own', () => {
    const { counts, rows } = boardRows(view, asked('kind=distance'))
    expect(counts.kind.get('count')).toBe(boardRows(view, asked('kind=count')).rows.length)
    expect(counts.outlet.get('Weekly')).toBe(rows.length)
    expect(counts.outlet.get('Evening Post')).toBeUndefined()
  })

  test('stand by one thing, and where that is equal by the next', () => {
    const rows = boardRows(view, asked('sort=outlets&sort=figure')).rows
    const outlets = rows.map((row) => row.outlets)
    expect(outlets).toEqual([...outlets].sort((a, b) => b - a))
    const same = rows.filter((row) => row.outlets === outlets[0]).map((row) => row.label)
    expect(same).toEqual([...same].sort((a, b) => a.localeCompare(b, 'en')))
    expect(labels('sort=-figure')).toEqual([...labels('sort=figure')].reverse())
  })
})

test('an outlet that this story has not is no filter, and is named', () => {
  const query = asked('outlet=Gazette&outlet=Weekly&class=nonsense')
  expect(unknownOf(query, view.known)).toEqual([
    { facet: 'class', value: 'nonsense' },
    { facet: 'outlet', value: 'Gazette' },
  ])
  expect(understood(query.facets, view.known)).toMatchObject({ class: [], outlet: ['Weekly'] })
})

test('a head is clicked for its order, for the other way, and for none', () => {
  const once = sortedBy([], 'class', false)
  const twice = sortedBy(once, 'class', false)
  expect([once, twice, sortedBy(twice, 'class', false)]).toEqual([
    [{ by: 'class', descending: false }],
    [{ by: 'class', descending: true }],
    [],
  ])
  expect(sortedBy(twice, 'spread', true)).toEqual([...twice, { by: 'spread', descending: false }])
  expect(sortedBy(sortedBy(twice, 'spread', true), 'class', true)).toEqual([
    { by: 'spread', descending: false },
  ])
})
