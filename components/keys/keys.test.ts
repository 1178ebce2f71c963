import { expect, test } from 'vitest'
import { chordOf } from './chord.ts'
import { heardUnder, KEYS, keysOf, takenBy } from './keys.ts'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'shiftKey', boolean>> = {}, code = '') =>
  chordOf({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })

test('no two keys are the same before anybody gives one away', () => {
  for (const { id } of KEYS)
    for (const key of keysOf(id, {})) expect([key, takenBy(key, id, {})]).toEqual([key, null])
})

test('a key that was given away does what it was given to, and the old one nothing', () => {
  expect(heardUnder('j', {})).toBe('next-row')
  expect(heardUnder('s', { 'next-row': 's' })).toBe('next-row')
  expect(heardUnder('j', { 'next-row': 's' })).toBeNull()
  expect(heardUnder('ArrowDown', { 'next-row': 's' })).toBe('next-row')
})

test('a key that begins another is taken', () => {
  expect(takenBy('g', 'undo', {})).toBe('go-stories')
  expect(takenBy('x', 'undo', {})).toBeNull()
})

test('a key is called by what it types, wherever it lies', () => {
  expect(press('N', { shiftKey: true })).toBe('N')
  expect(press('K', { ctrlKey: true, shiftKey: true })).toBe('Ctrl+K')
  expect(press('?', { shiftKey: true })).toBe('?')
  expect(press('ArrowDown', { shiftKey: true })).toBe('Shift+ArrowDown')
})

test('on an Arabic keyboard the key of j moves to the next row too', () => {
  expect(press('ت', {}, 'KeyJ')).toBe('j')
  expect(press('Shift')).toBeNull()
})
