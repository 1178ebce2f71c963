import { describe, expect, test } from 'vitest'
import { interleaved, median } from './bench-timing.ts'

describe('the clock of the benchmark', () => {
  test('takes the middle of what it measured, so that one hiccup of the machine changes nothing', () => {
    expect(median([3, 900, 1])).toBe(3)
    expect(median([4, 1, 2, 3])).toBe(2.5)
  })

  test('lets the two take turns, in the rounds that are not counted too', () => {
    const turns: string[] = []
    const rounds = { before: 1, counted: 2 }
    const { ratio } = interleaved(
      () => turns.push('ours'),
      () => turns.push('peer'),
      rounds,
    )
    expect(turns).toEqual(['ours', 'peer', 'ours', 'peer', 'ours', 'peer'])
    expect(ratio).toBeGreaterThan(0)
  })
})
