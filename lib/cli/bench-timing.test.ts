import { describe, expect, test } from 'vitest'
import { interleaved, median } from './bench-timing.ts'

describe('the clock of the benchmark', () => {
  test('takes the middle of what it measured, so that one hiccup of the machine changes nothing', () => {
    expect(median([3, 900, 1])).toBe(3)
    expect(median([4, 1, 2, 3])).toBe(2.5)
  })

  test('lets the contenders take turns, and does not count the rounds before', () => {
    const turns: string[] = []
    const contender = (name: string) => ({ name, work: () => turns.push(name) })
    expect(interleaved([contender('ours'), contender('peer')], { before: 1, counted: 2 })).toHaveLength(2)
    expect(turns).toEqual(['ours', 'peer', 'ours', 'peer', 'ours', 'peer'])
  })
})
