import path from 'node:path'
import { expect, test } from 'vitest'
import { databaseFile } from './address.ts'

test.each([
  [undefined, path.resolve('data', 'collate.db')],
  ['', path.resolve('data', 'collate.db')],
  ['file:data/other.db', path.resolve('data', 'other.db')],
  ['file:./other.db', path.resolve('other.db')],
  [`file:${path.resolve('/tmp/desk 1/collate.db')}`, path.resolve('/tmp/desk 1/collate.db')],
])('DATABASE_URL %j is the file %s', (url, file) => {
  expect(databaseFile(url)).toBe(file)
})

test('an address of a server is refused without repeating its password', () => {
  const address = () => databaseFile('postgresql://desk:secret@db.example/collate')
  expect(address).toThrow('DATABASE_URL must name a file')
  expect(address).not.toThrow('secret')
})
