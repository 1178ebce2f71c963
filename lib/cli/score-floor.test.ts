import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compare } from '#lib/claims/compare.ts'
import { readFolder } from './collate-input.ts'
import { ROOT } from './root.ts'
import { goldSchema } from './score-gold.ts'
import { scoreStory } from './score-story.ts'

const SEED = join(ROOT, 'seeds', 'hama-2024')

/** What the engine reached on the seed; a rule that loses one of these has learnt something wrong. */
test('the score of the seed does not fall', async () => {
  const { title, articles } = await readFolder(SEED)
  const gold = goldSchema.parse(JSON.parse(await readFile(join(SEED, 'gold.json'), 'utf8')))
  const score = scoreStory(gold, compare({ title }, articles))
  expect(score.people?.f1).toBe(1)
  expect(score.all.share).toBeGreaterThanOrEqual(0.98)
  expect(score.clash.share).toBeLessThanOrEqual(0.02)
  expect(score.hedge.share).toBe(1)
  expect(score.measure.share).toBeGreaterThanOrEqual(0.95)
  expect(score.origin.f1).toBeGreaterThanOrEqual(0.84)
  expect(score.rows.f1).toBeGreaterThanOrEqual(0.88)
  expect(score.classes.share).toBeGreaterThanOrEqual(0.86)
  expect(score.family.f1).toBe(1)
})
