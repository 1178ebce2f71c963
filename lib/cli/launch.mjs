import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'
import { runtime, tooOldToInstall } from './runtime.mjs'

/**
 * Every npm script comes through here: `launch.mjs COMMAND …`. It needs nothing but the Node that a machine has, sees
 * to it that the packages stand, and hands over to the TypeScript program on the Node 24 that they bring. Nothing of
 * its own goes to stdout, which belongs to the program. The .mjs files of this folder are the only plain JavaScript.
 */
const PROGRAMS = {
  start: 'lib/cli/start.ts',
  dev: 'lib/cli/dev.ts',
  check: 'lib/cli/check.ts',
  collate: 'lib/cli/collate.ts',
  score: 'lib/cli/score.ts',
  bench: 'lib/cli/bench.ts',
  migration: 'prisma/new-migration.ts',
}

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
const [command, ...words] = process.argv.slice(2)

/** The signal that was sent to end us; whoever is at work gets it too and ends first. */
let ending = null
let child = null
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal))

// An npm that is told to end ends its shell, and not what the shell runs: we notice by having another parent.
const parent = process.ppid
if (process.env.npm_lifecycle_event) {
  setInterval(() => process.ppid !== parent && end('SIGTERM'), 500).unref()
}

process.exitCode = await launch()

function end(signal) {
  ending = signal
  child?.kill(signal)
}

async function launch() {
  const old = tooOldToInstall()
  if (old) return refuse(old)
  const program = PROGRAMS[command]
  if (!program) return refuse(`Say one of: ${Object.keys(PROGRAMS).join(', ')}.`)
  if (!(await install(root, say))) {
    return ending ? statusOf(ending) : refuse('The packages could not be installed: npm says why above.')
  }
  if (ending) return statusOf(ending)
  const node = runtime(root)
  if ('sentence' in node) return refuse(node.sentence)
  return handOver(node, join(root, program))
}

/** Runs the program to its end, in the root as npm does; INIT_CWD says where the person stood. */
function handOver({ program, flags }, script) {
  const { env } = process
  if (process.cwd() !== root || !env.INIT_CWD) env.INIT_CWD = process.cwd()
  env.PATH = [dirname(program), env.PATH].filter(Boolean).join(delimiter)
  if (flags.length > 0) env.NODE_OPTIONS = [env.NODE_OPTIONS, ...flags].filter(Boolean).join(' ')
  // Nothing is sent to anyone.
  env.NEXT_TELEMETRY_DISABLED = '1'
  env.CHECKPOINT_DISABLE = '1'
  child = spawn(program, [script, ...words], { cwd: root, stdio: 'inherit' })
  return new Promise((done) => {
    child.on('error', (error) => done(refuse(`${program} does not run here: ${error.message}`)))
    child.on('exit', (status, signal) => done(status ?? statusOf(signal)))
  })
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

function refuse(sentence) {
  say(sentence)
  return 1
}

/** As a shell counts it. */
function statusOf(signal) {
  return 128 + constants.signals[signal]
}
