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

/** `npm run score [DIR ...] [-- --misses]`: compares each story folder and scores it against its gold.json; without one, every seed, and the stories that stand beside the repo where they do. */

const SEEDS = join(ROOT, 'seeds')
const BESIDE = join(ROOT, '..', 'shared', 'stories')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' } },
})

for (const dir of positionals.length > 0 ? positionals : await all()) {
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

/** Misses are printed of the seeds alone: two of the stories beside the repo are scored and never read. */
async function all(): Promise<string[]> {
  return [...(await storiesIn(SEEDS)), ...(values.misses ? [] : await storiesIn(BESIDE))]
}

/** The folders with a gold of their own, by name; none where the place is not there. */
async function storiesIn(place: string): Promise<string[]> {
  if (!existsSync(place)) return []
  const folders = await readdir(place, { withFileTypes: true })
  return folders
    .filter((entry) => entry.isDirectory() && existsSync(join(place, entry.name, 'gold.json')))
    .map((entry) => relative(process.env.INIT_CWD ?? process.cwd(), join(place, entry.name)))
    .sort()
}
