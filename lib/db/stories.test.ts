import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArticleDetails } from '#lib/board/acts.ts'
import { addArticle, appendAct, type NewArticle } from './acts.ts'
import { writing } from './client.ts'
import { createStory, getStory, listStories } from './stories.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'

const DESK = { id: 'local', name: 'M. R.' }
const RULES = '0.1.0'
const NOTHING_KNOWN: ArticleDetails = {
  outlet: null,
  title: null,
  published: null,
  agency: null,
  url: null,
  notice: null,
}

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.remove())

function article(text: string, file = 'paste.txt'): NewArticle {
  return { text, bytes: new TextEncoder().encode(text), file, details: NOTHING_KNOWN }
}

async function storyOf(...texts: string[]): Promise<string> {
  const made = await createStory({
    title: 'The fall of Hama',
    articles: texts.map((t) => article(t)),
    actor: DESK,
  })
  if (made.status !== 'kept') throw new Error(made.status)
  return made.id
}

describe('a story', () => {
  test('comes back with its texts and the acts that added them', async () => {
    const id = await storyOf('At least 704 people were killed.', 'The dead number 727.')
    const story = await getStory(id)
    expect(id).toMatch(/^the-fall-of-hama-[0-9a-f]{10}$/)
    expect(story?.title).toBe('The fall of Hama')
    expect(story?.acts.map(({ kind, seq, actor }) => ({ kind, seq, actor }))).toEqual([
      { kind: 'add-article', seq: 1, actor: DESK },
      { kind: 'add-article', seq: 2, actor: DESK },
    ])
    expect([...(story?.texts.values() ?? [])]).toEqual([
      'At least 704 people were killed.',
      'The dead number 727.',
    ])
  })

  test('stands first in the list when it is the newest', async () => {
    await storyOf('An older report.')
    const newest = await storyOf('A newer report.')
    expect((await listStories())[0]?.id).toBe(newest)
  })

  test('that nobody made is null', async () => {
    expect(await getStory('the-fall-of-nowhere')).toBeNull()
  })

  test('with a title in another script still has an address', async () => {
    const made = await createStory({ title: 'سقوط حماة', articles: [], actor: DESK })
    expect(made).toMatchObject({ status: 'kept', id: expect.stringMatching(/^story-[0-9a-f]{10}$/) })
  })

  test('is made once when its form is sent twice', async () => {
    const form = { title: 'Floods', articles: [article('Two drowned.')], actor: DESK, requestId: 'form-1' }
    const first = await createStory(form)
    expect(await createStory(form)).toEqual({ ...first, status: 'again' })
    expect((await listStories()).filter(({ title }) => title === 'Floods')).toHaveLength(1)
  })

  test('is not half made when one of its articles cannot be kept', async () => {
    const bad = { ...article('Never kept.'), details: { ...NOTHING_KNOWN, outlet: 7 } }
    // @ts-expect-error an outlet is no number: what another program may hand over
    const making = createStory({ title: 'Half', articles: [article('Kept?'), bad], actor: DESK })
    await expect(making).rejects.toThrow()
    expect((await listStories()).filter(({ title }) => title === 'Half')).toEqual([])
  })
})

describe('an act', () => {
  const withdraw = { kind: 'withdraw-article', payload: { article: 'a1', reason: 'A hoax.' } } as const

  test('is kept after the one that was seen last, and undone by one more', async () => {
    const story = await storyOf('One report.')
    const by = { actor: DESK, engine: RULES }
    expect(await appendAct(story, withdraw, { ...by, after: 1 })).toEqual({ status: 'kept', seq: 2 })
    const undo = { kind: 'undo', payload: {}, undoes: 2 } as const
    expect(await appendAct(story, undo, { ...by, after: 2 })).toEqual({ status: 'kept', seq: 3 })
    expect((await getStory(story))?.acts.at(-1)).toMatchObject({ kind: 'undo', undoes: 2, engine: RULES })
  })

  test('that did not see the last one is not kept', async () => {
    const story = await storyOf('One report.')
    const by = { actor: DESK, engine: RULES, after: 1 }
    await appendAct(story, withdraw, by)
    expect(await appendAct(story, withdraw, by)).toEqual({ status: 'moved' })
    expect(await appendAct(story, withdraw, { ...by, after: 9 })).toEqual({ status: 'moved' })
  })

  test('of two people who are equally quick is one act', async () => {
    const story = await storyOf('One report.')
    const by = { actor: DESK, engine: RULES, after: 1 }
    const answers = await Promise.all(Array.from({ length: 10 }, () => appendAct(story, withdraw, by)))
    expect(answers.filter(({ status }) => status === 'kept')).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 'moved')).toHaveLength(9)
    expect((await getStory(story))?.acts).toHaveLength(2)
  })

  test('of a form that is sent twice is one act, also when others came after it', async () => {
    const story = await storyOf('One report.')
    const form = { actor: DESK, engine: RULES, after: 1, requestId: 'form-2' }
    expect(await appendAct(story, withdraw, form)).toEqual({ status: 'kept', seq: 2 })
    await appendAct(
      story,
      { kind: 'undo', payload: {}, undoes: 2 },
      { ...form, after: 2, requestId: 'form-3' },
    )
    expect(await appendAct(story, withdraw, form)).toEqual({ status: 'again', seq: 2 })
  })

  test('cannot undo what never was', async () => {
    const story = await storyOf('One report.')
    const undo = { kind: 'undo', payload: {}, undoes: 5 } as const
    await expect(appendAct(story, undo, { actor: DESK, engine: RULES, after: 1 })).rejects.toThrow()
  })

  test('with a payload of no known shape is not kept', async () => {
    const story = await storyOf('One report.')
    const bare = { kind: 'withdraw-article', payload: { article: 'a1', reason: '' } } as const
    await expect(appendAct(story, bare, { actor: DESK, engine: RULES, after: 1 })).rejects.toThrow()
    expect((await getStory(story))?.acts).toHaveLength(1)
  })

  test('can add an article, which is named for it', async () => {
    const story = await storyOf('One report.')
    const added = await addArticle(story, article('850 dead.'), { actor: DESK, engine: RULES, after: 1 })
    const kept = await getStory(story)
    expect(added).toEqual({ status: 'kept', seq: 2 })
    expect(kept?.acts.at(-1)).toMatchObject({ kind: 'add-article', payload: { article: 'a2' } })
    expect([...(kept?.texts.values() ?? [])]).toContain('850 dead.')
  })
})

