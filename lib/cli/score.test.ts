import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './root.ts'

const score = (...words: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'lib/cli/score.ts'), ...words], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: ROOT },
  })

test('scores every seed that has gold, and says on demand what was missed', () => {
  const { status, stdout, stderr } = score('--misses')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('hama-2024 digests: ')
  expect(stdout).toMatch(/^people {3}P .* of 21$/m)
})

test('a folder without gold is named', () => {
  expect(score('seeds')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('seeds has no gold.json.'),
  })
})
