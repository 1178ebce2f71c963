import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { applyMigrations } from './migrate.ts'
import { MIGRATIONS, readMigrations } from './migration-files.ts'
import { missingSql } from './new-migration.ts'

const run = promisify(execFile)
const PROGRAM = `
  const { applyMigrations } = await import(${JSON.stringify(new URL('./migrate.ts', import.meta.url).href)})
  console.log(JSON.stringify(await applyMigrations(process.argv[1], process.argv[2])))`

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'collate-migrate-'))
  file = path.join(folder, 'data', 'collate.db')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** The repo's migrations and one more, in a folder of the test. */
async function withOneMore(name: string, sql: string): Promise<string> {
  const migrations = path.join(folder, 'migrations')
  await cp(MIGRATIONS, migrations, { recursive: true })
  await mkdir(path.join(migrations, name))
  await writeFile(path.join(migrations, name, 'migration.sql'), sql)
  return migrations
}

function inFile<T>(work: (database: Database.Database) => T): T {
  const database = new Database(file, { timeout: 0 })
  try {
    return work(database)
  } finally {
    database.close()
  }
}

test('the migrations make exactly what the schema says', async () => {
  const migrations = await readMigrations()
  expect(await missingSql(migrations)).toBeNull()
  expect(await missingSql([]), 'and the comparison sees what is missing').toContain('CREATE TABLE "Act"')
})

describe('a database', () => {
  test('is made with its folder, and the second run finds nothing to do', async () => {
    const names = (await readMigrations()).map(({ name }) => name)
    expect(await applyMigrations(file)).toEqual({ status: 'ready', applied: names })
    expect(await applyMigrations(file)).toEqual({ status: 'ready', applied: [] })
  })

  test('that is up to date never costs the loading of the engine', async () => {
    await applyMigrations(file)
    const noEngine = `data:text/javascript,${encodeURIComponent(`
      import { registerHooks } from 'node:module'
      registerHooks({ resolve(name, context, next) {
        if (name.includes('schema-engine-wasm')) throw new Error('the engine was loaded')
        return next(name, context)
      } })`)}`
    const child = (target: string) =>
      run(process.execPath, ['--import', noEngine, '--input-type=module', '-e', PROGRAM, target])
    expect(JSON.parse((await child(file)).stdout)).toEqual({ status: 'ready', applied: [] })
    await expect(child(path.join(folder, 'new.db'))).rejects.toThrow('the engine was loaded')
  })

  test('is made once when two programs start at once', async () => {
    const both = [0, 1].map(() => run(process.execPath, ['--input-type=module', '-e', PROGRAM, file]))
    const answers = (await Promise.all(both)).map(({ stdout }) => JSON.parse(stdout))
    expect(answers.map(({ status }) => status)).toEqual(['ready', 'ready'])
    expect(answers.flatMap(({ applied }) => applied)).toHaveLength((await readMigrations()).length)
  })

  test('is as it was when the run is killed in the middle, and the next run ends the work', async () => {
    await applyMigrations(file)
    const endless = await withOneMore(
      '99990101000000_endless',
      `UPDATE "Person" SET "name" = 'half done';
       CREATE TABLE "Half" AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n;`,
    )
    const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM, file, endless])
    while (inFile((database) => mayWrite(database))) await pause(5)
    child.kill('SIGKILL')
    await once(child, 'exit')

    const left = inFile((database) => database.prepare(`SELECT name FROM "Person"`).all())
    expect(left, 'nothing of it is there').toEqual([{ name: null }])
    const mended = await withOneMore('99990101000001_mended', `UPDATE "Person" SET "name" = 'done';`)
    await rm(path.join(mended, '99990101000000_endless'), { recursive: true })
    expect(await applyMigrations(file, mended)).toEqual({
      status: 'ready',
      applied: ['99990101000001_mended'],
    })
  })

  test('keeps what points at a table that is rebuilt', async () => {
    await applyMigrations(file)
    inFile((database) =>
      database.exec(`
        INSERT INTO "Story" VALUES ('s', 'Hama', '2024-12-05T00:00:00.000+00:00');
        INSERT INTO "Act" ("storyId", "seq", "at", "actorId", "kind", "payload", "engine")
        VALUES ('s', 1, '2024-12-05T00:00:00.000+00:00', 'local', 'undo', '{}', '0.1.0')`),
    )
    const rebuilt = await withOneMore(
      '99990101000000_rebuild',
      `CREATE TABLE "new_Person" ("id" TEXT NOT NULL PRIMARY KEY, "name" TEXT, "createdAt" DATETIME NOT NULL, "desk" TEXT);
       INSERT INTO "new_Person" ("id", "name", "createdAt") SELECT "id", "name", "createdAt" FROM "Person";
       DROP TABLE "Person";
       ALTER TABLE "new_Person" RENAME TO "Person";`,
    )
    expect(await applyMigrations(file, rebuilt)).toMatchObject({ status: 'ready' })
    expect(inFile((database) => database.pragma('foreign_key_check'))).toEqual([])
    expect(inFile((database) => database.prepare(`SELECT "actorId" FROM "Act"`).all())).toEqual([
      { actorId: 'local' },
    ])
  })
})

describe('one sentence says why a database is refused', () => {
  test('that a newer version has used', async () => {
    await applyMigrations(
      file,
      await withOneMore('99990101000000_later', 'CREATE TABLE "Later" ("id" TEXT);'),
    )
    expect(await applyMigrations(file)).toEqual({
      status: 'refused',
      sentence: `The database ${file} cannot be used: a newer version of Collate has used it (migration 99990101000000_later): update Collate.`,
    })
  })

  test('whose migration was edited afterwards', async () => {
    const edited = await withOneMore('99990101000000_more', 'CREATE TABLE "More" ("id" TEXT);')
    await applyMigrations(file, edited)
    await writeFile(
      path.join(edited, '99990101000000_more', 'migration.sql'),
      'CREATE TABLE "Other" ("id" TEXT);',
    )
    expect(await applyMigrations(file, edited)).toMatchObject({
      status: 'refused',
      sentence: expect.stringContaining('99990101000000_more has been edited since it was applied'),
    })
  })

  test('in which another program broke off', async () => {
    await applyMigrations(file)
    inFile((database) => database.exec('UPDATE _prisma_migrations SET finished_at = NULL'))
    expect(await applyMigrations(file)).toMatchObject({
      status: 'refused',
      sentence: expect.stringContaining('20261122000000_init broke off in it'),
    })
  })

  test('that is no database', async () => {
    await mkdir(path.dirname(file))
    await writeFile(file, 'At least 704 people were killed. '.repeat(100))
    expect(await applyMigrations(file)).toMatchObject({
      status: 'refused',
      sentence: expect.stringContaining('it is no sound database'),
    })
  })

  test('whose folder is a file', async () => {
    await writeFile(path.dirname(file), '')
    expect(await applyMigrations(file)).toMatchObject({
      status: 'refused',
      sentence: expect.stringContaining('its folder is a file'),
    })
  })

  test.skipIf(process.getuid?.() === 0)('that may not be written', async () => {
    await applyMigrations(file)
    const { chmod } = await import('node:fs/promises')
    await chmod(file, 0o400)
    expect(await applyMigrations(file)).toMatchObject({
      status: 'refused',
      sentence: expect.stringContaining('the database may be read but not written'),
    })
  })
})

function mayWrite(database: Database.Database): boolean {
  try {
    database.exec('BEGIN IMMEDIATE; ROLLBACK')
    return true
  } catch {
    return false
  }
}
