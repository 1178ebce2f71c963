import { describe, expect, test } from 'vitest'
import { PAST_EVENT } from '#lib/claims/ground.ts'
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
    expect(wordingFor(answer({ value: '1' }), row)).toMatch(/^One civilian was killed in Syria,/)
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

describe('English that a desk would print, or none', () => {
  const vague = (printed: string, other: Parameters<typeof countClaim>[1] = {}) => ({
    claim: countClaim(null, {
      hedge: 'approx_magnitude',
      since: null,
      place: null,
      asOf: null,
      origin: null,
      ...other,
    }),
    printed,
  })
  test.each([
    ['thousands', null, 'Thousands of people were killed.'],
    ['several dozen', null, 'Several dozen people were killed.'],
    ['a number', 'troops', 'A number of troops were killed.'],
    ['hundreds of thousands', 'civilians', 'Hundreds of thousands of civilians were killed.'],
  ])('%s', (printed, population, sentence) => {
    expect(wordingFor(answer({ value: printed }), testRow([vague(printed, { population })]))).toBe(sentence)
  })
  test('a hedge is said, whether the reading has it or the desk typed it', () => {
    const claim = countClaim(38, { hedge: 'at_least', high: null, since: null, asOf: null })
    const row = testRow([{ claim, printed: '38' }])
    expect(wordingFor(answer({ value: 'at least 38' }), row)).toMatch(
      /^At least 38 people were killed in Syria, acc/,
    )
    expect(wordingFor(answer({ kind: 'none', value: 'more than 50' }), row)).toBe(
      'More than 50 people were killed in Syria.',
    )
  })
  test('a count of an earlier year is of that year', () => {
    const row = testRow([vague('thousands', { asOf: '1982', rules: [PAST_EVENT] })])
    expect(wordingFor(answer({ value: 'thousands' }), row)).toBe('Thousands of people were killed in 1982.')
  })
  test('one night, two nights', () => {
    const night = { kind: 'duration', unit: 'night', origin: null } as const
    const row = testRow([{ claim: countClaim(1, night), printed: '1 night' }], { label: 'Battles' })
    expect(wordingFor(answer({ value: '1 night' }), row)).toBe('Battles: one night.')
    expect(wordingFor(answer({ kind: 'none', value: '2' }), row)).toBe('Battles: 2 nights.')
  })
  test('a rank says among what, and has no range', () => {
    const claim = countClaim(4, { kind: 'rank', unit: 'rank', place: 'Hama', since: null, origin: null })
    const row = testRow([{ claim, printed: '4th' }], {
      measure: 'city by size',
      label: 'Hama: rank, city by size',
    })
    expect(wordingFor(answer({ value: '4th' }), row)).toBe('Hama ranks 4th among cities by size.')
    expect(wordingFor(answer({ kind: 'range', low: '4th', high: '4th' }), row)).toBe('')
  })
  test('a town was taken on a day, or in a month', () => {
    const claim = dateClaim('2024-12-05', { place: 'Hama', origin: null })
    const row = testRow([{ claim, printed: '5 Dec 2024' }], { measure: 'taken', label: 'When taken, Hama' })
    expect(wordingFor(answer({ value: '5 Dec 2024' }), row)).toBe('Hama was taken on 5 December 2024.')
    expect(wordingFor(answer({ kind: 'none', value: 'December 2024' }), row)).toBe(
      'Hama was taken in December 2024.',
    )
  })
  test.each([
    'It',
    'The',
    'Time earlier',
    'Span of time',
    'Date, Hama',
    'When said',
    'Share',
    'People sides',
  ])('nothing starts from “%s”', (label) => {
    const claim = countClaim(10, { kind: 'duration', unit: 'year', origin: null })
    const row = testRow([{ claim, printed: '10 years' }], { label })
    for (const kind of ['reading', 'composed', 'not-comparable', 'pending'] as const) {
      expect(wordingFor(answer({ kind, value: '10 years' }), row)).toBe('')
    }
  })
})

describe('whose the numbers of a range are', () => {
  const police = { origin: 'Police', since: null, asOf: null }
  const row = testRow([
    { claim: countClaim(41, police), printed: '41' },
    { claim: countClaim(43, { ...police, origin: 'Coastguard' }), printed: '43' },
    { claim: countClaim(45, police), printed: '45' },
  ])
  const between = (low: string, high: string) => wordingFor(answer({ kind: 'range', low, high }), row)
  test('one body gave both ends', () => {
    expect(between('41', '45')).toBe('Between 41 and 45 people were killed in Syria, according to Police.')
  })
  test('two bodies gave one each, or the desk wrote one: it is nobody’s', () => {
    expect(between('41', '43')).toBe('Between 41 and 43 people were killed in Syria.')
    expect(between('41', '50')).toBe('Between 41 and 50 people were killed in Syria.')
  })
  test('there is nothing between a year and its month', () => {
    const war = testRow([{ claim: dateClaim('2011'), printed: '2011' }], { label: 'Start of the war' })
    expect(wordingFor(answer({ kind: 'range', low: '2011', high: 'March 2011' }), war)).toBe('')
  })
})
