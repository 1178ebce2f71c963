import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** What a runner counted. `null` for what could not be read is the caller's to judge. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number }

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

/** Vitest's JSON report. A file that ended before its first test counts as one that failed. */
export function readVitestCounts(file: string): Counts | null {
  const report = readReport(file, vitestReport)
  if (!report) return null
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.unknown()),
})

/** Playwright's JSON report. An error outside every test counts as one that failed, and so does a test that needed luck. */
export function readPlaywrightCounts(file: string): Counts | null {
  const report = readReport(file, playwrightReport)
  if (!report) return null
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped }
}

/** A runner that was killed leaves no report, or half of one. */
function readReport<Report>(file: string, schema: z.ZodType<Report>): Report | null {
  if (!existsSync(file)) return null
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/**
 * A whole step of the check as counts: the step itself is one more test. It has failed where its program failed, and
 * where a runner that should have run tests ran none.
 */
export function countStep(ok: boolean, tests: Counts | null | 'no tests'): Counts {
  if (tests === 'no tests') return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
  const ran = tests !== null && tests.passed + tests.failed > 0
  const good = ok && ran && tests.failed === 0
  return {
    passed: (tests?.passed ?? 0) + (good ? 1 : 0),
    failed: (tests?.failed ?? 0) + (good ? 0 : 1),
    skipped: tests?.skipped ?? 0,
  }
}

/** The last line of the check. */
export function lastLine(all: readonly Counts[]): string {
  const sum = (of: keyof Counts) => all.reduce((total, counts) => total + counts[of], 0)
  const skipped = sum('skipped')
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
