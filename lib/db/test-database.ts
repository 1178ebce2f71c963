import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { applyMigrations } from '#prisma/migrate.ts'
import { closeDatabase } from './client.ts'

/** For tests: a migrated database in a folder of its own, which everything in lib/db uses from now on. */
export type TestDatabase = { readonly file: string; remove(): Promise<void> }

export async function testDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'collate-db-'))
  const file = path.join(folder, 'collate.db')
  const before = process.env.DATABASE_URL
  await applyMigrations(file)
  process.env.DATABASE_URL = `file:${file}`
  return {
    file,
    remove: async () => {
      await closeDatabase()
      if (before === undefined) delete process.env.DATABASE_URL
      else process.env.DATABASE_URL = before
      await rm(folder, { recursive: true, force: true })
    },
  }
}
