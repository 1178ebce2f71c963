import { describe, expect, test } from 'vitest'
import { countClaim, dateClaim, nameClaim } from './test-claims.ts'
import { TOLL, testRow } from './test-row.ts'
import { type Answer, wordingFor } from './wording.ts'

const answer = (own: Partial<Answer>): Answer => ({
  kind: 'reading',
  value: null,
  low: null,
  best: null,
  high: null,
  ...own,
})

describe('the sentence that may be printed for a toll', () => {
  test('a range names both ends, the origin and the moment', () => {
    expect(wordingFor(answer({ kind: 'range', low: '704', high: '826' }), TOLL)).toBe(
      'Between 704 and 826 people were killed in Syria since 27 November 2024, ' +
        'according to the Syrian Observatory for Human Rights; as of 5 December 2024.',
    )
  })
  test('a best estimate stands inside the range', () => {
    expect(wordingFor(answer({ kind: 'range', low: '704', best: '727', high: '826' }), TOLL)).toMatch(
      /^Between 704 and 826 \(best estimate 727\) people were killed in Syria/,
    )
  })
  test('one reading is attributed to the body that counted it, not to the others', () => {
    const row = testRow([
      { claim: countClaim(727), printed: '727' },
      { claim: countClaim(850, { origin: 'Ministry of Health' }), printed: '850' },
    ])
    expect(wordingFor(answer({ value: '850' }), row)).toBe(
      '850 people were killed in Syria since 27 November 2024, according to the Ministry of Health; ' +
        'as of 5 December 2024.',
    )
  })
  test('finds the reading again however its number is typed', () => {
    const row = testRow([{ claim: countClaim(115000, { hedge: 'about' }), printed: '115,000' }])
    expect(wordingFor(answer({ value: '115000' }), row)).toMatch(
      /^About 115000 people .* according to the Syrian/,
    )
  })
  test('keeps the hedge of the reading: at least, about, nearly', () => {
    const atLeast = testRow([
      { claim: countClaim(84, { hedge: 'at_least', high: null, since: null, asOf: null }), printed: '84' },
    ])
    expect(wordingFor(answer({ value: '84' }), atLeast)).toMatch(/^At least 84 people were killed in Syria,/)
    const nearly = testRow([{ claim: countClaim(300, { hedge: 'less_than', low: 270 }), printed: '300' }])
    expect(wordingFor(answer({ value: '300' }), nearly)).toMatch(/^Nearly 300 people/)
  })
  test('one person was, two were', () => {
    const row = testRow([{ claim: countClaim(1, { population: 'civilians', since: null }), printed: '1' }])
    expect(wordingFor(answer({ value: '1' }), row)).toMatch(/^1 civilian was killed in Syria,/)
  })
  test('a value of our own names no origin that did not give it', () => {
    expect(wordingFor(answer({ kind: 'none', value: '850' }), TOLL)).toBe(
      '850 people were killed in Syria since 27 November 2024.',
    )
  })
  test('side by side says who says what, and which reports name nobody', () => {
    const row = testRow([
      { claim: countClaim(704), printed: '704' },
      { claim: countClaim(826), printed: '826' },
      { claim: countClaim(900, { origin: null }), printed: '900' },
    ])
    expect(wordingFor(answer({ kind: 'composed' }), row)).toBe(
      'People killed in Syria since 27 November 2024: 704 and 826 according to the Syrian Observatory for Human ' +
        'Rights; 900 in reports that name no origin; as of 5 December 2024.',
    )
  })
  test('pending and not comparable name the figure and no number of it', () => {
    expect(wordingFor(answer({ kind: 'pending' }), TOLL)).toBe(
      'The number of people killed in Syria since 27 November 2024 is not settled yet.',
    )
    expect(wordingFor(answer({ kind: 'not-comparable' }), TOLL)).toBe(
      'The figures given for people killed in Syria since 27 November 2024 do not count the same thing.',
    )
  })
  test('nothing is offered while an end of the range is missing', () => {
    expect(wordingFor(answer({ kind: 'range', low: '704' }), TOLL)).toBe('')
  })
})

describe('other figures', () => {
  test('a share is printed in words', () => {
    const row = testRow(
      [{ claim: countClaim(50, { kind: 'percent', unit: '%', origin: 'SANA', asOf: null }), printed: '50%' }],
      { label: 'Rise in career soldiers’ pay' },
    )
    expect(wordingFor(answer({ value: '50%' }), row)).toBe(
      'Rise in career soldiers’ pay: 50 per cent, according to SANA.',
    )
  })
  test('a distance has its unit and no as-of', () => {
    const row = testRow(
      [
        {
          claim: countClaim(40, { kind: 'distance', unit: 'kilometer', hedge: 'about', origin: null }),
          printed: '40 kilometers',
        },
      ],
      { label: 'Distance, Hama to Homs' },
    )
    expect(wordingFor(answer({ value: '40 kilometers' }), row)).toBe(
      'Distance, Hama to Homs: about 40 kilometers.',
    )
    expect(wordingFor(answer({ kind: 'none', value: '44' }), row)).toBe(
      'Distance, Hama to Homs: 44 kilometers.',
    )
  })
  test('a date is spelt out, a name and a rank stay as they are', () => {
    const date = testRow([{ claim: dateClaim('2011-03', { origin: null }), printed: 'Mar 2011' }], {
      label: 'Start of the war',
    })
    expect(wordingFor(answer({ value: 'Mar 2011' }), date)).toBe('Start of the war: March 2011.')
    const name = testRow(
      [{ claim: nameClaim('Rami Abdurrahman', { origin: null }), printed: 'Rami Abdurrahman' }],
      {
        label: 'Head of the Observatory',
      },
    )
    expect(wordingFor(answer({ value: 'Rami Abdurrahman' }), name)).toBe(
      'Head of the Observatory: Rami Abdurrahman.',
    )
  })
})
