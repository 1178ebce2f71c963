/**
 * `npm run migration NAME`: writes the SQL that leads from the committed migrations to schema.prisma. Read it before it is
 * committed: a rebuilt table loses its triggers, and they have to be made again in the same migration.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { MIGRATIONS, type Migration, readMigrations } from './migration-files.ts'
import { openSchemaEngine } from './schema-engine.ts'

/** The SQL that the migrations lack; null where they make exactly what the schema says. */
export async function missingSql(migrations: readonly Migration[]): Promise<string | null> {
  const connection = await new PrismaBetterSqlite3({ url: ':memory:' }).connect()
  try {
    return await (await openSchemaEngine(connection)).missing(migrations)
  } finally {
    await connection.dispose()
  }
}

async function writeMigration(name: string, now: Date): Promise<string> {
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    return 'Name it in small letters, as in "npm run migration add_sign_off".'
  const sql = await missingSql(await readMigrations())
  if (sql === null) return 'The migrations make exactly what schema.prisma says: there is nothing to write.'
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = path.join(MIGRATIONS, `${stamp}_${name}`)
  await mkdir(folder)
  await writeFile(path.join(folder, 'migration.sql'), sql)
  return `Written: ${path.relative(process.cwd(), folder)}/migration.sql`
}

if (import.meta.main) console.log(await writeMigration(process.argv[2] ?? '', new Date()))
