import { prepareDatabase } from './database.ts'
import { usablePlace } from './place.ts'
import { endOnSignal, isEnding } from './run.ts'
import { serve } from './serve.ts'
import { buildPages, generateClient, prepare } from './steps.ts'

/** `npm start`: prepares what is not prepared yet, serves, and says where. Ctrl-C is its good end. */
process.exitCode = await start()

async function start(): Promise<number> {
  endOnSignal()
  const place = await usablePlace()
  if ('sentence' in place) return refuse(place.sentence)
  const ready =
    (await prepare([generateClient])) &&
    (await prepareDatabase(place.databaseFile)) &&
    (await prepare([buildPages]))
  // Not ready: because a step failed, and has said why, or because we were told to end.
  if (!ready) return isEnding() ? 0 : 1
  return serveUntilEnd(place.port, place.databaseFile)
}

async function serveUntilEnd(port: number, databaseFile: string): Promise<number> {
  const said: string[] = []
  const served = await serve({
    port,
    databaseFile,
    // The server's greeting names one address of the two; ours below names both.
    heard: (text, from) => (from === 'stderr' ? process.stderr.write(text) : said.push(text)),
  })
  if (!served) {
    if (isEnding()) return 0
    process.stderr.write(said.join(''))
    return refuse('The server ended before it answered; what it said stands above.')
  }
  console.log(`Collate is at ${served.address} (Ctrl-C ends it).`)
  await served.ended
  await served.stop()
  if (isEnding()) return 0
  return refuse('The server ended by itself; what it said stands above.')
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`)
  return 1
}
