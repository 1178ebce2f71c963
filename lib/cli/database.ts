import { closeSync, mkdirSync, openSync, readSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { databaseFile } from '#lib/db/address.ts'
import { ROOT } from './root.ts'
import { run } from './run.ts'

/** Where the database is, or why it cannot be used: one sentence for a person. */
export function usableDatabase(): { readonly file: string } | { readonly sentence: string } {
  const file = addressOrSentence()
  if (typeof file !== 'string') return file
  try {
    mkdirSync(dirname(file), { recursive: true })
    if (isDatabase(file)) return { file }
    return { sentence: `${file} is a file, and no database: name another one with DATABASE_URL.` }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason = REASONS[code]
    if (!reason) throw error
    return { sentence: `The database ${file} cannot be written: ${reason}.` }
  }
}

/** Makes the file where there is none. SQLite writes the same first words into every database, and none into a new one. */
function isDatabase(file: string): boolean {
  const opened = openSync(file, 'a+')
  const first = Buffer.alloc(16)
  const length = readSync(opened, first, 0, first.length, 0)
  closeSync(opened)
  return length === 0 || first.toString('latin1') === 'SQLite format 3\0'
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a part of its path is a file, not a folder',
  ENOENT: 'its folder cannot be made',
}

function addressOrSentence(): string | { sentence: string } {
  try {
    return databaseFile()
  } catch (error) {
    if (error instanceof Error) return { sentence: error.message }
    throw error
  }
}

/**
 * Brings the tables up to date and seeds an empty database, in a process of its own: nothing of ours keeps the file open
 * beside the server. False where it could not; it has said why.
 */
export async function prepareDatabase(file: string): Promise<boolean> {
  const { ok } = await run(join(ROOT, 'lib/cli/prepare-database.ts'), [], {
    cwd: ROOT,
    env: { DATABASE_URL: `file:${file}` },
    output: 'shown',
  })
  return ok
}
