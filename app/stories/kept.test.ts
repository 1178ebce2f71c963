import { expect, test } from 'vitest'
import { keepLast } from './kept.ts'

test('a board that was just looked at stays, the one that nobody asked for goes', () => {
  const boards = keepLast<string>(2)
  boards.keep('ferry 7', 'the ferry')
  boards.keep('quake 3', 'the quake')
  expect(boards.get('ferry 7')).toBe('the ferry')
  boards.keep('vote 1', 'the vote')
  expect(boards.get('quake 3')).toBeUndefined()
  expect(boards.get('ferry 7')).toBe('the ferry')
  expect(boards.get('vote 1')).toBe('the vote')
})

test('what the list of stories counts takes no place of a board that somebody reads', () => {
  const boards = keepLast<string>(2)
  boards.keepIfRoom('ferry 7', 'the ferry')
  boards.keep('quake 3', 'the quake')
  boards.keepIfRoom('vote 1', 'the vote')
  expect(boards.get('ferry 7')).toBe('the ferry')
  expect(boards.get('quake 3')).toBe('the quake')
  expect(boards.get('vote 1')).toBeUndefined()
})
