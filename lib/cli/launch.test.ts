import { type ChildProcess, spawn } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { ROOT } from './root.ts'

/**
 * A clone in small: the real launcher, a `collate` that says what reached it, and an npm that counts how often it was
 * called and installs one package. The real npm needs a registry.
 */
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'collate-clone-'))
  mkdirSync(join(root, 'lib/cli'), { recursive: true })
  mkdirSync(join(root, 'desk'))
  for (const file of ['launch.mjs', 'install.mjs', 'runtime.mjs', 'alone.mjs']) {
    copyFileSync(join(ROOT, 'lib/cli', file), join(root, 'lib/cli', file))
  }
  writeFileSync(join(root, 'lib/cli/collate.ts'), COLLATE)
  writeFileSync(join(root, 'npm-cli.js'), NPM)
  writePackage({ scripts: {} })
  writeFileSync(join(root, 'package-lock.json'), '{ "lockfileVersion": 3 }')
})

/** Windows has no process groups to kill, and no sh. */
const posix = process.platform !== 'win32'

const COLLATE = `
  const words: string[] = process.argv.slice(2)
  if (words[0] === 'wait') {
    process.on('SIGINT', () => process.exit(0))
    setInterval(() => {}, 1000)
    console.log('waiting')
  } else {
    console.log(JSON.stringify({ words, cwd: process.cwd(), stood: process.env.INIT_CWD }))
    process.exitCode = words.includes('nonsense') ? 2 : 0
  }
`

const NPM = `
  import { appendFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
  rmSync('node_modules', { recursive: true, force: true })
  mkdirSync('node_modules/half', { recursive: true })
  appendFileSync('npm-calls', process.argv[2] + ' ')
  console.log('npm talks')
  if (existsSync('offline')) process.exit(1)
  while (existsSync('slow')) {}
  writeFileSync('node_modules/half/whole', '')
`

function writePackage(more: object) {
  writeFileSync(join(root, 'package.json'), JSON.stringify({ type: 'module', dependencies: {}, ...more }))
}

function launch(words: readonly string[], cwd = root): ChildProcess {
  const { INIT_CWD, ...env } = process.env
  return spawn(process.execPath, [join(root, 'lib/cli/launch.mjs'), ...words], {
    cwd,
    env: { ...env, npm_execpath: join(root, 'npm-cli.js') },
    detached: true,
  })
}

async function outcome(child: ChildProcess) {
  const printed = { stdout: '', stderr: '' }
  child.stdout?.on('data', (chunk) => {
    printed.stdout += chunk
  })
  child.stderr?.on('data', (chunk) => {
    printed.stderr += chunk
  })
  const status = await new Promise((resolve) => child.on('close', resolve))
  return { status, ...printed }
}

const collate = (words: readonly string[], cwd?: string) => outcome(launch(['collate', ...words], cwd))
const npmCalls = () => readFileSync(join(root, 'npm-calls'), 'utf8').trim().split(' ')

describe('on a fresh clone', () => {
  test('it installs, hands over, and stdout holds what the program prints and nothing else', async () => {
    const { status, stdout, stderr } = await collate(['compare', 'my story', '--json'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual({ words: ['compare', 'my story', '--json'], cwd: root, stood: root })
    expect(stderr).toContain('Installing packages')
    expect(npmCalls()).toEqual(['ci'])
  })

  test('from another folder, the program runs in the root and is told where the person stood', async () => {
    const { stdout } = await collate(['extract'], join(root, 'desk'))
    expect(JSON.parse(stdout)).toMatchObject({ cwd: root, stood: join(root, 'desk') })
  })

  test('the exit status of the program is the command’s', async () => {
    expect((await collate(['nonsense'])).status).toBe(2)
  })

  test('a command that is none is answered with those that are', async () => {
    const { status, stdout, stderr } = await outcome(launch(['colate']))
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^Say one of: start, .*collate/)
  })

  test('where npm cannot install, one sentence says so, and the next start tries again', async () => {
    writeFileSync(join(root, 'offline'), '')
    const { status, stdout, stderr } = await collate([])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('The packages could not be installed')
    rmSync(join(root, 'offline'))
    expect((await collate([])).status).toBe(0)
  })
})

describe('what is installed stays', () => {
  test('the second time it says nothing and installs nothing', async () => {
    await collate([])
    expect((await collate([])).stderr).toBe('')
    expect(npmCalls()).toEqual(['ci'])
  })

  test('another lockfile or another dependency is installed; another script is not', async () => {
    await collate([])
    writePackage({ scripts: { lint: 'biome' } })
    await collate([])
    expect(npmCalls()).toHaveLength(1)
    writeFileSync(join(root, 'package-lock.json'), '{ "lockfileVersion": 4 }')
    await collate([])
    expect(npmCalls()).toHaveLength(2)
    writePackage({ dependencies: { next: '17' } })
    await collate([])
    expect(npmCalls()).toHaveLength(3)
  })

  test('without its folder, it is installed again', async () => {
    await collate([])
    rmSync(join(root, 'node_modules'), { recursive: true })
    await collate([])
    expect(npmCalls()).toHaveLength(2)
  })

  test.runIf(posix)('an install that was killed in the middle is done again', async () => {
    writeFileSync(join(root, 'slow'), '')
    const child = launch(['collate'])
    const gone = outcome(child)
    await expect.poll(() => existsSync(join(root, 'npm-calls')), { timeout: 20_000 }).toBe(true)
    // The launcher and npm at once, as a machine that loses its power would.
    if (child.pid) process.kill(-child.pid, 'SIGKILL')
    await gone
    rmSync(join(root, 'slow'))
    expect((await collate([])).status).toBe(0)
    expect(existsSync(join(root, 'node_modules/half/whole'))).toBe(true)
    expect(npmCalls()).toHaveLength(2)
  })

  test('two commands at once install once', async () => {
    const both = await Promise.all([collate([]), collate([])])
    expect(both.map(({ status }) => status)).toEqual([0, 0])
    expect(npmCalls()).toHaveLength(1)
  })
})

test.runIf(posix)('when npm is told to end, and leaves us behind, the program ends too', async () => {
  // What npm does: a shell of its own, which it ends and which passes nothing on.
  const shell = spawn(
    'sh',
    ['-c', `"${process.execPath}" "${join(root, 'lib/cli/launch.mjs')}" collate wait; :`],
    {
      cwd: root,
      env: { ...process.env, npm_lifecycle_event: 'collate', npm_execpath: join(root, 'npm-cli.js') },
    },
  )
  const gone = outcome(shell)
  await new Promise<void>((resolve) => shell.stdout.on('data', () => resolve()))
  shell.kill('SIGTERM')
  // stdout closes when the last program that holds it has ended.
  expect((await gone).stdout).toBe('waiting\n')
})

test.runIf(posix)('a signal reaches the program, whose end is the command’s', async () => {
  const child = launch(['collate', 'wait'])
  const gone = outcome(child)
  await new Promise<void>((resolve) => child.stdout?.on('data', () => resolve()))
  child.kill('SIGINT')
  expect((await gone).status).toBe(0)
})
