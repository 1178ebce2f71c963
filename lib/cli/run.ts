import { type ChildProcess, spawn } from 'node:child_process'

/** How a program ended; `output` is what it printed where it was told to be quiet, else empty. */
export type Ended = { readonly ok: boolean; readonly output: string }

export type RunOptions = {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Quiet keeps what is printed for the one who called; shown passes it on. */
  readonly output: 'quiet' | 'shown'
}

/** Programs of ours that run at this moment: whoever ends us ends them. */
const running = new Set<ChildProcess>()

/** Runs a JavaScript or TypeScript program on the Node that runs us, to its end. */
export function run(program: string, words: readonly string[], options: RunOptions): Promise<Ended> {
  const quiet = options.output === 'quiet'
  const child = spawn(process.execPath, [program, ...words], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  })
  watch(child)
  const printed: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) =>
      resolve({ ok: status === 0, output: Buffer.concat(printed).toString('utf8') }),
    )
  })
}

/** Counts a process among those that a signal to us ends. */
export function watch(child: ChildProcess): void {
  running.add(child)
  child.on('exit', () => running.delete(child))
}

let ended: NodeJS.Signals | null = null

/** Whether somebody asked this program to end. */
export function isEnding(): boolean {
  return ended !== null
}

/**
 * From here on Ctrl-C, and the signals that stand for it, end what we run and then us: cleanly, because it is how a
 * person is meant to stop the server. A terminal sends Ctrl-C to our children too, so they may get it twice. A launcher
 * that was killed cannot send a signal any more; we notice by having another parent.
 */
export function endOnSignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(signal))
  const launcher = process.ppid
  setInterval(() => {
    if (process.ppid !== launcher) end('SIGTERM')
  }, 500).unref()
}

function end(signal: NodeJS.Signals): void {
  if (ended) return
  ended = signal
  for (const child of running) child.kill(signal)
}
