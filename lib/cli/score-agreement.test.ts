import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { compare } from '#lib/claims/compare.ts'
import type { Comparison } from '#lib/claims/types.ts'
import { readFolder } from './collate-input.ts'
import { comparisonJson } from './collate-json.ts'
import { ROOT } from './root.ts'
import { goldSchema } from './score-gold.ts'
import { type Score, scoreStory } from './score-story.ts'

/** Beside the repo, where the team has it: the scorer that the contract is judged by, and stories it is learned from. */
const SHARED = join(ROOT, '..', 'shared')
const THEIRS = join(SHARED, 'score.mjs')
const stories = ['hama-2024', 'nice-2016', 'thai-bus-2014', 'aleppo-buses-2017']
const folders = [join(ROOT, 'seeds/hama-2024'), ...stories.map((story) => join(SHARED, 'stories', story))]

const compared = async (dir: string) => {
  const { title, articles } = await readFolder(dir)
  return compare({ title }, articles)
}
const ours = (dir: string, comparison: Comparison) =>
  scoreStory(goldSchema.parse(JSON.parse(readFileSync(join(dir, 'gold.json'), 'utf8'))), comparison)

function theirs(dir: string, comparison: Comparison) {
  const folder = mkdtempSync(join(tmpdir(), 'collate-score-'))
  const file = join(folder, 'comparison.json')
  writeFileSync(file, JSON.stringify(comparisonJson(comparison)))
  const { stdout } = spawnSync(process.execPath, [THEIRS, dir, file, '--json'], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return JSON.parse(stdout)
}

/** Every number that score.mjs prints, under its own names. */
function asTheirs(score: Score) {
  const { people, all, kinds, clash, hedge, measure, origin, rows, merged, classes, hard, alarm, family } =
    score
  const right = ({ share, of }: { share: number | null; of: number }) => ({ right: share, of })
  const recall = ({ share, of }: { share: number | null; of: number }) => ({ recall: share, of })
  return {
    story: score.story,
    gold: score.gold,
    predicted: score.predicted,
    ...(people && { people }),
    all: recall(all),
    kinds: Object.fromEntries(kinds.map((kind) => [kind.kind, recall(kind)])),
    clash,
    hedge: right(hedge),
    measure: right(measure),
    origin: {
      precision: origin.precision,
      recall: origin.recall,
      right: origin.of === 0 ? null : origin.f1,
      of: origin.of,
    },
    rows,
    merged,
    class: right(classes),
    hard: right(hard),
    alarm,
    family,
  }
}

/** To 0.1 points, as it is printed. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, part) => (typeof part === 'number' ? Math.round(part * 1000) / 1000 : part)),
  )

for (const dir of folders) {
  const absent = [THEIRS, dir].filter((path) => !existsSync(path)).map((path) => basename(path))
  const why = absent.length > 0 ? ` (skipped: no ${absent.join(' and no ')} beside this repo)` : ''
  test.skipIf(absent.length > 0)(
    `${basename(dir)}: ours and score.mjs agree on every line${why}`,
    async () => {
      const comparison = await compared(dir)
      expect(rounded(asTheirs(ours(dir, comparison)))).toEqual(rounded(theirs(dir, comparison)))
    },
  )
}
