import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createStory } from './stories.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'

const STORIES = 2
const ROUNDS = 10
const PROGRAMS = path.join(import.meta.dirname, 'test-programs.ts')

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.remove())

/** Has another process add acts until it has acknowledged so many, kills it, and gives the acknowledged numbers. */
async function acknowledgedBeforeKill(story: string, after: number, acts: number): Promise<number[]> {
  const child = spawn(process.execPath, [PROGRAMS, 'append', database.file, story, String(after)])
  const exit = once(child, 'exit')
  const acknowledged: number[] = []
  for await (const line of createInterface(child.stdout)) {
    if (acknowledged.push(Number(line)) === acts) child.kill('SIGKILL')
  }
  expect(await exit, 'it ended by being killed').toEqual([null, 'SIGKILL'])
  return acknowledged
}

function numbersOnDisk(story: string): number[] {
  const file = new Database(database.file)
  expect(file.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
  const rows = file.prepare<[string], { seq: number }>('SELECT seq FROM Act WHERE storyId = ? ORDER BY seq')
  const numbers = rows.all(story).map(({ seq }) => seq)
  file.close()
  return numbers
}

async function newStory(): Promise<string> {
  const article = {
    file: 'a.txt',
    bytes: new TextEncoder().encode('704 killed.'),
    text: '704 killed.',
    details: { outlet: null, title: null, published: null, agency: null, url: null, notice: null },
  }
  const made = await createStory({ title: 'Killed', articles: [article], actor: { id: 'local', name: null } })
  if (made.status !== 'kept') throw new Error(made.status)
  return made.id
}

/** One kill: what was acknowledged is there, and nothing is missing in between. */
async function killedRound(story: string, acts: number): Promise<number> {
  const before = numbersOnDisk(story).length
  const acknowledged = await acknowledgedBeforeKill(story, before, acts)
  const kept = numbersOnDisk(story)
  expect(acknowledged.filter((seq) => !kept.includes(seq))).toEqual([])
  expect(kept).toEqual(kept.map((_, index) => index + 1))
  return acknowledged.length
}

test(`every acknowledged act outlives ${STORIES * ROUNDS} kills`, { timeout: 60_000 }, async () => {
  const stories = await Promise.all(Array.from({ length: STORIES }, newStory))
  let acknowledged = 0
  for (let round = 1; round <= ROUNDS; round++) {
    const counts = stories.map((story, index) => killedRound(story, round * 5 + index))
    for (const count of await Promise.all(counts)) acknowledged += count
  }
  console.info(`${acknowledged} acts acknowledged before ${STORIES * ROUNDS} kills, none lost`)
})
