import { join } from 'node:path'
import { type Counts, countStep, readPlaywrightCounts, readVitestCounts } from './counts.ts'
import { ROOT, TOOLS } from './root.ts'
import { run } from './run.ts'
import { buildPages, generateClient, prepare } from './steps.ts'

export type CheckStep = {
  readonly name: string
  /** Does it, prints what a person needs to mend it, and counts. `reports` is an empty folder for whatever it writes. */
  readonly check: (reports: string) => Promise<Counts>
}

/** What `npm test` does, the fastest failure first. */
export const CHECK_STEPS: readonly CheckStep[] = [
  { name: 'Client', check: async () => countStep(await prepare([generateClient]), 'no tests') },
  { name: 'Format and lint', check: () => checkWith(TOOLS.biome, 'ci', '--error-on-warnings', ...colours()) },
  { name: 'Types', check: checkTypes },
  { name: 'Unit tests', check: checkUnits },
  { name: 'Build', check: async () => countStep(await prepare([generateClient, buildPages]), 'no tests') },
  { name: 'Journeys', check: checkJourneys },
]

async function checkTypes(): Promise<Counts> {
  const routes = await run(TOOLS.next, ['typegen'], { cwd: ROOT, output: 'quiet' })
  if (routes.ok) return checkWith(TOOLS.tsc, '--noEmit')
  process.stdout.write(routes.output)
  return countStep(false, 'no tests')
}

async function checkUnits(reports: string): Promise<Counts> {
  const report = join(reports, 'units.json')
  const words = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const { ok } = await run(TOOLS.vitest, words, { cwd: ROOT, output: 'shown' })
  return countStep(ok, readVitestCounts(report))
}

async function checkJourneys(reports: string): Promise<Counts> {
  const report = join(reports, 'journeys.json')
  const { ok } = await run(TOOLS.playwright, ['test', '--reporter=list,json'], {
    cwd: ROOT,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    output: 'shown',
  })
  return countStep(ok, readPlaywrightCounts(report))
}

/** A program that only says yes or no. */
async function checkWith(program: string, ...words: string[]): Promise<Counts> {
  const { ok } = await run(program, words, { cwd: ROOT, output: 'shown' })
  return countStep(ok, 'no tests')
}

function colours(): string[] {
  return process.stdout.isTTY ? [] : ['--colors=off']
}