describe('a text', () => {
  test('is free of NUL and of halved characters before its offsets are counted', async () => {
    const text = '704\0 killed \ud83d near Hama'
    const story = await getStory(await storyOf(text))
    const [stored] = story?.texts.values() ?? []
    expect(stored).toBe('704 killed \ufffd near Hama')
    expect(stored?.indexOf('Hama')).toBe(text.indexOf('Hama') - 1)
  })

  test('of two stories is stored once', async () => {
    const [first, second] = [await storyOf('The very same.'), await storyOf('The very same.')]
    expect((await getStory(second))?.texts).toEqual((await getStory(first))?.texts)
    expect(await writing().text.count({ where: { text: 'The very same.' } })).toBe(1)
  })

  test('that another reader made of the same bytes stands beside the first', async () => {
    const page = { ...article('<p>704 killed</p>'), file: 'a.txt' }
    const read = { ...page, text: '704 killed', file: 'a.html' }
    const made = await createStory({ title: 'Twice', articles: [page, read, page], actor: DESK })
    const story = made.status === 'kept' ? await getStory(made.id) : null
    expect([...(story?.texts.values() ?? [])]).toEqual(['<p>704 killed</p>', '704 killed'])
  })
})

describe('the database itself', () => {
  const refusals = [
    ['UPDATE Act SET payload = payload', 'An act is never changed'],
    ['DELETE FROM Act', 'An act is never deleted'],
    ['INSERT OR REPLACE INTO Act SELECT * FROM Act WHERE seq = 1', 'An act takes the number after the last'],
    ['UPDATE Text SET text = text', 'A stored text is never changed'],
    ['DELETE FROM Text', 'A stored text is never deleted'],
    ['INSERT OR REPLACE INTO Text SELECT * FROM Text', 'This text is stored already'],
  ] as const

  test.each(refusals)('refuses %s', async (sql, sentence) => {
    await storyOf('One report.')
    const other = new Database(database.file)
    expect(() => other.exec(sql)).toThrow(sentence)
    other.close()
  })

  test('refuses to replace the act of a request', async () => {
    const made = await createStory({
      title: 'R',
      articles: [article('R.')],
      actor: DESK,
      requestId: 'form-4',
    })
    const story = made.status === 'kept' ? made.id : ''
    const other = new Database(database.file)
    const replace = other.prepare(`
      INSERT OR REPLACE INTO Act (storyId, seq, at, actorId, kind, payload, engine, requestId)
      VALUES (?, 2, '2026-01-01T00:00:00.000+00:00', 'local', 'undo', '{}', '0', 'form-4')`)
    expect(() => replace.run(story)).toThrow('This request has made its act already')
    other.close()
  })
})

describe('a database that cannot be written', () => {
  async function answersUnder(pragma: string, restore: string): Promise<unknown[]> {
    const story = await storyOf('One report.')
    await writing().$queryRawUnsafe(pragma)
    const large = article('A long report. '.repeat(200_000))
    const by = { actor: DESK, engine: RULES, after: 1 }
    const made = await createStory({ title: 'Lost?', articles: [large], actor: DESK })
    const added = await addArticle(story, large, by)
    await writing().$queryRawUnsafe(restore)
    return [made, added, await addArticle(story, article('Room again.'), by)]
  }

  test('because the disk is full says so, and goes on when there is room', async () => {
    const pages = await writing().$queryRawUnsafe<{ page_count: number }[]>('PRAGMA page_count')
    const full = `PRAGMA max_page_count = ${Number(pages[0]?.page_count) + 20}`
    const sentence = 'Nothing was saved: the disk that holds the database is full.'
    expect(await answersUnder(full, 'PRAGMA max_page_count = 1000000')).toEqual([
      { status: 'unwritable', why: 'full', sentence },
      { status: 'unwritable', why: 'full', sentence },
      { status: 'kept', seq: 2 },
    ])
  })

  test('because it is read-only says so', async () => {
    const sentence = 'Nothing was saved: the database may be read but not written.'
    expect(await answersUnder('PRAGMA query_only = ON', 'PRAGMA query_only = OFF')).toEqual([
      { status: 'unwritable', why: 'read-only', sentence },
      { status: 'unwritable', why: 'read-only', sentence },
      { status: 'kept', seq: 2 },
    ])
  })
})
