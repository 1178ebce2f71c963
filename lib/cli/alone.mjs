import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A holder says this often that it lives; one that has been still for a good while is taken for dead. */
const BEAT = 1000
const STILL = 6 * BEAT

/**
 * Does `work` while no other process does work under the same lock file: `npm start` in one window and `npm test` in
 * another must not both install into one folder. A lock whose holder was killed is taken over.
 * @template Result
 * @param {string} lock path of the lock file
 * @param {() => Promise<Result>} work
 * @param {(sentence: string) => void} say told once when it has to wait
 * @returns {Promise<Result>}
 */
export async function alone(lock, work, say) {
  mkdirSync(dirname(lock), { recursive: true })
  for (let told = false; !take(lock); told = true) {
    if (!told) say('Waiting: another Collate command is preparing this folder.')
    await pause(BEAT / 5)
  }
  const beat = setInterval(() => utimesSync(lock, new Date(), new Date()), BEAT)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    rmSync(lock, { force: true })
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  if (isDead(lock)) rmSync(lock, { force: true })
  return false
}

/** @param {string} lock */
function isDead(lock) {
  try {
    if (Date.now() - statSync(lock).mtimeMs > STILL) return true
    const holder = Number(readFileSync(lock, 'utf8'))
    if (holder > 0) process.kill(holder, 0)
    return false
  } catch (error) {
    return codeOf(error) === 'ESRCH'
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : null
}
