import { spawn } from 'node:child_process'
import { forwardFromV6 } from './loopback.ts'
import { ROOT, TOOLS } from './root.ts'
import { watch } from './run.ts'

export type ServeOptions = {
  readonly port: number
  /** Absolute path. */
  readonly databaseFile: string
  /** Told whatever the server prints. */
  readonly heard: (text: string, from: 'stdout' | 'stderr') => void
}

/** A server that answers. */
export type Served = {
  /** "http://localhost:3000" */
  readonly address: string
  /** Settles when it has ended, for whatever reason; true where it ended well or because it was told to. */
  readonly ended: Promise<boolean>
  /** Lets it finish what it is at; what hangs on longer than a person waits is cut. */
  readonly stop: () => Promise<void>
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>
}

/** How long a person waits after Ctrl-C. Whatever was acknowledged is on disk already. */
const PATIENCE = 3000

/**
 * Serves the built pages on both loopback addresses, and gives the server once it really answers; null where it ended
 * before it did.
 */
export async function serve({ port, databaseFile, heard }: ServeOptions): Promise<Served | null> {
  const child = spawn(process.execPath, [TOOLS.next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: `file:${databaseFile}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  watch(child)
  child.stdout.setEncoding('utf8').on('data', (text: string) => heard(text, 'stdout'))
  child.stderr.setEncoding('utf8').on('data', (text: string) => heard(text, 'stderr'))
  let told = false
  const ended = new Promise<boolean>((resolve) => {
    child.on('exit', (status) => resolve(told || status === 0))
  })
  const end = async (signal: NodeJS.Signals) => {
    told = true
    child.kill(signal)
    const cut = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
    await ended
    clearTimeout(cut)
    await stopForwarding()
  }
  const stopForwarding = await forwardFromV6(port)
  if (!(await answers(`http://127.0.0.1:${port}/`, ended))) {
    await stopForwarding()
    return null
  }
  return {
    address: `http://localhost:${port}`,
    ended,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}

/** True once somebody answers there, false when the server ended before. */
async function answers(address: string, ended: Promise<boolean>): Promise<boolean> {
  let over = false
  void ended.then(() => {
    over = true
  })
  while (!over) {
    const answer = await fetch(address).catch(() => null)
    if (answer) {
      await answer.body?.cancel()
      return true
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}
