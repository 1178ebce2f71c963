import { expect, test } from 'vitest'
import { FERRY } from '#components/board/test-story.ts'
import { board } from '#lib/board/board.ts'
import { indexOf, rowEvidence } from '#lib/board/row-evidence.ts'
import { evidenceCache, type LoadedEvidence } from './evidence-cache.ts'

const index = indexOf(board(FERRY))
const keys = [...index.rows.keys()]

/** The server of a story: answers what it is asked, under one stamp. */
function serverAt(stamp: string) {
  const asked: (readonly string[])[] = []
  const load = async (wanted: readonly string[]): Promise<LoadedEvidence> => {
    asked.push(wanted)
    const rows = wanted.flatMap((key) => index.rows.get(key) ?? [])
    return {
      stamp,
      rows: rows.map((row) => rowEvidence(row, index)),
      gone: wanted.filter((key) => !index.rows.has(key)),
    }
  }
  return { asked, load }
}
const news = (cache: ReturnType<typeof evidenceCache>) =>
  new Promise<void>((resolve) => {
    const stop = cache.subscribe(() => {
      stop()
      resolve()
    })
  })

test('rows around the open one are fetched once, and are there when somebody moves on', async () => {
  const { asked, load } = serverAt('1')
  const cache = evidenceCache('1', load)
  cache.want(keys, 2)
  cache.want(keys, 2)
  await news(cache)
  expect(asked).toHaveLength(1)
  expect(keys.every((key) => cache.get(key)?.figure.key === key)).toBe(true)
  cache.want(keys, 2)
  expect(asked).toHaveLength(1)
})

test('what comes from a newer board than the page shows is not mixed with it', async () => {
  const cache = evidenceCache('1', serverAt('2').load)
  cache.want(keys, 1)
  await news(cache)
  expect(cache.get(keys[0] ?? '')).toBeUndefined()
})

test('a row that is on the board no more is said to be gone', async () => {
  const cache = evidenceCache('1', serverAt('1').load)
  cache.want(['killed/people/atlantis'], 1)
  await news(cache)
  expect(cache.isGone('killed/people/atlantis')).toBe(true)
})

test('after the connection was lost, the same rows are asked for again', async () => {
  const { asked, load } = serverAt('1')
  let connected = false
  const cache = evidenceCache('1', (wanted) =>
    connected ? load(wanted) : Promise.reject(new TypeError('offline')),
  )
  cache.want(keys, 1)
  await news(cache)
  expect(cache.isLost()).toBe(true)
  connected = true
  cache.want(keys, 1)
  await news(cache)
  expect(cache.isLost()).toBe(false)
  expect(asked).toHaveLength(1)
})
