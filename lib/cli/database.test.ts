import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { usableDatabase } from './database.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-database-'))
})
afterEach(() => vi.unstubAllEnvs())

function databaseAt(path: string) {
  vi.stubEnv('DATABASE_URL', `file:${join(folder, path)}`)
  return usableDatabase()
}

describe('before anything is done, it is known whether the database can be written', () => {
  test('the folder of a new one is made', () => {
    expect(databaseAt('desk/stories.db')).toEqual({ file: join(folder, 'desk/stories.db') })
    new Database(join(folder, 'desk/stories.db')).exec('CREATE TABLE story (id TEXT)').close()
    expect(databaseAt('desk/stories.db')).toEqual({ file: join(folder, 'desk/stories.db') })
  })

  test('a folder in its place', () => {
    mkdirSync(join(folder, 'stories.db'))
    expect(databaseAt('stories.db')).toEqual({
      sentence: `The database ${join(folder, 'stories.db')} cannot be written: it is a folder.`,
    })
  })

  test('a file where its folder should be', () => {
    writeFileSync(join(folder, 'desk'), '')
    expect(databaseAt('desk/stories.db')).toMatchObject({
      sentence: expect.stringContaining('a part of its path is a file'),
    })
  })

  test('a text that somebody gave a database’s name is left as it is', () => {
    writeFileSync(join(folder, 'stories.db'), 'Notes on the fall of Hama.')
    expect(databaseAt('stories.db')).toMatchObject({ sentence: expect.stringContaining('no database') })
    expect(readFileSync(join(folder, 'stories.db'), 'utf8')).toBe('Notes on the fall of Hama.')
  })

  test('an address that is no file’s', () => {
    vi.stubEnv('DATABASE_URL', 'postgres://desk:secret@news/stories')
    const answer = usableDatabase()
    expect(answer).toMatchObject({ sentence: expect.stringContaining('must name a file') })
    expect(JSON.stringify(answer)).not.toContain('secret')
  })
})
