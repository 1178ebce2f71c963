import { expect, test } from 'vitest'
import { readAddress } from './board-query.ts'
import type { ArticleView } from './board-view.ts'
import { moved, orderedColumns, shownColumns } from './column-order.ts'

const article = (id: string, name: string, letter: string, published: string): ArticleView => ({
  id,
  name,
  title: null,
  letter,
  tint: 0,
  date: published,
  published,
  note: null,
})
const ARTICLES = [
  article('a1', 'Courier', 'A', '2026-05-04'),
  article('a2', 'Weekly', 'B', ''),
  article('a3', 'Evening Post', 'A', '2026-05-03'),
]
const shown = (address: string) =>
  shownColumns(ARTICLES, readAddress(address)).map(({ article: { id } }) => id)

test('columns stand as they were added, by family, by date with the undated last, or by outlet', () => {
  expect(shown('')).toEqual(['a1', 'a2', 'a3'])
  expect(shown('order=family')).toEqual(['a1', 'a3', 'a2'])
  expect(shown('order=published')).toEqual(['a3', 'a1', 'a2'])
  expect(shown('order=outlet')).toEqual(['a1', 'a3', 'a2'])
})

test('those that somebody put first stand first, and the hidden ones not at all', () => {
  expect(shown('order=published&first=a2')).toEqual(['a2', 'a3', 'a1'])
  expect(shown('first=a3&hide=a1')).toEqual(['a3', 'a2'])
})

test('a column moved to the start and back stands where it stood', () => {
  const columns = orderedColumns(ARTICLES, readAddress(''))
  const first = moved(columns, 'a3', -1)
  expect(first).toEqual(['a1', 'a3', 'a2'])
  const after = orderedColumns(ARTICLES, { order: 'added', first })
  expect(moved(after, 'a3', 1)).toEqual(['a1', 'a2', 'a3'])
  expect(moved(columns, 'a3', 1)).toEqual(['a1', 'a2', 'a3'])
})

test('a cell keeps its article wherever the column stands', () => {
  expect(shownColumns(ARTICLES, readAddress('first=a3')).map(({ index }) => index)).toEqual([2, 0, 1])
})
