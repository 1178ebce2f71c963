/**
 * The four faults of the stock adapter. Each is shown in it first: the day that this part of a test fails, the fault is
 * mended upstream, and its cure in adapter.ts may go.
 */
import { execFile, execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sqlite } from './adapter.ts'
import { PrismaClient } from './generated/client.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'
import { clientOf, type Make, someone } from './test-programs.ts'

const run = promisify(execFile)
const PROGRAMS = path.join(import.meta.dirname, 'test-programs.ts')

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase()
})
afterEach(() => database.remove())

function inFile<T>(work: (file: Database.Database) => T): T {
  const file = new Database(database.file)
  try {
    return work(file)
  } finally {
    file.close()
  }
}

function namesInFile(): string[] {
  return inFile((file) => file.prepare<[], { id: string }>('SELECT id FROM Person').all()).map(({ id }) => id)
}

/** A program of test-programs.ts; gives the lines that it acknowledged. */
async function program(name: string, make: Make, times: number, before: string[] = []): Promise<string[]> {
  const [command = process.execPath, ...rest] = [...before, process.execPath]
  const call = [...rest, PROGRAMS, name, database.file, make, String(times)]
  return (await run(command, call)).stdout.trim().split('\n')
}

describe('fault 1: a save that lands in an open transaction is lost when that is rolled back', {
  timeout: 30_000,
}, () => {
  async function lostOf(make: Make): Promise<number> {
    const client = clientOf(make, database.file)
    const saves: Promise<string>[] = []
    const save = async () => (await client.person.create({ data: someone(`save-${saves.length}`) })).id
    const failures = Array.from({ length: 50 }, (_, n) =>
      client.$transaction(async (tx) => {
        await tx.person.create({ data: someone(`never-${n}`) })
        for (let beside = 0; beside < 3; beside++) saves.push(save())
        await pause(5)
        throw new Error('rolled back')
      }),
    )
    const ends = await Promise.allSettled(failures)
    expect(ends.filter(({ status }) => status === 'fulfilled')).toEqual([])
    const acknowledged = await Promise.all(saves)
    expect(acknowledged).toHaveLength(150)
    await client.$disconnect()
    const kept = new Set(namesInFile())
    expect([...kept].filter((id) => id.startsWith('never'))).toEqual([])
    return acknowledged.filter((id) => !kept.has(id)).length
  }

  test('the stock adapter loses some', async () => {
    const lost = await lostOf('stock')
    console.info(`stock: ${lost} of 150 acknowledged saves lost`)
    expect(lost).toBeGreaterThan(0)
  })

  test('ours loses none', async () => {
    const lost = await lostOf('cured')
    console.info(`cured: ${lost} of 150 acknowledged saves lost`)
    expect(lost).toBe(0)
  })
})

