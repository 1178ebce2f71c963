import { expect, test } from 'vitest'
import type { Claim, ClassId } from '#lib/claims/types.ts'
import { countClaim, dateClaim, nameClaim } from '#lib/decisions/test-claims.ts'
import { testRow } from '#lib/decisions/test-row.ts'
import { printSpread } from './spread.ts'

const magnitude = (quote: string, low: number, high: number | null = null) =>
  countClaim(null, { quote, low, high, hedge: 'approx_magnitude' })
const km = { kind: 'distance', unit: 'kilometer' } as const
const share = { kind: 'ratio', unit: 'fraction', hedge: 'more_than' } as const
const atLeast = { hedge: 'at_least', high: null } as const

test.each<[string, readonly Claim[], ClassId?]>([
  ['704–826', [countClaim(727), countClaim(826), countClaim(704)]],
  ['727', [countClaim(727), countClaim(727)]],
  ['115,000 to hundreds of thousands', [magnitude('Hundreds of thousands', 2e5, 999999), countClaim(115000)]],
  ['dozens', [magnitude('dozens of people', 24, 99)]],
  ['thousands', [magnitude('thousands of people', 2000, 9999), magnitude('thousands of people', 2000, 9999)]],
  ['3', [magnitude('several sides', 3), countClaim(3)]],
  ['at least 80', [countClaim(80, atLeast)]],
  ['41 to at least 43', [countClaim(43, atLeast), countClaim(41)]],
  ['up to 300', [countClaim(300, { hedge: 'at_most', low: 0 })]],
  ['36–44 kilometers', [countClaim(44, km), countClaim(36, km)]],
  [
    'about 40 kilometers',
    [countClaim(25, { ...km, unit: 'mile', hedge: 'about' }), countClaim(40, { ...km, hedge: 'about' })],
    'converted',
  ],
  ['1 night', [countClaim(1, { kind: 'duration', unit: 'night' })]],
  ['50%', [countClaim(50, { kind: 'percent', unit: '%' })]],
  ['4th', [countClaim(4, { kind: 'rank', unit: 'rank' })]],
  ['most', [countClaim(null, { ...share, quote: 'most of', low: 0.5, high: 1 })]],
  [
    'more than a third to most',
    [
      countClaim(null, { ...share, quote: 'most of', low: 0.5, high: 1 }),
      countClaim(0.333, { ...share, quote: 'more than a third' }),
    ],
  ],
  ['2011', [dateClaim('2011', { low: '2011-01-01', high: '2011-12-31' })]],
  ['Mar 2011', [dateClaim('2011'), dateClaim('2011-03')]],
  ['27 Nov 2024 – 29 Nov 2024', [dateClaim('2024-11-29'), dateClaim('2024-11-27')]],
  ['27 Nov 2024', [dateClaim(null, { low: '2024-11-25', high: '2024-12-01' }), dateClaim('2024-11-27')]],
  ['', [nameClaim('Golani'), nameClaim('Jolani')]],
  ['', []],
])('a spread is printed as “%s”', (printed, claims, of = 'conflict') => {
  const unit = claims.at(-1)?.unit ?? null
  const row = testRow(
    claims.map((claim) => ({ claim, printed: '' })),
    { class: of, unit },
  )
  expect(printSpread(row)).toBe(printed)
})
