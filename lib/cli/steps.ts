import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from './alone.mjs'
import { ROOT, TOOLS } from './root.ts'
import { run } from './run.ts'
import { bring, type Step } from './step.ts'

const CLIENT = 'lib/db/generated'

/** The typed client that lib/db asks the database with. Prisma wants a schema engine to be named; `generate` never calls it. */
export const generateClient: Step = {
  doing: 'Generating the database client',
  from: {
    root: ROOT,
    paths: ['prisma/schema.prisma', 'prisma.config.ts'],
    words: ['prisma', '@prisma/client'].map(versionOf),
  },
  makes: join(ROOT, CLIENT),
  how: () =>
    run(TOOLS.prisma, ['generate'], {
      cwd: ROOT,
      env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
      output: 'quiet',
    }),
}

/** What of the sources no page is made of: tests, and the programs behind the commands. */
function makesNoPage(path: string): boolean {
  return path.startsWith('lib/cli/') || path.startsWith(`${CLIENT}/`) || /\.(test|bench)\.tsx?$/.test(path)
}

/** What `next start` serves. */
export const buildPages: Step = {
  doing: 'Building the pages',
  from: {
    root: ROOT,
    paths: [
      ...['app', 'components', 'lib', 'public'],
      ...['prisma/schema.prisma', 'package-lock.json'],
      ...['next.config.ts', 'postcss.config.mjs', 'tsconfig.json'],
    ],
    skip: makesNoPage,
    words: [importsOf()],
  },
  makes: join(ROOT, '.next'),
  how: () => run(TOOLS.next, ['build'], { cwd: ROOT, env: { NODE_ENV: 'production' }, output: 'quiet' }),
}

/** Brings steps in order; false at the first that fails. One process at a time does so in this folder. */
export async function prepare(steps: readonly Step[]): Promise<boolean> {
  return alone(
    join(ROOT, '.cache', 'prepare.lock'),
    async () => {
      for (const step of steps) if ((await bring(step, say)) === 'failed') return false
      return true
    },
    say,
  )
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** What "#lib/…" means. The scripts beside it in package.json make no difference to a page. */
function importsOf(): string {
  const { imports }: { imports?: unknown } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  return JSON.stringify(imports)
}

/** Of an installed package, "name@1.2.3". */
function versionOf(name: string): string {
  const manifest = join(ROOT, 'node_modules', name, 'package.json')
  if (!existsSync(manifest)) return `${name}, not installed`
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, 'utf8'))
  return `${name}@${version}`
}
