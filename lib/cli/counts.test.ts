import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { countStep, lastLine, readPlaywrightCounts, readVitestCounts } from './counts.ts'
import { ROOT, TOOLS } from './root.ts'
import { run } from './run.ts'

/** A folder with one test file in it, and what Vitest says of it. It is inside the repo, where Vitest is found. */
async function countsOf(source: string) {
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(ROOT, '.cache', 'counts-'))
  const report = join(folder, 'report.json')
  writeFileSync(join(folder, 'vitest.config.ts'), 'export default {}\n')
  if (source) writeFileSync(join(folder, 'one.test.ts'), source)
  const words = ['run', '--root', folder, '--reporter=json', `--outputFile.json=${report}`]
  const { ok } = await run(TOOLS.vitest, words, { cwd: folder, output: 'quiet' })
  const counts = countStep(ok, readVitestCounts(report))
  rmSync(folder, { recursive: true })
  return counts
}

describe('the last line cannot be fooled', () => {
  test('what passed, failed and was skipped, and the step itself as one more', async () => {
    const counts = await countsOf(`
      import { expect, test } from 'vitest'
      test('one', () => expect(1).toBe(1))
      test('two', () => expect(1).toBe(2))
      test.skip('three', () => {})
    `)
    expect(counts).toEqual({ passed: 1, failed: 2, skipped: 1 })
  })

  test('a test file that ends before its first test has failed', async () => {
    expect(await countsOf("throw new Error('not even loaded')")).toEqual({ passed: 0, failed: 2, skipped: 0 })
  })

  test('a runner that found no tests has failed', async () => {
    expect((await countsOf('')).failed).toBe(1)
    expect(countStep(true, { passed: 0, failed: 0, skipped: 3 })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 3,
    })
  })

  test('a runner that left no report, or half of one, has failed', () => {
    const half = join(mkdtempSync(join(tmpdir(), 'counts-')), 'half.json')
    writeFileSync(half, '{"stats":{"expec')
    expect(readPlaywrightCounts(half)).toBeNull()
    expect(readPlaywrightCounts(`${half}.none`)).toBeNull()
    expect(countStep(true, null)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  test('a runner that failed though all its tests passed has failed', () => {
    expect(countStep(false, { passed: 7, failed: 0, skipped: 0 })).toEqual({
      passed: 7,
      failed: 1,
      skipped: 0,
    })
  })

  test('a journey that passed at the second try, and an error outside every journey, have failed', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'counts-')), 'journeys.json')
    const stats = { expected: 8, unexpected: 1, flaky: 1, skipped: 0 }
    writeFileSync(file, JSON.stringify({ stats, errors: [{ message: 'no browser' }] }))
    expect(readPlaywrightCounts(file)).toEqual({ passed: 8, failed: 3, skipped: 0 })
  })
})

test('everything is added up in one line', () => {
  const lint = countStep(true, 'no tests')
  const units = countStep(true, { passed: 200, failed: 0, skipped: 0 })
  expect(lastLine([lint, units])).toBe('202 passed, 0 failed')
  expect(lastLine([units, { passed: 3, failed: 2, skipped: 1 }])).toBe('204 passed, 2 failed, 1 skipped')
})
