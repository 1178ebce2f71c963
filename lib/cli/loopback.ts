import { connect, createServer, type Server } from 'node:net'

/** The two addresses that only programs of this machine reach. `localhost` may mean either. */
const V4 = '127.0.0.1'
const V6 = '::1'

export type Listening = 'free' | 'taken' | 'forbidden' | 'absent'

/** Whether a server could listen there; `absent` on a machine without IPv6. */
export async function canListen(host: string, port: number): Promise<Listening> {
  const tried = await listen(createServer(), host, port)
  if (typeof tried === 'string') return tried
  await close(tried)
  return 'free'
}

/** Whether a server could listen on every loopback address that this machine has. */
export async function portState(port: number): Promise<'free' | 'taken' | 'forbidden'> {
  const states = await Promise.all([canListen(V4, port), canListen(V6, port)])
  if (states.includes('taken')) return 'taken'
  return states.includes('forbidden') ? 'forbidden' : 'free'
}

/** A port that nothing listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = await listen(createServer(), V4, 0)
  if (typeof server === 'string') throw new Error(`No port is free on ${V4}.`)
  const address = server.address()
  await close(server)
  return typeof address === 'object' && address ? address.port : freePort()
}

/**
 * `next start` binds one address. Whatever reaches the same port on the other one is handed to it, byte for byte; what
 * comes back ends it. On a machine without IPv6 there is nothing to hand over.
 */
export async function forwardFromV6(port: number): Promise<() => Promise<void>> {
  const forwarder = createServer((near) => {
    const far = connect(port, V4)
    near.pipe(far).pipe(near)
    near.on('error', () => far.destroy())
    far.on('error', () => near.destroy())
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
    open.add(near)
    near.on('close', () => open.delete(near))
  })
  const open = new Set<{ destroy(): void }>()
  const listening = await listen(forwarder, V6, port)
  return async () => {
    for (const connection of open) connection.destroy()
    if (typeof listening !== 'string') await close(listening)
  }
}

function listen(server: Server, host: string, port: number): Promise<Server | Exclude<Listening, 'free'>> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = 'code' in error ? error.code : null
      if (code === 'EADDRINUSE') resolve('taken')
      else if (code === 'EACCES') resolve('forbidden')
      else if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') resolve('absent')
      else reject(error)
    })
    server.listen({ host, port, ipv6Only: host === V6 }, () => resolve(server))
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}