describe('fault 2: an acknowledged save is not on the disk yet', { timeout: 30_000 }, () => {
  async function settingsOf(make: Make): Promise<unknown> {
    const client = clientOf(make, database.file)
    const [journal] = await client.$queryRawUnsafe<object[]>('PRAGMA journal_mode')
    const [synchronous] = await client.$queryRawUnsafe<object[]>('PRAGMA synchronous')
    const [keys] = await client.$queryRawUnsafe<object[]>('PRAGMA foreign_keys')
    await client.$disconnect()
    return { ...journal, ...synchronous, ...keys }
  }

  test('the stock adapter has synchronous NORMAL, ours FULL, on its own connection', async () => {
    expect(await settingsOf('stock')).toEqual({ journal_mode: 'wal', synchronous: 1n, foreign_keys: 1n })
    expect(await settingsOf('cured')).toEqual({ journal_mode: 'wal', synchronous: 2n, foreign_keys: 1n })
  })

  test.skipIf(!mayTrace())('the stock adapter syncs hardly ever, ours at every commit', async () => {
    const syncs = { stock: await syncsOf('stock', 100), cured: await syncsOf('cured', 100) }
    console.info(`fsync and fdatasync in 100 acknowledged saves: stock ${syncs.stock}, cured ${syncs.cured}`)
    expect(syncs.stock).toBeLessThan(100)
    expect(syncs.cured).toBeGreaterThanOrEqual(100)
  })

  async function syncsOf(make: Make, saves: number): Promise<number> {
    const trace = `${database.file}.${make}.trace`
    const strace = ['strace', '-f', '-qq', '-e', 'trace=fsync,fdatasync', '-o', trace]
    const acknowledged = await program('save', make, saves, strace)
    expect(acknowledged).toHaveLength(saves)
    inFile((file) => file.exec(`DELETE FROM Person WHERE id LIKE 'saved-%'`))
    return (await readFile(trace, 'utf8')).match(/\bf(?:data)?sync\(/g)?.length ?? 0
  }
})

describe('fault 3: look, then write, while another process writes', { timeout: 30_000 }, () => {
  test('the stock adapter refuses at once, as if it had waited', async () => {
    const client = clientOf('stock', database.file)
    const counting = client.$transaction(async (tx) => {
      const next = (await tx.person.count()) + 1
      await program('save', 'stock', 1)
      await tx.person.create({ data: someone(`number-${next}`) })
    })
    const answer = await counting.then(
      () => 'kept',
      ({ code }: { code: string }) => code,
    )
    console.info(`stock: a count beside another process is answered ${answer}`)
    expect(answer).toBe('P1008')
    await client.$disconnect()
  })

  test('ours keeps others from writing as soon as it looks', async () => {
    const mayOthersWrite = async (make: Make) => {
      const client = clientOf(make, database.file)
      const other = new Database(database.file, { timeout: 0 })
      const answer = await client.$transaction(async (tx) => {
        await tx.person.count()
        return attempt(() => other.exec('BEGIN IMMEDIATE; ROLLBACK'))
      })
      other.close()
      await client.$disconnect()
      return answer
    }
    expect(await mayOthersWrite('stock')).toBe('done')
    expect(await mayOthersWrite('cured')).toBe('database is locked')
  })

  test('ours has the other wait, and each gets its own number', async () => {
    const lines = (await Promise.all([program('count', 'cured', 20), program('count', 'cured', 20)])).flat()
    const refused = lines.filter((line) => !/^\d+$/.test(line))
    console.info(`cured: ${refused.length} of ${lines.length} counts of two processes refused`)
    expect(refused).toEqual([])
    expect(new Set(lines).size).toBe(40)
    expect(namesInFile().filter((id) => id.startsWith('number-'))).toHaveLength(40)
  })
})

describe('fault 4: a COMMIT that is refused', () => {
  /** A reader makes the COMMIT of a rollback journal busy, as another program's backup would. */
  async function afterBusyCommit(make: Make): Promise<{ next: string; found: string[] }> {
    const client = clientOf(make, database.file)
    await client.$queryRawUnsafe('PRAGMA journal_mode = DELETE')
    await client.$queryRawUnsafe('PRAGMA busy_timeout = 20')
    const reader = new Database(database.file)
    reader.exec('BEGIN; SELECT * FROM Person')
    const refused = client.$transaction((tx) => tx.person.create({ data: someone('refused') }))
    await expect(refused).rejects.toThrow()
    reader.close()
    const next = client.$transaction((tx) => tx.person.create({ data: someone('in-transaction') }))
    const answer = await next.then(
      () => 'kept',
      ({ code }: { code: string }) => code,
    )
    await client.person.create({ data: someone('plain') })
    await client.$disconnect()
    return { next: answer, found: namesInFile().filter((id) => id !== 'local') }
  }

  test('leaves the stock adapter in a transaction for good: what it acknowledges later is lost', async () => {
    const { next, found } = await afterBusyCommit('stock')
    console.info(
      `stock: the next transaction is answered ${next}; on the disk: ${found.length} of 1 acknowledged`,
    )
    expect({ next, found }).toEqual({ next: 'P2039', found: [] })
  })

  test('is rolled back in ours, and the next write works', async () => {
    const { next, found } = await afterBusyCommit('cured')
    console.info(`cured: the next transaction is ${next}; on the disk: ${found.join(', ')}`)
    expect({ next, found }).toEqual({ next: 'kept', found: ['in-transaction', 'plain'] })
  })
})

describe('the gate', () => {
  test('is open again after a BEGIN that was refused', async () => {
    const client = clientOf('cured', database.file)
    await client.$queryRawUnsafe('PRAGMA busy_timeout = 20')
    const other = new Database(database.file)
    other.exec('BEGIN IMMEDIATE')
    const save = (id: string) => client.$transaction((tx) => tx.person.create({ data: someone(id) }))
    await expect(save('too-early')).rejects.toThrow()
    other.close()
    await save('in-time')
    await client.$disconnect()
    expect(namesInFile().sort()).toEqual(['in-time', 'local'])
  })

  test('does not keep pages waiting: they read what is committed', async () => {
    const writer = clientOf('cured', database.file)
    const reader = new PrismaClient({ adapter: sqlite(database.file, { readonly: true }) })
    await writer.$transaction(async (tx) => {
      await tx.person.create({ data: someone('not-yet') })
      expect(await reader.person.count()).toBe(1)
    })
    expect(await reader.person.count()).toBe(2)
    await expect(reader.person.create({ data: someone('never') })).rejects.toThrow('readonly')
    await Promise.all([writer.$disconnect(), reader.$disconnect()])
  })
})

function attempt(work: () => unknown): string {
  try {
    work()
    return 'done'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function mayTrace(): boolean {
  return (
    attempt(() => execFileSync('strace', ['-qq', '-o', '/dev/null', 'true'], { stdio: 'ignore' })) === 'done'
  )
}
