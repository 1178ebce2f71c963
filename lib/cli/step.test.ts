import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { run } from './run.ts'
import { bring, type Step } from './step.ts'

let root: string
let said: string[]

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'collate-steps-'))
  said = []
  mkdirSync(join(root, 'pages'))
  writeFileSync(join(root, 'pages/board.ts'), 'board')
  writeFileSync(join(root, 'pages/board.test.ts'), 'a test')
  writeFileSync(join(root, 'schema'), 'one table')
  writeFileSync(join(root, 'make.ts'), MAKE)
})

/** Makes a folder as a build does: counts how often it was called, and can be slow. */
const MAKE = `
  import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
  const [made, from] = process.argv.slice(2)
  mkdirSync(made, { recursive: true })
  appendFileSync(made + '.calls', 'x')
  rmSync(made + '/result', { force: true })
  if (readFileSync(from, 'utf8').includes('broken')) {
    console.log('line 3 is wrong')
    process.exit(1)
  }
  while (readFileSync(from, 'utf8').includes('slow')) {}
  writeFileSync(made + '/result', readFileSync(from, 'utf8'))
`

function step(name: string, path: string): Step {
  const makes = join(root, name)
  return {
    doing: `Making ${name}`,
    from: { root, paths: [path], skip: (file) => file.endsWith('.test.ts') },
    makes,
    how: () =>
      run(join(root, 'make.ts'), [makes, join(root, path === 'pages' ? 'pages/board.ts' : path)], {
        cwd: root,
        output: 'quiet',
      }),
  }
}

const client = () => step('client', 'schema')
const build = () => step('build', 'pages')
const start = async () => [await bring(client(), say), await bring(build(), say)]
const say = (line: string) => said.push(line)
const calls = (name: string) => readFileSync(join(root, `${name}.calls`), 'utf8').length
const result = (name: string) => readFileSync(join(root, name, 'result'), 'utf8')

describe('what was made stands', () => {
  test('a second start does nothing more, and says nothing', async () => {
    expect(await start()).toEqual(['made', 'made'])
    said = []
    expect(await start()).toEqual(['stood', 'stood'])
    expect(said).toEqual([])
    expect([calls('client'), calls('build')]).toEqual([1, 1])
  })

  test('a changed source makes anew what is made from it, and nothing else', async () => {
    await start()
    writeFileSync(join(root, 'pages/board.ts'), 'a better board')
    expect(await start()).toEqual(['stood', 'made'])
    expect(result('build')).toBe('a better board')
    writeFileSync(join(root, 'schema'), 'two tables')
    expect(await start()).toEqual(['made', 'stood'])
  })

  test('a new file, a renamed one and a deleted one are changes too', async () => {
    await start()
    writeFileSync(join(root, 'pages/legend.ts'), 'legend')
    expect(await start()).toEqual(['stood', 'made'])
    rmSync(join(root, 'pages/legend.ts'))
    writeFileSync(join(root, 'pages/key.ts'), 'legend')
    expect(await start()).toEqual(['stood', 'made'])
    rmSync(join(root, 'pages/key.ts'))
    expect(await start()).toEqual(['stood', 'made'])
  })

  test('a touched file, and a test, are no change', async () => {
    await start()
    utimesSync(join(root, 'pages/board.ts'), 0, 0)
    writeFileSync(join(root, 'pages/board.test.ts'), 'a better test')
    expect(await start()).toEqual(['stood', 'stood'])
  })

  test('deleting what was made makes it again', async () => {
    await start()
    rmSync(join(root, 'build'), { recursive: true })
    expect(await start()).toEqual(['stood', 'made'])
  })
})

describe('what was not made to its end is made again', () => {
  test('a step that fails says why, and is tried again next time', async () => {
    await start()
    writeFileSync(join(root, 'pages/board.ts'), 'broken')
    expect(await start()).toEqual(['stood', 'failed'])
    expect(said.join('\n')).toContain('line 3 is wrong')
    expect(await start()).toEqual(['stood', 'failed'])
    writeFileSync(join(root, 'pages/board.ts'), 'mended')
    expect(await start()).toEqual(['stood', 'made'])
  })

  test('back on a branch that was built before a failure, it is built again', async () => {
    await start()
    writeFileSync(join(root, 'pages/board.ts'), 'broken')
    await start()
    writeFileSync(join(root, 'pages/board.ts'), 'board')
    expect(await start()).toEqual(['stood', 'made'])
    expect(result('build')).toBe('board')
  })

  // Windows has no process groups to kill.
  test.runIf(process.platform !== 'win32')(
    'killed in the middle with SIGKILL, step and all, it mends itself',
    async () => {
      await start()
      writeFileSync(join(root, 'pages/board.ts'), 'slow')
      writeFileSync(join(root, 'start.ts'), killable())
      const child = spawn(process.execPath, [join(root, 'start.ts')], { detached: true, stdio: 'ignore' })
      const gone = new Promise((resolve) => child.on('exit', resolve))
      await expect.poll(() => calls('build'), { timeout: 20_000 }).toBe(2)
      // The whole group at once, as a machine that loses its power would.
      if (child.pid) process.kill(-child.pid, 'SIGKILL')
      await gone
      expect(existsSync(join(root, 'build/result'))).toBe(false)
      writeFileSync(join(root, 'pages/board.ts'), 'board')
      expect(await start()).toEqual(['stood', 'made'])
      expect(result('build')).toBe('board')
    },
  )
})

/** A program that brings the build step, so that it can be killed from outside. */
function killable(): string {
  const here = (file: string) => JSON.stringify(new URL(file, import.meta.url).href)
  return `
    import { run } from ${here('run.ts')}
    import { bring } from ${here('step.ts')}
    const root = ${JSON.stringify(root)}
    await bring({
      doing: 'Making build',
      from: { root, paths: ['pages'], skip: (file) => file.endsWith('.test.ts') },
      makes: root + '/build',
      how: () => run(root + '/make.ts', [root + '/build', root + '/pages/board.ts'], { cwd: root, output: 'quiet' }),
    }, () => {})
  `
}
