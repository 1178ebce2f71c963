import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'collate-tests-'))

/** Vitest calls this before the first test: what they leave in the temporary folder is in one of their own. */
export function setup(): void {
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder
}

/** And this after the last. */
export function teardown(): void {
  rmSync(folder, { recursive: true, force: true })
}
