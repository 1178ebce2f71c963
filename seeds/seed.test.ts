import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase } from '#lib/db/client.ts'
import { createStory, getStory, listStories } from '#lib/db/stories.ts'
import { type TestDatabase, testDatabase } from '#lib/db/test-database.ts'
import { seedIfEmpty } from './seed.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.remove())

test('a new installation opens with the fall of Hama, five digests that say they are digests', async () => {
  expect(await seedIfEmpty()).toBe(true)
  const [story, ...others] = await listStories()
  expect(others).toEqual([])
  expect(story?.title).toContain('Hama')
  const added = story?.acts.flatMap((act) => (act.kind === 'add-article' ? [act] : [])) ?? []
  expect(added).toHaveLength(5)
  for (const { actor, payload } of added) {
    expect(actor).toEqual({ id: 'collate', name: 'Collate' })
    expect(payload.details.notice).toContain('digest')
    expect(story?.texts.get(payload.text)).toBeTruthy()
  }
})

test('a desk that has stories of its own gets none of ours', async () => {
  const made = await createStory({ title: 'Floods', articles: [], actor: { id: 'local', name: null } })
  const before = await listStories()
  expect(await seedIfEmpty()).toBe(false)
  expect(await listStories()).toEqual(before)
  expect(made.status === 'kept' && (await getStory(made.id))?.title).toBe('Floods')
  await closeDatabase()
})
