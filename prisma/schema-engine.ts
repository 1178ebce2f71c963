/**
 * Prisma's schema engine, as WebAssembly. The engine that Prisma's command line uses is a program that it downloads, from
 * outside the registry; this is the same engine out of a package, so that a new machine needs nothing but npm.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { DiffTarget, MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { Migration } from './migration-files.ts'

const SCHEMA = path.join(import.meta.dirname, 'schema.prisma')
const FILTERS = { externalTables: [], externalEnums: [] }

/** What the glue code holds beside its declared types. */
type Glue = typeof import('@prisma/schema-engine-wasm/schema_engine_bg') & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void
}

/** The engine on one connection: plain calls, in the words of this repo. */
export type Engine = {
  /** Applies what is pending and keeps Prisma's table of it; gives the names. */
  apply(migrations: readonly Migration[]): Promise<readonly string[]>
  /** The SQL that leads from what the migrations make to what the schema says; null where there is none to write. */
  missing(migrations: readonly Migration[]): Promise<string | null>
}

/** `connection` is where migrations are applied; what they make is tried out in memory. */
export async function openSchemaEngine(connection: SqlDriverAdapter): Promise<Engine> {
  const schema = { path: SCHEMA, content: await readFile(SCHEMA, 'utf8') }
  const glue = await engineProgram()
  const adapter = bindMigrationAwareSqlAdapterFactory(factoryOf(connection))
  const engine = await glue.SchemaEngine.new(
    { datamodels: [[schema.path, schema.content]] },
    () => {},
    adapter,
  )
  return {
    apply: async (migrations) => {
      const done = await engine.applyMigrations({ migrationsList: listOf(migrations), filters: FILTERS })
      return done.appliedMigrationNames
    },
    missing: (migrations) =>
      difference(
        engine,
        { tag: 'migrations', ...listOf(migrations) },
        { tag: 'schemaDatamodel', files: [schema] },
      ),
  }
}

async function difference(engine: SchemaEngine, from: DiffTarget, to: DiffTarget): Promise<string | null> {
  const common = { from, to, exitCode: true, filters: FILTERS }
  const { exitCode, stdout } = await engine.diff({ ...common, script: true })
  return exitCode === 0 ? null : stdout
}

function listOf(migrations: readonly Migration[]): MigrationList {
  return {
    baseDir: path.dirname(SCHEMA),
    lockfile: { path: 'migration_lock.toml', content: 'provider = "sqlite"' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}

function factoryOf(connection: SqlDriverAdapter): SqlMigrationAwareDriverAdapterFactory {
  const stock = new PrismaBetterSqlite3({ url: ':memory:' })
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    connect: async () => connection,
    connectToShadowDb: async () => withScripts(await stock.connectToShadowDb()),
  }
}

/** The engine sends a migration of many statements as one; the driver takes many only as a script. */
function withScripts(connection: SqlDriverAdapter): SqlDriverAdapter {
  const executeRaw: SqlDriverAdapter['executeRaw'] = async (query) => {
    if (query.args.length > 0) return connection.executeRaw(query)
    await connection.executeScript(query.sql)
    return 0
  }
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    queryRaw: (query) => connection.queryRaw(query),
    executeRaw,
    executeScript: (script) => connection.executeScript(script),
    startTransaction: (level) => connection.startTransaction(level),
    dispose: () => connection.dispose(),
  }
}

/** Once in a process: the glue code remembers the memory of the program it was bound to first. */
let loaded: Promise<Glue> | undefined

function engineProgram(): Promise<Glue> {
  loaded ??= loadEngine()
  return loaded
}

async function loadEngine(): Promise<Glue> {
  const glue: Glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const program = await readFile(script.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(program, { './schema_engine_bg.js': { ...glue } })
  const start = instance.exports.__wbindgen_start
  if (typeof start !== 'function') throw new Error('This version of the schema engine starts in another way.')
  glue.__wbg_set_wasm(instance.exports)
  start()
  return glue
}
