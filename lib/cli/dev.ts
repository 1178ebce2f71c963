import { prepareDatabase } from './database.ts'
import { forwardFromV6 } from './loopback.ts'
import { usablePlace } from './place.ts'
import { ROOT, TOOLS } from './root.ts'
import { endOnSignal, isEnding, run } from './run.ts'
import { generateClient, prepare } from './steps.ts'

/** `npm run dev`: what `npm start` prepares, but for the build, and the pages made anew at every change. */
process.exitCode = await develop()

async function develop(): Promise<number> {
  endOnSignal()
  const place = await usablePlace()
  if ('sentence' in place) {
    process.stderr.write(`${place.sentence}\n`)
    return 1
  }
  const ready = (await prepare([generateClient])) && (await prepareDatabase(place.databaseFile))
  return (ready && (await serveSources(place.port, place.databaseFile))) || isEnding() ? 0 : 1
}

/** Until it ends; true where it ended well. */
async function serveSources(port: number, databaseFile: string): Promise<boolean> {
  const stopForwarding = await forwardFromV6(port)
  const { ok } = await run(TOOLS.next, ['dev', '-H', '127.0.0.1', '-p', String(port)], {
    cwd: ROOT,
    env: { NODE_ENV: 'development', DATABASE_URL: `file:${databaseFile}` },
    output: 'shown',
  })
  await stopForwarding()
  return ok
}
