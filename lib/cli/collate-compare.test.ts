import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lines, programTests, SEED } from './test-collate.ts'

const { put, collate } = programTests()

describe('compare', () => {
  const story = async () => {
    await put('a.txt', 'The Observatory says 7 people were killed in Hama.')
    await put('b.txt', 'The Observatory says 9 people were killed in Hama.')
    await put('c.txt', 'The army left the city.')
    await put(
      'story.json',
      ask([
        ['a.txt', 'Alpha'],
        ['b.txt', null],
        ['c.txt', null],
      ]),
    )
  }
  const ask = (files: readonly (readonly [string, string | null])[]) =>
    JSON.stringify({ title: 'A small story', articles: files.map(([file, outlet]) => ({ file, outlet })) })

  test("prints the whole comparison as JSON, with the contract's keys in its order", async () => {
    await story()
    const { status, stdout, stderr } = await collate(['compare', '.', '--json'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const comparison = JSON.parse(stdout)
    expect(Object.keys(comparison)).toEqual([
      'schema',
      'engine',
      'story',
      'articles',
      'figures',
      'families',
      'findings',
    ])
    expect(comparison).toMatchObject({ schema: 'collate.comparison/1', story: { title: 'A small story' } })
    expect(comparison.articles.map((article: { outlet: string | null }) => article.outlet)).toEqual([
      'Alpha',
      null,
      null,
    ])
    const killed = comparison.figures.find((figure: { label: string }) => figure.label.startsWith('Killed'))
    expect(killed).toMatchObject({ low: 7, high: 9, silent: [{ article: 'c.txt' }] })
    expect(Object.keys(killed)).toEqual(
      'key label kind unit class because rule low high origins readings silent related series'.split(' '),
    )
  })

  test('sets the articles side by side for a person, silence included', async () => {
    await story()
    const { stdout } = await collate(['compare', '.'])
    expect(lines(stdout)[0]).toBe('A small story')
    expect(stdout).toMatch(/^Killed.*\s7\s+9\s+–$/m)
  })

  test('prints the same bytes every time', async () => {
    const [once, again] = await Promise.all([
      collate(['compare', SEED, '--json']),
      collate(['compare', SEED, '--json']),
    ])
    expect(once.stdout).toBe(again.stdout)
    const quotes = JSON.parse(once.stdout).articles.flatMap(
      (article: { file: string; claims: { start: number; end: number; quote: string }[] }) =>
        article.claims.map((claim) => ({ file: article.file, ...claim })),
    )
    expect(quotes.length).toBeGreaterThan(20)
    for (const { file, start, end, quote } of quotes) {
      expect((await readFile(join(SEED, file), 'utf8')).slice(start, end)).toBe(quote)
    }
  })

  test('names what cannot be read and compares the rest', async () => {
    await story()
    await put(
      'story.json',
      ask([
        ['a.txt', null],
        ['gone.txt', null],
      ]),
    )
    const { status, stdout, stderr } = await collate(['compare', '.', '--json'])
    expect({ status, stderr }).toEqual({ status: 1, stderr: '.: gone.txt is not in the folder.\n' })
    expect(JSON.parse(stdout).articles).toHaveLength(1)
  })

  test.each([
    ['missing', 'missing is not there.\n'],
    ['a.txt', 'a.txt is a file, not a story folder.\n'],
    ['.', '. holds no .txt, .md or .html file.\n'],
  ])('%s is no story', async (folder, stderr) => {
    if (folder !== '.') await story()
    expect(await collate(['compare', folder, '--json'])).toEqual({ status: 1, stdout: '', stderr })
  })
})
