import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { alone } from './alone.mjs'

/** What of package.json decides which packages stand in node_modules; its scripts do not. */
const DECIDES = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'overrides']

/**
 * Installs the packages where that was not done for this lockfile on this platform, and says on stderr that it does.
 * The stamp is written last and inside node_modules: a killed install leaves none and is done again.
 * @param {string} root folder of package.json
 * @param {(sentence: string) => void} say
 * @returns {Promise<boolean>} false where npm could not do it; npm has said why
 */
export async function install(root, say) {
  if (isInstalled(root)) return true
  return alone(
    join(root, '.cache', 'install.lock'),
    async () => {
      if (isInstalled(root)) return true
      rmSync(stampOf(root), { force: true })
      leaveFolder(root)
      say('Installing packages …')
      const began = Date.now()
      if ((await npmCi(root)) !== 0) return false
      mark(root)
      say(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`)
      return true
    },
    say,
  )
}

/** @param {string} root */
export function isInstalled(root) {
  return existsSync(stampOf(root)) && readFileSync(stampOf(root), 'utf8') === installKey(root)
}

/**
 * Says of the packages that stand in node_modules now that they are the lockfile's.
 * @param {string} root
 */
export function mark(root) {
  writeFileSync(stampOf(root), installKey(root))
}

/**
 * @param {string} root
 * @returns {string} changes with whatever changes what an install puts there
 */
export function installKey(root) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const hash = createHash('sha256')
  hash.update(JSON.stringify([process.platform, process.arch, DECIDES.map((field) => manifest[field])]))
  for (const name of ['package-lock.json', '.npmrc']) {
    const path = join(root, name)
    hash.update(existsSync(path) ? readFileSync(path) : '')
  }
  return hash.digest('hex')
}

/** @param {string} root */
function stampOf(root) {
  return join(root, 'node_modules', '.collate-installed')
}

/**
 * `npm ci` empties node_modules, and npm 11 may have started this very process on the Node in there. Windows does not
 * delete a program that runs, but lets it be moved.
 * @param {string} root
 */
function leaveFolder(root) {
  if (process.platform !== 'win32' || !runsInside(root)) return
  const cache = join(root, '.cache')
  mkdirSync(cache, { recursive: true })
  renameSync(process.execPath, join(cache, `node-${process.pid}.exe`))
}

/** @param {string} root */
function runsInside(root) {
  return process.execPath.startsWith(join(root, 'node_modules') + sep)
}

/**
 * With the npm that started us, on the Node that it runs on; with the one on the path where none did.
 * @param {string} root
 * @returns {Promise<number>} its exit status
 */
function npmCi(root) {
  const words = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath ?? ''
  const byPath = basename(npm) === 'npm-cli.js' && existsSync(npm)
  const node = runsInside(root) ? (process.env.npm_node_execpath ?? process.execPath) : process.execPath
  const child = byPath
    ? spawn(node, [npm, ...words], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawn(`npm ${words.join(' ')}`, { cwd: root, stdio: ['ignore', 2, 2], shell: true })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (status) => resolve(status ?? 1))
  })
}
