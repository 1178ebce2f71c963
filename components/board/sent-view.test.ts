import { expect, test } from 'vitest'
import { board } from '#lib/board/board.ts'
import { boardView } from './board-view.ts'
import { readView, sentView } from './sent-view.ts'
import { FERRY } from './test-story.ts'

test('what is sent of a board is read as it was', () => {
  const view = boardView(board(FERRY))
  expect(readView(sentView(view))).toEqual(view)
})

test('the rows of a board are written once, however often it is asked for', () => {
  const view = boardView(board(FERRY))
  expect(sentView(view)).toBe(sentView(view))
})
