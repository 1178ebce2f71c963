import { expect, test } from 'vitest'
import { holdsWords } from './palette-item.ts'

test('the words may stand in any order, in the label or beside it', () => {
  const killed = { label: 'Killed, Syria, since 27 November', detail: 'update' }
  expect(holdsWords(killed, 'syria killed')).toBe(true)
  expect(holdsWords(killed, 'update  KILLED')).toBe(true)
  expect(holdsWords(killed, 'displaced')).toBe(false)
  expect(holdsWords(killed, '')).toBe(true)
})
