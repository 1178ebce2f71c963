import { expect, test } from 'vitest'
import {
  asksForRows,
  type BoardQuery,
  boardHref,
  boardSearch,
  readAddress,
  readBoardQuery,
  toggled,
} from './board-query.ts'

const plain = readBoardQuery({})
const NOTHING = { class: [], state: [], kind: [], origin: [], outlet: [], silence: [] }

test('a board without anything in its address shows all, by need', () => {
  expect(plain).toEqual({
    search: '',
    show: 'all',
    facets: NOTHING,
    sorts: [],
    singles: false,
    folded: [],
    hidden: [],
    order: 'added',
    first: [],
    density: 'full',
    figure: null,
    article: null,
    others: [],
  })
  expect(boardHref('hama', plain)).toBe('/stories/hama')
  expect(asksForRows(plain)).toBe(false)
})

test('what the address says comes back as it went in', () => {
  const query: BoardQuery = {
    search: 'killed & civilians',
    show: 'differ',
    facets: { ...NOTHING, class: ['conflict', 'update'], origin: ['Observatory, Syrian', 'UN'] },
    sorts: [
      { by: 'spread', descending: true },
      { by: 'figure', descending: false },
    ],
    singles: true,
    folded: ['dates', 'money'],
    hidden: ['a3'],
    order: 'family',
    first: ['a5', 'a2'],
    density: 'dense',
    figure: 'killed/people/syria/2024-11-27',
    article: 'a3',
    others: [['without', 'AFP']],
  }
  expect(readAddress(boardSearch(query))).toEqual(query)
  expect(asksForRows(query)).toBe(true)
})

test('the article of a cell stands in the address only beside its row', () => {
  const query = readAddress('figure=killed&article=a3')
  expect(boardSearch(query)).toBe('figure=killed&article=a3')
  expect(boardSearch(query, { figure: null })).toBe('')
})

test('an old or a mistyped link still opens the board, and what it says besides is kept to be named', () => {
  const query = readBoardQuery({
    sort: ['colour', '-class', 'class'],
    show: 'mine',
    order: 'size',
    hue: 'red',
  })
  expect(query).toMatchObject({ show: 'all', order: 'added', sorts: [{ by: 'class', descending: true }] })
  expect(query.others).toEqual([['hue', 'red']])
})

test('a filter clicked twice is off again', () => {
  expect(toggled(toggled(['agree'], 'update'), 'update')).toEqual(['agree'])
})
