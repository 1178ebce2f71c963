import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, type Sources } from './fingerprint.ts'
import type { Ended } from './run.ts'

/** Something that is made once from its sources: the database client, the built pages. */
export type Step = {
  /** For a person, as it is being done: "Building the pages". */
  readonly doing: string
  readonly from: Sources
  /** The folder that it makes. The stamp lives in there, so that deleting the folder voids it. */
  readonly makes: string
  readonly how: () => Promise<Ended>
}

export type StepResult = 'made' | 'stood' | 'failed'

/**
 * Makes what a step makes, unless it stands already. The stamp goes first and comes back last, so whatever kills the
 * step in the middle leaves none, and the next call makes it again. The sources are read before the work: what is
 * changed while it runs is made again next time.
 */
export async function bring(step: Step, say: (line: string) => void): Promise<StepResult> {
  const key = fingerprint(step.from)
  if (isMade(step, key)) return 'stood'
  rmSync(stampOf(step), { force: true })
  const began = performance.now()
  say(`${step.doing} …`)
  const { ok, output } = await step.how()
  if (!ok) {
    if (output) say(output.trimEnd())
    return 'failed'
  }
  mkdirSync(step.makes, { recursive: true })
  writeFileSync(stampOf(step), key)
  say(`${step.doing}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
  return 'made'
}

function isMade(step: Step, key: string): boolean {
  return existsSync(stampOf(step)) && readFileSync(stampOf(step), 'utf8') === key
}

function stampOf(step: Step): string {
  return join(step.makes, '.made-from')
}
