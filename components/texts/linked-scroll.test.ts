import { describe, expect, test } from 'vitest'
import { across, knotsOf, linkedTop } from './linked-scroll.ts'

const ENDS = { here: 2000, there: 3000 }
const KILLED = { here: 400, there: 1200 }
const CIVILIANS = { here: 900, there: 1500 }
const DISTANCE = { here: 1400, there: 300 }

describe('two texts are held together', () => {
  test('by the figures that both have in one order, and by their ends', () => {
    expect(knotsOf([DISTANCE, CIVILIANS, KILLED], ENDS)).toEqual([
      { here: 0, there: 0 },
      KILLED,
      CIVILIANS,
      ENDS,
    ])
  })
  test('by one of two figures that stand in one line', () => {
    const knots = knotsOf([KILLED, { here: 400, there: 1300 }, CIVILIANS], ENDS)
    expect(knots.map(({ here }) => here)).toEqual([0, 400, 900, 2000])
  })
  test('by thousands of figures without a wait', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({
      here: at + 1,
      there: ((at * 7919) % 20_000) + 1,
    }))
    const knots = knotsOf(many, { here: 30_000, there: 30_000 })
    expect(knots.every(({ there }, at) => at === 0 || there > (knots[at - 1]?.there ?? 0))).toBe(true)
    expect(knots.length).toBeGreaterThan(100)
  })
  test('by their ends alone, where they share no figure', () => {
    expect(knotsOf([], ENDS)).toEqual([{ here: 0, there: 0 }, ENDS])
  })
  test('and stretched between two figures', () => {
    const knots = knotsOf([KILLED, CIVILIANS], ENDS)
    expect(across(knots, 400)).toBe(1200)
    expect(across(knots, 650)).toBe(1350)
    expect(across(knots, 2000)).toBe(3000)
    expect(across(knots, 5000)).toBe(3000)
  })
})

describe('a scrolled pane moves the other', () => {
  const knots = knotsOf([KILLED, CIVILIANS], ENDS)
  const other = { height: 600, text: 3000 }
  const scrolled = (top: number) => linkedTop({ top, height: 600, text: 2000 }, other, knots)

  test('both begin and end together', () => {
    expect(scrolled(0)).toBe(0)
    expect(scrolled(1400)).toBe(2400)
  })
  test('the same figure passes at the same height', () => {
    const top = 280
    const line = (top / 1400) * 600
    expect(top + line).toBe(400)
    expect(scrolled(top) + line).toBe(1200)
  })
  test('never beyond its ends', () => {
    expect(linkedTop({ top: 900, height: 600, text: 2000 }, { height: 600, text: 300 }, knots)).toBe(0)
  })
})
