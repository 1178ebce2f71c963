import { expect, test } from 'vitest'
import { twinOf } from './twin.ts'

const MORNING = { name: 'Morning Courier', text: 'Two killed\n\nA ferry sank.\n' }

test('a text pasted twice is known by the name it has already, line ends or not', () => {
  expect(twinOf({ text: 'Two killed\r\n\r\nA ferry sank.' }, [MORNING])).toBe('Morning Courier')
})

test('a text with one word more is another text', () => {
  expect(twinOf({ text: 'Two killed\n\nA ferry sank early.' }, [MORNING])).toBeNull()
})
