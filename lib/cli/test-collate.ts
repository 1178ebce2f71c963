import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach } from 'vitest'

const PROGRAM = fileURLToPath(new URL('./collate.ts', import.meta.url))
export const SEED = fileURLToPath(new URL('../../seeds/hama-2024', import.meta.url))

export const lines = (text: string) => text.trimEnd().split('\n')

/** The real program for the tests of one file, each in a temporary folder of its own. */
export function programTests() {
  let dir = ''
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'collate-program-'))
  })
  afterEach(() => rm(dir, { recursive: true }))
  return {
    put: (file: string, text: string | Uint8Array) => writeFile(join(dir, file), text),
    /** Runs the program from the folder and waits for its end. */
    collate: async (words: readonly string[], stdin: string | Uint8Array = '') => {
      const child = start(words, dir)
      const printed = { stdout: '', stderr: '' }
      child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.stdout += text))
      child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text))
      child.stdin.end(stdin)
      const status = await new Promise((resolve) => child.on('close', resolve))
      return { status, ...printed }
    },
  }
}

/** The program while it runs, for a test that reads along. */
export const start = (words: readonly string[], folder = process.cwd()) =>
  spawn(process.execPath, [PROGRAM, ...words], { env: { ...process.env, INIT_CWD: folder } })
