import { sqlite } from './adapter.ts'
import { databaseFile } from './address.ts'
import { PrismaClient } from './generated/client.ts'

/** Next loads this file anew when a source changes, and a second writing client in a process would lock the first out. */
declare global {
  var collateClients: Map<string, PrismaClient> | undefined
}

/** The one client of this process that writes. */
export function writing(): PrismaClient {
  return client(databaseFile(), false)
}

/** For pages: sees what is committed, and never waits for the one that writes. */
export function reading(): PrismaClient {
  return client(databaseFile(), true)
}

/** For programs that end, and for tests; what is asked later opens it again. */
export async function closeDatabase(): Promise<void> {
  const open = [...clients().values()]
  clients().clear()
  await Promise.all(open.map((client) => client.$disconnect()))
}

function client(file: string, readonly: boolean): PrismaClient {
  const key = `${readonly ? 'reads' : 'writes'} ${file}`
  const open = clients().get(key)
  if (open) return open
  const opened = new PrismaClient({
    adapter: sqlite(file, { readonly }),
    // Long enough for a queue of imports; a transaction itself holds nothing but a few inserts.
    transactionOptions: { maxWait: 15_000, timeout: 15_000 },
  })
  clients().set(key, opened)
  return opened
}

function clients(): Map<string, PrismaClient> {
  globalThis.collateClients ??= new Map()
  return globalThis.collateClients
}
