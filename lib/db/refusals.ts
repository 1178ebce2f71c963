/** What a writing function answers where the database cannot take it; the sentence is for the person who typed. */
export type Unwritable = { readonly status: 'unwritable'; readonly sentence: string }

const REASONS: readonly (readonly [code: string, reason: string])[] = [
  ['SQLITE_FULL', 'the disk that holds the database is full'],
  ['SQLITE_READONLY', 'the database may be read but not written'],
  ['SQLITE_CANTOPEN', "the database's file cannot be opened"],
  ['SQLITE_IOERR', 'the disk that holds the database answered with an error'],
  ['SQLITE_BUSY', 'another program has been writing to the database for too long'],
]

/** Does the writing, and answers with a value where the database cannot be written; every other error is thrown. */
export async function ifWritable<T>(write: () => Promise<T>): Promise<T | Unwritable> {
  try {
    return await write()
  } catch (error) {
    const reason = unwritableReason(error)
    if (reason === null) throw error
    return { status: 'unwritable', sentence: `Nothing was saved: ${reason}.` }
  }
}

/** Why the database cannot be written ("the disk … is full"); null where the error is another one. */
export function unwritableReason(error: unknown): string | null {
  const code = sqliteCode(error)
  return REASONS.find(([known]) => code?.startsWith(known))?.[1] ?? null
}

/** Whether a key, a constraint or a trigger of ours refused a row. */
export function brokeRule(error: unknown): boolean {
  return sqliteCode(error)?.startsWith('SQLITE_CONSTRAINT') ?? false
}

/** SQLite's own code: on the driver's error itself, or where Prisma keeps that error within its own. */
function sqliteCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null
  const code = 'originalCode' in error ? error.originalCode : 'code' in error ? error.code : null
  if (typeof code === 'string' && code.startsWith('SQLITE_')) return code
  if ('meta' in error) return sqliteCode(error.meta)
  if ('driverAdapterError' in error) return sqliteCode(error.driverAdapterError)
  return 'cause' in error ? sqliteCode(error.cause) : null
}
