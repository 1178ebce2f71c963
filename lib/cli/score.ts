import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compare } from '#lib/claims/compare.ts'
import { readFolder } from './collate-input.ts'
import { ROOT } from './root.ts'
import { goldSchema } from './score-gold.ts'
import { missesText, scoreText } from './score-report.ts'
import { scoreStory } from './score-story.ts'

/** `npm run score [DIR ...] [-- --misses]`: compares each story folder and scores it against its gold.json; without one, every seed. */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' } },
})

for (const dir of positionals.length > 0 ? positionals : await seedsWithGold()) {
  const { title, articles, unread } = await readFolder(dir)
  for (const line of unread) console.error(line)
  const place = resolve(process.env.INIT_CWD ?? process.cwd(), dir)
  if (!existsSync(join(place, 'gold.json'))) {
    console.error(`${dir} has no gold.json.`)
    process.exitCode = 1
    continue
  }
  const gold = goldSchema.parse(JSON.parse(await readFile(join(place, 'gold.json'), 'utf8')))
  const score = scoreStory(gold, compare({ title }, articles))
  process.stdout.write(scoreText(score) + (values.misses ? missesText(score) : ''))
  if (unread.length > 0) process.exitCode = 1
}

async function seedsWithGold(): Promise<string[]> {
  const seeds = join(ROOT, 'seeds')
  const folders = await readdir(seeds, { withFileTypes: true })
  return folders
    .filter((entry) => entry.isDirectory() && existsSync(join(seeds, entry.name, 'gold.json')))
    .map((entry) => relative(process.env.INIT_CWD ?? process.cwd(), join(seeds, entry.name)))
    .sort()
}
