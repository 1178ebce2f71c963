import { portState } from './loopback.ts'

/** The port that PORT names, 3000 where it names none, or why it cannot be had: one sentence for a person. */
export async function usablePort(named: string | undefined = process.env.PORT): Promise<number | string> {
  const port = named === undefined || named === '' ? 3000 : Number(named)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    return `PORT must be a number from 1 to 65535; it is "${named}".`
  }
  const state = await portState(port)
  if (state === 'taken') {
    return `Port ${port} is taken by another program: end that one, or choose another port, as in PORT=${port + 1} npm start.`
  }
  if (state === 'forbidden') return `This user may not listen on port ${port}: choose one above 1023.`
  return port
}
