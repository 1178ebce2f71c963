/**
 * A thin layer over Prisma's adapter for better-sqlite3, which has four faults. Each has a test beside this file that
 * shows the fault in the stock adapter; when one of those tests says that it is gone, its cure can go.
 */
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, SqlDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils'

/** How long a program waits for another one that is writing. The wait stops this process: not longer. */
const BUSY_MS = 5_000

/**
 * A saved decision must survive the power going off in that second: WAL alone syncs only now and then. (cure 2)
 * The wait comes first, since another process may hold the file while it is switched to WAL.
 */
const WRITING = `
  PRAGMA busy_timeout = ${BUSY_MS};
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
`
const READING = `
  PRAGMA busy_timeout = ${BUSY_MS};
  PRAGMA query_only = ON;
`

/** A database file → what Prisma connects with. `readonly` can be had many times, writing once in a process. */
export function sqlite(file: string, { readonly = false } = {}): SqlDriverAdapterFactory {
  const stock = new PrismaBetterSqlite3({ url: file, readonly, fileMustExist: readonly })
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    connect: async () => {
      const connection = await stock.connect()
      await connection.executeScript(readonly ? READING : WRITING)
      return oneAtATime(connection)
    },
  }
}

/**
 * There is one connection, so whatever runs while a transaction is open is part of it, and vanishes when that is rolled
 * back, also when it was acknowledged. Therefore everything waits its turn at one gate. (cure 1)
 */
function oneAtATime(connection: SqlDriverAdapter): SqlDriverAdapter {
  const enter = gate()
  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const leave = await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    queryRaw: (query) => inTurn(() => connection.queryRaw(query)),
    executeRaw: (query) => inTurn(() => connection.executeRaw(query)),
    executeScript: (script) => inTurn(() => connection.executeScript(script)),
    dispose: () => connection.dispose(),
    startTransaction: async () => {
      const leave = await enter()
      try {
        // A transaction that reads before it writes would be refused at once where another process wrote in between;
        // IMMEDIATE waits for the other before it reads. (cure 3)
        await connection.executeScript('BEGIN IMMEDIATE')
        return transaction(connection, leave)
      } catch (error) {
        leave()
        throw error
      }
    },
  }
}

/** Prisma sends COMMIT and ROLLBACK as queries; `commit` and `rollback` say that it is over. */
function transaction(connection: SqlDriverAdapter, leave: () => void): Transaction {
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    options: { usePhantomQuery: false },
    queryRaw: (query) => connection.queryRaw(query),
    executeRaw: async (query) => {
      try {
        return await connection.executeRaw(query)
      } catch (error) {
        // A refused COMMIT leaves the transaction open, and everything after it would be lost in it. (cure 4)
        if (query.sql === 'COMMIT') await rollBack(connection)
        throw error
      }
    },
    commit: async () => leave(),
    rollback: async () => leave(),
  }
}

/** After a full disk SQLite has rolled back on its own and says that nothing is open: the first error is the one to tell. */
async function rollBack(connection: SqlDriverAdapter): Promise<void> {
  try {
    await connection.executeScript('ROLLBACK')
  } catch (error) {
    if (!String(error).includes('no transaction is active')) throw error
  }
}

/** First come, first served: `enter` resolves when it is one's turn, to the function that gives the turn on. */
function gate(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    const before = last
    const turn = Promise.withResolvers<void>()
    last = turn.promise
    await before
    return turn.resolve
  }
}
