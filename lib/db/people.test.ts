import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getPerson, namePerson } from './people.ts'
import { createStory, getStory } from './stories.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.remove())

describe('the person of this machine', () => {
  test('is there from the start, and is named when asked', async () => {
    expect(await getPerson('local')).toEqual({ id: 'local', name: null })
    expect(await namePerson('local', 'Mira Rahal')).toEqual({ status: 'kept' })
    expect(await getPerson('local')).toEqual({ id: 'local', name: 'Mira Rahal' })
  })

  test('keeps in the history the name of then', async () => {
    const details = { outlet: null, title: null, published: null, agency: null, url: null, notice: null }
    const text = 'One report.'
    const made = await createStory({
      title: 'The fall of Hama',
      articles: [{ text, bytes: new TextEncoder().encode(text), file: 'paste.txt', details }],
      actor: { id: 'local', name: 'M. R.' },
    })
    await namePerson('local', 'Another Name')
    const story = made.status === 'kept' ? await getStory(made.id) : null
    expect(story?.acts[0]?.actor).toEqual({ id: 'local', name: 'M. R.' })
  })
})
