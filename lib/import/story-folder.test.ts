import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readStoryFolder } from './story-folder.ts'

let dir = ''
beforeEach(async () => {
  dir = join(await mkdtemp(join(tmpdir(), 'collate-folder-')), 'bridge-2024')
  await mkdir(dir)
})
afterEach(() => rm(join(dir, '..'), { recursive: true }))

const put = (file: string, text: string) => writeFile(join(dir, file), text)
const putStory = (story: unknown) => put('story.json', JSON.stringify(story))

test('story.json lists the articles, in its order, and nothing else is one', async () => {
  await put('b.txt', '7 dead')
  await put('a.txt', '8 dead')
  await put('notes.txt', 'not an article')
  await putStory({
    title: 'A bridge falls',
    editor: 'unknown keys are ignored',
    articles: [
      {
        file: 'b.txt',
        outlet: 'The Daily Example',
        published: '2024-12',
        agency: 'AFP',
        notice: 'A digest.',
      },
      { file: 'a.txt', outlet: null },
    ],
  })
  const folder = await readStoryFolder(dir)
  expect(folder.story).toEqual({ title: 'A bridge falls' })
  expect(folder.refused).toEqual([])
  expect(folder.articles.map((article) => [article.file, article.text])).toEqual([
    ['b.txt', '7 dead'],
    ['a.txt', '8 dead'],
  ])
  expect(folder.articles[0]?.details).toEqual({
    outlet: 'The Daily Example',
    title: null,
    published: '2024-12',
    agency: 'AFP',
    url: null,
    notice: 'A digest.',
  })
  expect(Buffer.from(folder.articles[0]?.bytes ?? []).toString()).toBe('7 dead')
})

test('without story.json every text of the folder is an article, by name, and says its own details', async () => {
  await put('b.md', '# Bridge falls in the night\n\n7 dead')
  await put('a.txt', 'Published 5 December 2024\n8 dead (AFP)')
  await put('c.html', '<p>9 dead, it is said.</p>')
  await put('picture.png', 'no article')
  const folder = await readStoryFolder(dir)
  expect(folder.story.title).toBe('bridge-2024')
  expect(folder.articles.map((article) => article.file)).toEqual(['a.txt', 'b.md', 'c.html'])
  expect(folder.articles[0]?.details.published).toBe('2024-12-05')
  expect(folder.articles[1]?.details.title).toBe('Bridge falls in the night')
})

test('where story.json says nothing of an article, only a web page is asked', async () => {
  await put('a.txt', 'Published 5 December 2024\n8 dead')
  await put('b.html', '<meta property="og:site_name" content="The Daily Example"><p>9 dead, it is said.</p>')
  await putStory({ articles: [{ file: 'a.txt' }, { file: 'b.html' }] })
  const { articles, story } = await readStoryFolder(dir)
  expect(story.title).toBe('bridge-2024')
  expect(articles.map((article) => article.details.published)).toEqual([null, null])
  expect(articles.map((article) => article.details.outlet)).toEqual([null, 'The Daily Example'])
})

test('what cannot be read is named, and the rest is read', async () => {
  await put('a.txt', '8 dead')
  await put('empty.txt', '')
  await mkdir(join(dir, 'folder.txt'))
  await writeFile(join(dir, '..', 'secret.txt'), 'of another story')
  await symlink(join(dir, '..', 'secret.txt'), join(dir, 'link.txt'))
  const files = [
    'missing.txt',
    '../secret.txt',
    'link.txt',
    '/etc/hostname',
    'folder.txt',
    'empty.txt',
    'a.txt',
    'a.txt',
  ]
  await putStory({ articles: files.map((file) => ({ file })) })
  const folder = await readStoryFolder(dir)
  expect(folder.articles.map((article) => article.file)).toEqual(['a.txt'])
  expect(folder.refused.map((refusal) => refusal.reason)).toEqual([
    'missing.txt is not in the folder.',
    "../secret.txt lies outside the story's folder.",
    "link.txt lies outside the story's folder.",
    '/etc/hostname is not in the folder.',
    'folder.txt is a folder, not a text.',
    'empty.txt is empty.',
    'a.txt is listed twice.',
  ])
})

test.each([
  ['{ "articles": [', 'story.json is not JSON.'],
  ['[]', 'story.json is not a list of articles: '],
  [
    '{ "articles": [{ "outlet": "The Daily Example" }] }',
    'story.json is not a list of articles at articles.0.file: ',
  ],
  [
    '{ "articles": [{ "file": "a.txt", "published": "5/12/2024" }] }',
    'story.json is not a list of articles at articles.0.published: is no ISO date',
  ],
])('a story.json that is wrong is refused with its reason: %s', async (json, reason) => {
  await put('story.json', json)
  const folder = await readStoryFolder(dir)
  expect(folder.articles).toEqual([])
  expect(folder.refused).toEqual([{ file: 'story.json', reason: expect.stringContaining(reason) }])
})
