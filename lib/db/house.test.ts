import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Evidence } from '#lib/decisions/decision.ts'
import { appendAct } from './acts.ts'
import { houseAliases } from './house.ts'
import { createStory } from './stories.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.remove())

const actor = { id: 'local', name: 'M. R.' }
const EVIDENCE: Evidence = {
  anchor: { article: 'a1', quote: 'Abu Daran', prefix: '', suffix: '', start: 0, end: 9 },
  kind: 'name',
  value: 'Abu Daran',
  read: 'Abu Daran',
  hedge: 'exact',
  origin: null,
  asOf: null,
}

test('an alias for the house is known to every story until it is undone where it was taught', async () => {
  const made = await createStory({ title: 'Quake', articles: [], actor })
  if (!('id' in made)) throw new Error(made.sentence)
  const append = (done: Parameters<typeof appendAct>[1], after: number) =>
    appendAct(made.id, done, { actor, engine: 'test', after })
  const teach = (alias: string, scope: 'story' | 'house') => {
    const row = { label: 'Name', evidence: [EVIDENCE] }
    const places = [{ row, into: null, accepted: true }]
    return { kind: 'teach-alias' as const, payload: { alias, name: 'Abou Daran', scope, places, reason: '' } }
  }
  await append(teach('Abu Daran', 'house'), 0)
  await append(teach('Daran', 'story'), 1)
  await append(teach('A. Daran', 'house'), 2)
  expect((await houseAliases()).map(({ payload }) => payload.alias)).toEqual(['A. Daran', 'Abu Daran'])
  await append({ kind: 'undo', payload: {}, undoes: 1 }, 3)
  expect((await houseAliases()).map(({ payload }) => payload.alias)).toEqual(['A. Daran'])
  await append({ kind: 'undo', payload: {}, undoes: 4 }, 4)
  expect(await houseAliases()).toHaveLength(2)
})
