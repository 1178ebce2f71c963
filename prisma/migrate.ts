import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { unwritableReason } from '#lib/db/refusals.ts'
import { MIGRATIONS, type Migration, readMigrations } from './migration-files.ts'
import { openSchemaEngine } from './schema-engine.ts'

/** `applied` names what was done now; `refused` says in one sentence why the database cannot be used as it is. */
export type Migrated =
  | { readonly status: 'ready'; readonly applied: readonly string[] }
  | { readonly status: 'refused'; readonly sentence: string }

const appliedSchema = z.array(
  z.object({ migration_name: z.string(), checksum: z.string(), finished_at: z.unknown() }),
)
type Applied = z.infer<typeof appliedSchema>

/**
 * Brings a database to the newest migration, and makes it where there is none. Where nothing is to be done this only
 * compares names and checksums. All that is pending is one transaction: a run that is killed leaves the database as it was.
 */
export async function applyMigrations(file: string, folder: string = MIGRATIONS): Promise<Migrated> {
  const migrations = await readMigrations(folder)
  try {
    await mkdir(path.dirname(file), { recursive: true })
    const applied = readApplied(file)
    const objection = objectionTo(applied, migrations)
    if (objection) return refusal(file, objection)
    if (applied.length === migrations.length) return { status: 'ready', applied: [] }
    return { status: 'ready', applied: await applyPending(file, migrations) }
  } catch (error) {
    const reason = unusableReason(error)
    if (reason === null) throw error
    return refusal(file, reason)
  }
}

/** Prisma's own table of what was applied and not taken back; empty where the database is new. Throws where it may not be written. */
function readApplied(file: string): Applied {
  if (!existsSync(file)) return []
  const database = new Database(file)
  try {
    database.exec('BEGIN IMMEDIATE; ROLLBACK')
    const table = database.prepare(`SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`).get()
    if (!table) return []
    const rows = database.prepare(
      `SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
    )
    return appliedSchema.parse(rows.all())
  } finally {
    database.close()
  }
}

/** What stands against going on, in a clause for a person; null where nothing does. */
function objectionTo(applied: Applied, migrations: readonly Migration[]): string | null {
  for (const { migration_name: name, checksum, finished_at } of applied) {
    const known = migrations.find((migration) => migration.name === name)
    if (!known) return `a newer version of Collate has used it (migration ${name}): update Collate`
    if (finished_at === null) return `migration ${name} broke off in it: put back the copy from before`
    if (known.checksum !== checksum) return `migration ${name} has been edited since it was applied to it`
  }
  return null
}

async function applyPending(file: string, migrations: readonly Migration[]): Promise<readonly string[]> {
  const connection = await new PrismaBetterSqlite3({ url: file }).connect()
  try {
    // Rebuilding a table drops the old one, which keys on it would forbid; they are all checked before the end.
    await connection.executeScript(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = OFF;
      BEGIN IMMEDIATE;
    `)
    const applied = await (await openSchemaEngine(connection)).apply(migrations)
    const broken = await connection.queryRaw({ sql: 'PRAGMA foreign_key_check', args: [], argTypes: [] })
    if (broken.rows.length > 0) throw new Error('A migration leaves rows that point at nothing.')
    await connection.executeScript('COMMIT')
    return applied
  } finally {
    await connection.dispose()
  }
}

/** Files that are no database, folders that may not be made, full disks: all of them are the person's to mend. */
function unusableReason(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') return 'it is no sound database'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'its folder may not be written'
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'its folder is a file'
  return unwritableReason(error)
}

function refusal(file: string, reason: string): Migrated {
  return { status: 'refused', sentence: `The database ${file} cannot be used: ${reason}.` }
}
