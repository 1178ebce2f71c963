import { expect, test } from 'vitest'
import { tooLarge } from './too-large.ts'

const MB = 1024 * 1024

function form(paste: string, ...files: File[]): FormData {
  const data = new FormData()
  data.set('paste', paste)
  for (const file of files) data.append('files', file)
  return data
}

test('a text of two megabytes is sent, one byte more is not', () => {
  expect(tooLarge(form('a'.repeat(2 * MB)))).toBeNull()
  expect(tooLarge(form('a'.repeat(2 * MB + 1)))).toMatchObject({ field: 'paste', what: 'paste' })
})

test('what counts is bytes: a page of Arabic is twice as large as it is long', () => {
  expect(tooLarge(form('ح'.repeat(MB + 1)))).not.toBeNull()
})

test('a file that is too large is named', () => {
  const files = [new File(['Two killed.'], 'short.txt'), new File(['a'.repeat(2 * MB + 1)], 'leak.txt')]
  expect(tooLarge(form('', ...files))).toMatchObject({ field: 'files', name: 'leak.txt' })
})

test('many texts that are each small enough may be too much together', () => {
  const files = ['a', 'b', 'c', 'd'].map((name) => new File(['a'.repeat(1.5 * MB)], `${name}.txt`))
  expect(tooLarge(form('', ...files))).toMatchObject({ field: 'files', what: 'all' })
})
