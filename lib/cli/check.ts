import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHECK_STEPS } from './check-steps.ts'
import { type Counts, lastLine } from './counts.ts'
import { endOnSignal, isEnding } from './run.ts'

/** `npm test`: every step, also after one that failed, and at the very end how much passed and failed. */
endOnSignal()
const reports = mkdtempSync(join(tmpdir(), 'collate-check-'))
const all: Counts[] = []
const times: string[] = []
for (const { name, check } of CHECK_STEPS) {
  if (isEnding()) break
  console.log(`\n── ${name}`)
  const began = performance.now()
  const counts = await check(reports)
  all.push(counts)
  times.push(
    `${counts.failed === 0 ? 'passed' : 'FAILED'}  ${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${name}`,
  )
}
rmSync(reports, { recursive: true, force: true })
console.log(`\n${times.join('\n')}\n`)
if (isEnding()) console.log('Ended before every step was done.')
console.log(lastLine(all))
process.exitCode = isEnding() || all.some(({ failed }) => failed > 0) ? 1 : 0
