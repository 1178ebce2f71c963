import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clusters } from './clusters.ts'
import type { Question } from './edges.ts'

/** A count with its place, its sentence's words, and the day it is of: two days of one article never share a row. */
type Count = {
  readonly article: string
  readonly place: string
  readonly day: number
  readonly words: string
}

const inBoth = (a: Count, b: Count) => [...new Set(a.words)].filter((word) => b.words.includes(word)).length
const MOST = 3

function score(a: Count, b: Count): number | null {
  if (a.article === b.article && a.day !== b.day) return null
  const told = Math.min(MOST, inBoth(a, b))
  if (a.place === b.place) return 2 + told
  return Math.abs(a.day - b.day) < 2 && told > 1 ? told : null
}

const QUESTION: Question<Count> = {
  score,
  signature: {
    hash: ({ day }) => day,
    same: (a, b) => a.place === b.place && a.day === b.day,
  },
  words: {
    of: ({ words }) => Int32Array.from(new Set(words), (letter) => letter.charCodeAt(0)).sort(),
    given: (item, count) => ({ ...item, words: 'abcdefgh'.slice(0, count) }),
    most: MOST,
  },
  sharing: null,
}

/** What the rows have to be, written down as it is said: all edges, the best first, each joined where all pairs may be. */
function oneByOne(items: readonly Count[]): Count[][] {
  const edges = items.flatMap((left, a) =>
    items.slice(a + 1).flatMap((right, i) => {
      const points = score(left, right)
      return points === null ? [] : [{ a, b: a + 1 + i, points }]
    }),
  )
  edges.sort((x, y) => y.points - x.points || x.a - y.a || x.b - y.b)
  const may = new Set(edges.map(({ a, b }) => `${a} ${b}`))
  const allowed = (a: number, b: number) => may.has(a < b ? `${a} ${b}` : `${b} ${a}`)
  let rows = items.map((_, i) => [i])
  for (const { a, b } of edges) {
    const [x, y] = [rows.find((row) => row.includes(a)), rows.find((row) => row.includes(b))]
    if (!x || !y || x === y || !x.every((i) => y.every((j) => allowed(i, j)))) continue
    x.push(...y)
    rows = rows.filter((row) => row !== y)
  }
  return rows.map((row) => row.flatMap((i) => items[i] ?? []))
}

const count = fc.record({
  article: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  place: fc.constantFrom('Ardal', 'Belen', 'Karnia'),
  day: fc.integer({ min: 1, max: 4 }),
  words: fc.string({ unit: fc.constantFrom(...'pqrstu'), maxLength: 5 }),
})

test('claims that are asked in groups come to the rows that asking each with each comes to', () => {
  fc.assert(
    fc.property(fc.array(count, { maxLength: 40 }), (items) => {
      expect(clusters(items, QUESTION)).toEqual(oneByOne(items))
    }),
    { numRuns: 500 },
  )
})
