import { afterAll, beforeAll, expect, test } from 'vitest'
import { board } from '#lib/board/board.ts'
import { summaryOf } from '#lib/board/summary.ts'
import { ENGINE } from '#lib/claims/engine.ts'
import { appendAct } from './acts.ts'
import { createStory, getStory } from './stories.ts'
import { keepSummary, searchStories } from './summaries.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'

const DESK = { id: 'local', name: 'M. R.' }
const FIRST = { skip: 0, take: 2 }
const DETAILS = { outlet: null, title: null, published: null, agency: null, url: null, notice: null }

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.remove())

async function told(title: string, text = 'Two people were killed on Saturday.') {
  const bytes = new TextEncoder().encode(text)
  const made = await createStory({
    title,
    articles: [{ text, bytes, file: 'a.txt', details: DETAILS }],
    actor: DESK,
  })
  if (made.status === 'unwritable') throw new Error(made.sentence)
  const stored = await getStory(made.id)
  if (!stored) throw new Error('The story is not there.')
  const now = board(stored)
  return { id: made.id, seq: now.seq, summary: summaryOf(now) }
}

const lineOf = async (id: string, engine = ENGINE) =>
  (await searchStories('', { skip: 0, take: 50 }, engine)).lines.find((line) => line.id === id)

test('a story is listed with its counts until somebody does something to it', async () => {
  const { id, seq, summary } = await told('The ferry')
  expect((await lineOf(id))?.summary).toBeNull()
  await keepSummary(id, summary, { seq, engine: ENGINE })
  expect((await lineOf(id))?.summary).toEqual(summary)
  expect(summary).toMatchObject({ articles: 1, stale: 0, last: { who: 'M. R.' } })
  const withdrawn = { kind: 'withdraw-article', payload: { article: 'a1', reason: 'A mistake.' } } as const
  await appendAct(id, withdrawn, { actor: DESK, engine: ENGINE, after: seq })
  expect((await lineOf(id))?.summary).toBeNull()
})

test('counts made by other rules are made again', async () => {
  const { id, seq, summary } = await told('The bridge')
  await keepSummary(id, summary, { seq, engine: 'older' })
  expect((await lineOf(id))?.summary).toBeNull()
})

test('titles are searched by every word, and read a part at a time, the newest first', async () => {
  for (const night of ['first', 'second', 'third']) await told(`Floods, ${night} night`)
  const first = await searchStories('night floods', FIRST, ENGINE)
  expect(first.count).toBe(3)
  expect(first.lines.map(({ title }) => title)).toEqual(['Floods, third night', 'Floods, second night'])
  const rest = await searchStories('night floods', { skip: 2, take: 2 }, ENGINE)
  expect(rest.lines.map(({ title }) => title)).toEqual(['Floods, first night'])
  expect((await searchStories('floods nowhere', FIRST, ENGINE)).count).toBe(0)
})
