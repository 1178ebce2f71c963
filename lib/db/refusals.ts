/** What a writing function answers where the database cannot take it; the sentence, in English, is for who reads no pages. */
export type Unwritable = {
  readonly status: 'unwritable'
  readonly why: UnwritableReason
  readonly sentence: string
}

const REASONS = [
  { id: 'full', code: 'SQLITE_FULL', said: 'the disk that holds the database is full' },
  { id: 'read-only', code: 'SQLITE_READONLY', said: 'the database may be read but not written' },
  { id: 'closed', code: 'SQLITE_CANTOPEN', said: "the database's file cannot be opened" },
  { id: 'broken', code: 'SQLITE_IOERR', said: 'the disk that holds the database answered with an error' },
  {
    id: 'busy',
    code: 'SQLITE_BUSY',
    said: 'another program has been writing to the database for too long',
  },
] as const
type Reason = (typeof REASONS)[number]
export type UnwritableReason = Reason['id']

/** Does the writing, and answers with a value where the database cannot be written; every other error is thrown. */
export async function ifWritable<T>(write: () => Promise<T>): Promise<T | Unwritable> {
  try {
    return await write()
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === null) throw error
    return { status: 'unwritable', why: reason.id, sentence: `Nothing was saved: ${reason.said}.` }
  }
}

/** Why the database cannot be written ("the disk … is full"); null where the error is another one. */
export const unwritableReason = (error: unknown): string | null => reasonOf(error)?.said ?? null

function reasonOf(error: unknown): Reason | null {
  const code = sqliteCode(error)
  return REASONS.find((known) => code?.startsWith(known.code)) ?? null
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
