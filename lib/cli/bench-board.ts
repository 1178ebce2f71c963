import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { median } from './bench-timing.ts'
import { prepareDatabase } from './database.ts'
import { freePort } from './loopback.ts'
import { ROOT } from './root.ts'
import { run } from './run.ts'
import { type Served, serve } from './serve.ts'
import { buildPages, generateClient, prepare } from './steps.ts'

/** One line of the report: what was seen, and what it must not pass. */
export type Seen = { readonly name: string; readonly seen: number; readonly atMost: number }

/** What `e2e/measure-board.ts` prints of a board in the browser. */
type InBrowser = {
  readonly nodes: number
  readonly slowFrames: number
  readonly slowIdle: number
  readonly firstRows: number
  readonly emptyPage: number
  readonly keyToEvidence: number
}

/**
 * The board on the production build, with a database of its own: 200 articles by thousands of figures in a real browser, and
 * an ordinary story from the server. Null where it could not be measured, which is said.
 */
export async function boardBench(): Promise<readonly Seen[] | null> {
  if (!(await prepare([generateClient, buildPages]))) return null
  const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'))
  const databaseFile = join(folder, 'collate.db')
  let served: Served | null = null
  try {
    if (!(await prepareDatabase(databaseFile))) return null
    const filled = await run(join(ROOT, 'lib/cli/bench-stories.ts'), [], {
      cwd: ROOT,
      env: { DATABASE_URL: `file:${databaseFile}` },
      output: 'quiet',
    })
    const ids = filled.ok ? jsonIn<{ large: string; ordinary: string }>(filled.output) : null
    served = await serve({ port: await freePort(), databaseFile, heard: () => {} })
    if (!ids || !served) return null
    // The list counts every story once, and keeps the board it made for that: cold is what nobody has opened since a start.
    await timed(`${served.address}/stories/${ids.large}`)
    await served.stop()
    served = await serve({ port: await freePort(), databaseFile, heard: () => {} })
    if (!served) return null
    const board = `${served.address}/stories/${ids.ordinary}`
    const cold = await timed(`${served.address}/stories/${ids.large}`)
    const inBrowser = await run(join(ROOT, 'e2e/measure-board.ts'), [served.address, ids.large], {
      cwd: ROOT,
      output: 'quiet',
    })
    const seen = inBrowser.ok ? jsonIn<InBrowser>(inBrowser.output) : null
    return [
      { name: 'an ordinary board over an empty page', seen: await overEmpty(board, served), atMost: 3 },
      { name: "the board's scripts over the framework's, gzipped", seen: await scripts(board), atMost: 1.35 },
      { name: 'a large board, cold: ms', seen: cold, atMost: 5000 },
      ...(seen
        ? [
            { name: 'elements in the table of a large board', seen: seen.nodes, atMost: 1500 },
            {
              name: '% of frames over 33 ms beyond an idle page',
              seen: seen.slowFrames - seen.slowIdle,
              atMost: 5,
            },
            { name: 'first rows over an empty page', seen: seen.firstRows / seen.emptyPage, atMost: 3 },
            { name: 'key press to the evidence changed: ms', seen: seen.keyToEvidence, atMost: 50 },
          ]
        : []),
    ]
  } finally {
    await served?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const ROUNDS = 40

/** Medians of turns: the board, the empty page, the board, … */
async function overEmpty(board: string, { address }: Served): Promise<number> {
  const empty = `${address}/stories/new`
  for (let warm = 0; warm < 5; warm++) await Promise.all([timed(board), timed(empty)])
  const times: { board: number; empty: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    times.push({ board: await timed(board), empty: await timed(empty) })
  }
  return median(times.map((time) => time.board)) / median(times.map((time) => time.empty))
}

async function timed(address: string): Promise<number> {
  const began = performance.now()
  await (await fetch(address)).arrayBuffer()
  return performance.now() - began
}

/** All scripts that the page names at first, over those that every page of the framework has. */
async function scripts(address: string): Promise<number> {
  const page = await (await fetch(address)).text()
  const named = page
    .split('<script')
    .slice(1)
    .flatMap((tag) => tag.split('>', 1)[0]?.split(' src="/_next/')[1]?.split(/["?]/, 1) ?? [])
  const manifest = jsonIn<{ rootMainFiles: string[]; polyfillFiles: string[] }>(
    readFileSync(join(ROOT, '.next/build-manifest.json'), 'utf8'),
  )
  const bare = [...manifest.rootMainFiles, ...manifest.polyfillFiles]
  return weight(named) / weight(bare)
}

const weight = (paths: readonly string[]): number =>
  [...new Set(paths)].reduce((sum, path) => sum + gzipSync(readFileSync(join(ROOT, '.next', path))).length, 0)

/** The object that a program of ours printed. */
function jsonIn<Of>(text: string): Of {
  const found: Of = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))
  return found
}
