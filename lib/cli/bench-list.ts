import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Seen } from './bench-board.ts'
import { median } from './bench-timing.ts'
import { prepareDatabase } from './database.ts'
import { freePort } from './loopback.ts'
import { ROOT } from './root.ts'
import { run } from './run.ts'
import { type Served, serve } from './serve.ts'
import { buildPages, generateClient, prepare } from './steps.ts'

const FEW = 10
const MANY = 10_000
const ROUNDS = 40
const RESTARTS = 5

/**
 * The list of stories on the production build: what a page of it costs with ten thousand stories over what it costs with ten.
 * Null where it could not be measured, which is said.
 */
export async function listBench(): Promise<readonly Seen[] | null> {
  if (!(await prepare([generateClient, buildPages]))) return null
  const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'))
  try {
    const few = await filled(folder, FEW)
    const many = await filled(folder, MANY)
    if (!few || !many) return null
    // Both once, so that what is counted of a story once is not counted here.
    for (const file of [few, many]) await served(file, (list) => pages(list, 3))
    const restarted = await rounds(RESTARTS, async () => ({
      few: await served(few, (list) => pages(list, 3)),
      many: await served(many, (list) => pages(list, 3)),
    }))
    const standing = await served(few, (listOfFew) =>
      served(many, async (listOfMany) => {
        await pages(listOfFew, 20)
        await pages(listOfMany, 20)
        return rounds(ROUNDS, async () => ({
          few: await pages(listOfFew, 1),
          many: await pages(listOfMany, 1),
        }))
      }),
    )
    return [
      { name: '10,000 stories over 10', seen: ratio(standing), atMost: 1.2 },
      { name: 'the same, straight after a restart', seen: ratio(restarted), atMost: 1.2 },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Times = { readonly few: number; readonly many: number }

const ratio = (times: readonly Times[]): number =>
  median(times.map(({ many }) => many)) / median(times.map(({ few }) => few))

async function rounds(count: number, round: () => Promise<Times>): Promise<readonly Times[]> {
  const times: Times[] = []
  for (let at = 0; at < count; at++) times.push(await round())
  return times
}

/** A database with so many stories; null where it could not be filled. */
async function filled(folder: string, stories: number): Promise<string | null> {
  const file = join(folder, `${stories}.db`)
  if (!(await prepareDatabase(file))) return null
  const { ok } = await run(join(ROOT, 'lib/cli/bench-list-stories.ts'), [String(stories)], {
    cwd: ROOT,
    env: { DATABASE_URL: `file:${file}` },
    output: 'quiet',
  })
  return ok ? file : null
}

/** What a freshly started server is asked. */
async function served<Of>(databaseFile: string, ask: (list: string) => Promise<Of>): Promise<Of> {
  const server: Served | null = await serve({ port: await freePort(), databaseFile, heard: () => {} })
  if (!server) throw new Error('The server of the bench ended before it answered.')
  try {
    return await ask(`${server.address}/`)
  } finally {
    await server.stop()
  }
}

/** So many pages of the list, one after another: milliseconds. */
async function pages(list: string, count: number): Promise<number> {
  const began = performance.now()
  for (let page = 0; page < count; page++) await (await fetch(list)).arrayBuffer()
  return performance.now() - began
}
