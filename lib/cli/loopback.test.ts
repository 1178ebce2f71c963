import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { canListen, forwardFromV6, freePort } from './loopback.ts'
import { usablePort } from './port.ts'

/** A web server on 127.0.0.1 alone, as `next start` makes one. */
async function serverOnV4(port: number) {
  const server = createServer((request, response) => response.end(`you asked for ${request.url}`))
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return () => new Promise((resolve) => server.close(resolve))
}

const machineHasV6 = (await canListen('::1', 0)) === 'free'

test.runIf(machineHasV6)('what is served on 127.0.0.1 answers on ::1 too, until it ends', async () => {
  const port = await freePort()
  const end = await serverOnV4(port)
  const stopForwarding = await forwardFromV6(port)
  const answer = await fetch(`http://[::1]:${port}/stories`)
  expect(await answer.text()).toBe('you asked for /stories')
  await stopForwarding()
  await expect(fetch(`http://[::1]:${port}/stories`)).rejects.toThrow()
  await end()
})

test.runIf(machineHasV6)('a server that is gone ends the connection, and not the forwarder', async () => {
  const port = await freePort()
  const stopForwarding = await forwardFromV6(port)
  await expect(fetch(`http://[::1]:${port}/`)).rejects.toThrow()
  const end = await serverOnV4(port)
  expect((await fetch(`http://[::1]:${port}/`)).status).toBe(200)
  await stopForwarding()
  await end()
})

test('a port that another program has is answered with a sentence that names it', async () => {
  const port = await freePort()
  const end = await serverOnV4(port)
  expect(await usablePort(String(port))).toContain(`Port ${port} is taken by another program`)
  await end()
  expect(await usablePort(String(port))).toBe(port)
})

test.each(['0', '-1', '65536', '3000.5', 'three thousand'])('PORT=%s is no port', async (named) => {
  expect(await usablePort(named)).toBe(`PORT must be a number from 1 to 65535; it is "${named}".`)
})
