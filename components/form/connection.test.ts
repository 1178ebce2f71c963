import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isLost, onConnection, sendUntilHeard } from './connection.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('addEventListener', () => undefined)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a decision that did not reach the server is sent again until it does', async () => {
  const told: boolean[] = []
  const stop = onConnection(() => told.push(isLost()))
  let tries = 0
  const answer = sendUntilHeard(async () => {
    tries += 1
    if (tries < 3) throw new TypeError('Failed to fetch')
    return 'kept'
  })
  await vi.runAllTimersAsync()
  expect(await answer).toBe('kept')
  expect(told).toEqual([true, false])
  stop()
})

test('what the server itself refuses is not sent again', async () => {
  await expect(sendUntilHeard(() => Promise.reject(new Error('500')))).rejects.toThrow('500')
  expect(isLost()).toBe(false)
})
