import { describe, expect, test } from 'vitest'
import type { Claim } from '#lib/claims/types.ts'
import type { Decision } from '#lib/decisions/decision.ts'
import { countClaim, dateClaim, nameClaim } from '#lib/decisions/test-claims.ts'
import { TOLL as FIGURE_ROW } from '#lib/decisions/test-row.ts'
import { printValue } from './display.ts'
import { markOf } from './marks.ts'
import { referenceOf } from './settled.ts'
import { decideRow, HAMA, rowOf, TOLL, testBoard } from './test-story.ts'

/** One article a claim, each of a family of its own unless its letter says otherwise. */
function marks(claims: readonly Claim[], decision: Partial<Decision> | null = null, letters = 'ABCDEFG') {
  const [first] = claims
  const figure = { ...FIGURE_ROW.figure, kind: first?.kind ?? 'count', unit: first?.unit ?? null }
  const readings = claims.map((claim, index) => ({
    claim,
    article: `${index}`,
    letter: letters[index] ?? '',
    printed: printValue(claim),
  }))
  const reference = referenceOf(figure, readings, decision && { ...DECISION, ...decision })
  return claims.map((claim) => markOf([claim], reference, figure))
}
const DECISION: Decision = {
  kind: 'reading',
  label: '',
  value: null,
  low: null,
  best: null,
  high: null,
  wording: '',
  rationale: 'Because.',
  evidence: [],
}

describe('against what was decided', () => {
  test('a range: inside it nothing is marked, 850 is above', () => {
    const claims = [727, 826, 704, 850, 600].map((value) => countClaim(value))
    expect(marks(claims, { kind: 'range', low: '704', high: '826' })).toEqual([
      null,
      null,
      null,
      'above',
      'below',
    ])
  })
  test('one value, as typed', () => {
    expect(marks([countClaim(1200), countClaim(900)], { kind: 'none', value: '1,200' })).toEqual([
      null,
      'below',
    ])
  })
  test('a hedged value, as typed, is as open as it says', () => {
    const claims = [countClaim(60), countClaim(40)]
    expect(marks(claims, { kind: 'none', value: 'more than 50' })).toEqual([null, 'below'])
    const atLeast = countClaim(38, { hedge: 'at_least', high: null })
    expect(marks([atLeast, countClaim(41), countClaim(30)], { value: 'at least 38' })).toEqual([
      null,
      null,
      'below',
    ])
  })
  test('a decided reading that is a magnitude', () => {
    const vague = countClaim(null, { hedge: 'approx_magnitude', low: 200, high: 999, quote: 'hundreds' })
    expect(marks([vague, countClaim(340), countClaim(1200)], { value: 'hundreds' })).toEqual([
      null,
      null,
      'above',
    ])
  })
  test('side by side and not comparable mark nothing, pending leaves the marks as they were', () => {
    const claims = [countClaim(704), countClaim(826, { origin: 'UN' }), countClaim(826, { origin: 'WHO' })]
    expect(marks(claims, { kind: 'composed' })).toEqual([null, null, null])
    expect(marks(claims, { kind: 'not-comparable' })).toEqual([null, null, null])
    expect(marks(claims, { kind: 'pending' })).toEqual(['below', null, null])
  })
  test('on the board, in its cells', () => {
    const row = rowOf(
      testBoard(decideRow(HAMA, TOLL, { kind: 'latest', value: '826', low: null, high: null })),
      TOLL,
    )
    expect(row.cells.map(({ mark }) => mark)).toEqual(['below', null, null, 'below', 'below'])
  })
})

describe('while nothing is decided, against the value that most origins state', () => {
  test('five outlets that copy one body do not outvote two bodies', () => {
    const observatory = [1, 2, 3, 4, 5].map(() => countClaim(700))
    const claims = [...observatory, countClaim(650, { origin: 'UN' }), countClaim(650, { origin: 'WHO' })]
    expect(marks(claims)).toEqual(['above', 'above', 'above', 'above', 'above', null, null])
  })
  test('two bodies that differ: nothing is marked', () => {
    expect(marks([countClaim(700), countClaim(700), countClaim(650, { origin: 'UN' })])).toEqual([
      null,
      null,
      null,
    ])
  })
  test('one body: the count that most articles carry, whatever their order', () => {
    const claims = [727, 826, 704, 727].map((value) => countClaim(value))
    expect(marks(claims)).toEqual([null, 'above', 'below', null])
    expect(marks(claims.toReversed())).toEqual([null, 'below', 'above', null])
  })
  test('one body: two independent families before three copies of one', () => {
    const claims = [111, 111, 111, 110, 110].map((value) => countClaim(value))
    expect(marks(claims, null, 'AAABC')).toEqual(['above', 'above', 'above', null, null])
  })
  test('a report that names no origin is a vote of its family', () => {
    const claims = [900, 900, 727].map((value) => countClaim(value, { origin: null }))
    expect(marks(claims, null, 'AAB')).toEqual([null, null, null])
    expect(marks(claims, null, 'ABC')).toEqual([null, null, 'below'])
  })
})

describe('what differs', () => {
  test('a magnitude that does not hold the value, but not one that does', () => {
    const crosshead = countClaim(null, { hedge: 'approx_magnitude', low: 200000, high: 999999 })
    const thousands = countClaim(null, { hedge: 'approx_magnitude', low: 100000, high: 199999 })
    expect(marks([crosshead, countClaim(115000), thousands], { value: '115,000' })).toEqual([
      'differs',
      null,
      null,
    ])
  })
  test('an open end that meets the value is no difference', () => {
    const atLeast = (value: number) => countClaim(value, { hedge: 'at_least', high: null })
    expect(marks([countClaim(84), atLeast(80), atLeast(90)], { value: '84' })).toEqual([null, null, 'above'])
  })
  test('another day, but not the month or year that holds it', () => {
    const claims = [dateClaim('2011-03'), dateClaim('2011'), dateClaim('2011-04'), dateClaim('Friday')]
    expect(marks(claims, { value: 'March 2011' })).toEqual([null, null, 'differs', null])
  })
  test('another name', () => {
    expect(marks([nameClaim('Jolani'), nameClaim('Golani')], { value: 'Jolani' })).toEqual([null, 'differs'])
  })
  test('a cell whose readings go both ways', () => {
    const reference = { kind: 'number', low: 704, high: 704, unit: 'person' } as const
    expect(markOf([countClaim(700), countClaim(710)], reference, FIGURE_ROW.figure)).toBe('differs')
    expect(markOf([], reference, FIGURE_ROW.figure)).toBeNull()
  })
  test('miles are held against kilometres in one unit', () => {
    const km = countClaim(40, { kind: 'distance', unit: 'kilometer' })
    const miles = (n: number) => countClaim(n, { kind: 'distance', unit: 'mile' })
    expect(marks([km, miles(60), miles(10)], { value: '40' })).toEqual([null, 'above', 'below'])
  })
  test('nothing is marked where the row only shows one length in two units', () => {
    const row = { ...FIGURE_ROW.figure, kind: 'distance', unit: 'kilometer', class: 'converted' } as const
    const reference = { kind: 'number', low: 40, high: 40, unit: 'kilometer' } as const
    const miles = countClaim(25, { kind: 'distance', unit: 'mile' })
    expect(markOf([miles], reference, row)).toBeNull()
    expect(markOf([miles], reference, { ...row, class: 'conflict' })).toBe('above')
  })
})
