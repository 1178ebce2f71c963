import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CLASS_IDS, HEDGES, RELATIONS } from '#lib/claims/types.ts'
import { readStoryFolder } from '#lib/import/story-folder.ts'
import { ROOT } from './root.ts'
import { goldSchema } from './score-gold.ts'

const SEEDS = join(ROOT, 'seeds')
const folders = readdirSync(SEEDS).filter((name) => existsSync(join(SEEDS, name, 'gold.json')))

test('there is a seed with gold', () => {
  expect(folders).toContain('hama-2024')
})

describe.each(folders)('gold of %s', (name) => {
  const gold = goldSchema.parse(JSON.parse(readFileSync(join(SEEDS, name, 'gold.json'), 'utf8')))

  test('every quote stands at its offsets', async () => {
    const { articles, refused } = await readStoryFolder(join(SEEDS, name))
    const texts = new Map(articles.map((article) => [article.file, article.text]))
    expect(refused).toEqual([])
    expect(gold.claims.length).toBeGreaterThan(0)
    for (const { article, start, end, quote } of gold.claims) {
      expect(texts.get(article)?.slice(start, end), `${article}:${start}`).toBe(quote)
    }
  })

  test('every claim has a figure, every figure a claim, and every word is of the contract', () => {
    const keys = gold.figures.map((figure) => figure.key)
    expect(new Set(gold.claims.map((claim) => claim.figure))).toEqual(new Set(keys))
    expect(new Set(keys).size).toBe(keys.length)
    for (const figure of gold.figures) {
      for (const id of [figure.class, ...(figure.accept ?? [])]) expect(CLASS_IDS, figure.key).toContain(id)
      for (const { to, relation } of figure.related ?? []) {
        expect(keys, figure.key).toContain(to)
        expect(RELATIONS, figure.key).toContain(relation)
      }
    }
    for (const claim of gold.claims) expect(HEDGES, claim.quote).toContain(claim.hedge)
  })

  test('each digest says on screen that it is ours', async () => {
    const { articles } = await readStoryFolder(join(SEEDS, name))
    for (const { file, details } of articles) {
      expect(details.outlet, file).toMatch(/^Digest of /)
      expect(details.notice, file).toBe("A digest in Collate's own words, not the outlet's text.")
    }
  })
})
