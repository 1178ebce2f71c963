import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** Where this repo keeps them. */
export const MIGRATIONS = path.join(import.meta.dirname, 'migrations')

/** One `<stamp>_<name>/migration.sql`. `checksum` is the one that Prisma keeps of it in the database. */
export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string }

/** Folder → its migrations, the oldest first. */
export async function readMigrations(folder: string = MIGRATIONS): Promise<readonly Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(names.sort().map((name) => readMigration(folder, name)))
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const sql = await readFile(path.join(folder, name, 'migration.sql'), 'utf8')
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
}
