import { expect, test } from 'vitest'
import { type BoardQuery, boardHref, readBoardQuery, toggled } from './board-query.ts'

const plain = readBoardQuery({})

test('a board without anything in its address shows all, by need', () => {
  expect(plain).toEqual({
    search: '',
    show: 'all',
    classes: [],
    states: [],
    sort: 'need',
    descending: false,
    singles: false,
    figure: null,
  })
  expect(boardHref('hama', plain)).toBe('/stories/hama')
})

test('what the address says comes back as it went in', () => {
  const query: BoardQuery = {
    search: 'killed & civilians',
    show: 'differ',
    classes: ['conflict', 'update'],
    states: ['stale'],
    sort: 'spread',
    descending: true,
    singles: true,
    figure: 'killed/people/syria/2024-11-27',
  }
  const params: Record<string, string[]> = {}
  for (const [name, value] of new URL(boardHref('hama', query), 'http://localhost').searchParams) {
    params[name] = [...(params[name] ?? []), value]
  }
  expect(readBoardQuery(params)).toEqual(query)
})

test('an old or a mistyped link still opens the board', () => {
  const query = readBoardQuery({ class: ['nonsense', 'agree'], sort: 'colour', show: 'mine', state: 'lost' })
  expect(query.classes).toEqual(['agree'])
  expect(query).toMatchObject({ sort: 'need', show: 'all', states: [] })
})

test('a filter clicked twice is off again', () => {
  expect(toggled(toggled(['agree'], 'update'), 'update')).toEqual(['agree'])
})
