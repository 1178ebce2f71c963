/**
 * For tests: what another process does to a database, as a program of its own, so that it can be counted, raced and killed.
 * `node test-programs.ts PROGRAM FILE …`; every line that it prints is something that was acknowledged.
 */
import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { appendAct } from './acts.ts'
import { sqlite } from './adapter.ts'
import { PrismaClient } from './generated/client.ts'

/** `stock` is what Prisma ships; `cured` is what we use. */
export type Make = 'stock' | 'cured'

/** A client on a database file, of either make. */
export function clientOf(make: Make, file: string): PrismaClient {
  const adapter = make === 'stock' ? new PrismaBetterSqlite3({ url: file }) : sqlite(file)
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 15_000, timeout: 15_000 } })
}

/** One person more; `id` and name are the same. */
export function someone(id: string): { id: string; name: string; createdAt: Date } {
  return { id, name: id, createdAt: new Date() }
}

function acknowledge(what: string | number): void {
  writeSync(1, `${what}\n`)
}

/** Saves one after the other. */
async function save(file: string, make: Make, count: number): Promise<void> {
  const client = clientOf(make, file)
  for (let done = 1; done <= count; done++) {
    await client.person.create({ data: someone(`saved-${done}`) })
    acknowledge(done)
  }
  await client.$disconnect()
}

/** Takes the next number, again and again, as an import and a decision would: look what is there, then write. */
async function count(file: string, make: Make, times: number): Promise<void> {
  const client = clientOf(make, file)
  for (let done = 0; done < times; done++) {
    const taken = client.$transaction(async (tx) => {
      const next = (await tx.person.count()) + 1
      await pause(1)
      await tx.person.create({ data: someone(`number-${next}`) })
      return next
    })
    acknowledge(await taken.catch(({ code }: { code: string }) => code))
  }
  await client.$disconnect()
}

/** Adds acts to a story until it is killed. */
async function append(story: string, after: number): Promise<void> {
  const by = { actor: { id: 'local', name: null }, engine: '0.1.0' }
  const reopen = {
    kind: 'withdraw-article',
    payload: { article: 'a1', reason: 'Until it is killed.' },
  } as const
  for (let last = after; ; last++) {
    const answer = await appendAct(story, reopen, { ...by, after: last })
    if (answer.status !== 'kept') throw new Error(answer.status)
    acknowledge(answer.seq)
  }
}

if (import.meta.main) {
  const [program, file = '', what = '', number = '0'] = process.argv.slice(2)
  const make: Make = what === 'stock' ? 'stock' : 'cured'
  if (program === 'save') await save(file, make, Number(number))
  if (program === 'count') await count(file, make, Number(number))
  if (program === 'append') {
    process.env.DATABASE_URL = `file:${file}`
    await append(what, Number(number))
  }
}
