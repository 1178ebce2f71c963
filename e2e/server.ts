import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareDatabase } from '#lib/cli/database.ts'
import { freePort } from '#lib/cli/loopback.ts'
import { type Served, serve } from '#lib/cli/serve.ts'

/** A server of a test's own, on the built pages, with a database that nobody else uses. */
export type TestServer = {
  /** "http://localhost:40123"; the same after every start. */
  readonly address: string
  /** Path of the database file. */
  readonly databaseFile: string
  /** Starts it on the same database and port; comes back when it answers. */
  readonly start: () => Promise<void>
  /** SIGKILL: what the program has not written by then is lost. Comes back when it is dead. */
  readonly kill: () => Promise<void>
  /** Whatever it has printed so far, over every start. */
  readonly said: () => string
  /** Ends it and deletes its database. */
  readonly discard: () => Promise<void>
}

/** A fresh database as a new installation has it; every server of a worker starts from a copy. */
export async function freshDatabase(): Promise<{ file: string; discard: () => void }> {
  const { file, discard } = ownFolder()
  if (!(await prepareDatabase(file))) throw new Error('The database of the journeys could not be prepared.')
  return { file, discard }
}

/** A server that answers, on a copy of that database. */
export async function startTestServer(fresh: string): Promise<TestServer> {
  const { file: databaseFile, discard } = ownFolder()
  copyFileSync(fresh, databaseFile)
  const port = await freePort()
  const printed: string[] = []
  let served: Served | null = null
  const start = async () => {
    if (served) throw new Error('The server runs already.')
    served = await serve({ port, databaseFile, heard: (text) => printed.push(text) })
    if (!served) throw new Error(`The server ended before it answered:\n${printed.join('')}`)
  }
  const kill = async () => {
    await served?.kill()
    served = null
  }
  await start()
  return {
    address: `http://localhost:${port}`,
    databaseFile,
    start,
    kill,
    said: () => printed.join(''),
    discard: async () => {
      await kill()
      discard()
    },
  }
}

function ownFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'collate-journey-'))
  return {
    file: join(folder, 'collate.db'),
    discard: () => rmSync(folder, { recursive: true, force: true }),
  }
}
