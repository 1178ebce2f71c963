/** Whether something that was sent waits for the connection; told to the one line that says so. */
const listeners = new Set<() => void>()
let waiting = 0

export const isLost = (): boolean => waiting > 0
export const neverLost = (): boolean => false

/** Told whenever the connection is lost or back. */
export function onConnection(told: () => void): () => void {
  listeners.add(told)
  return () => listeners.delete(told)
}

/** How long after a try the next one follows where the browser does not say that it is back. */
const PAUSE = 2000

/**
 * Sends, and where the server cannot be reached waits and sends again until it can. Every form carries a request id, so
 * that one that did arrive, and only its answer did not, is kept once.
 */
export async function sendUntilHeard<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  let isWaiting = false
  try {
    for (;;) {
      try {
        return await send()
      } catch (error) {
        if (!isUnreached(error)) throw error
        if (!isWaiting) change(1)
        isWaiting = true
        await again()
      }
    }
  } finally {
    if (isWaiting) change(-1)
  }
}

/** What fetch throws where no answer came at all; what the server itself refuses is another error. */
const isUnreached = (error: unknown): boolean => error instanceof TypeError

function again(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PAUSE)
    addEventListener('online', () => resolve(clearTimeout(timer)), { once: true })
  })
}

function change(by: 1 | -1): void {
  waiting += by
  for (const told of listeners) told()
}
