import { describe, expect, test } from 'vitest'
import { checkWording } from './check-wording.ts'
import { countClaim, dateClaim } from './test-claims.ts'
import { TOLL, testRow } from './test-row.ts'
import { type Answer, wordingFor } from './wording.ts'

const RANGE: Answer = { kind: 'range', value: null, low: '704', best: null, high: '826' }
const PENDING: Answer = { kind: 'pending', value: null, low: null, best: null, high: null }
const reading = (value: string): Answer => ({ kind: 'reading', value, low: null, best: null, high: null })

describe('a wording may hold', () => {
  test.each([
    ['the sentence that is offered', wordingFor(RANGE, TOLL)],
    ['no number at all', 'The toll has risen, the Observatory said.'],
    ['the value in number words', 'Between seven hundred and four and 826 people were killed.'],
    ['both ends in one', 'Some 704–826 people were killed.'],
    ['the window and the moment', 'From Nov. 27 to December 5, 2024, at least 704 people were killed.'],
    ['the year of the window', 'The 2024 offensive has killed at least 704 people.'],
    [
      '“one” that counts nobody',
      'No one knows more: 704 to 826 people were killed, one of the highest tolls.',
    ],
    ['“several” that counts nothing of the figure', 'In several towns 704 people were killed.'],
  ])('%s', (_, wording) => {
    expect(checkWording(wording, RANGE, TOLL)).toBeNull()
  })
  test('a number that belongs to the origin’s name', () => {
    const row = testRow([{ claim: countClaim(12, { origin: 'Channel 4' }), printed: '12' }])
    expect(checkWording('12 people were killed, Channel 4 said.', reading('12'), row)).toBeNull()
  })
  test('the same amount written otherwise', () => {
    const row = testRow([{ claim: countClaim(1_500_000), printed: '1.5 million' }])
    expect(checkWording('1,500,000 people fled.', reading('1.5 million'), row)).toBeNull()
  })
  test('a magnitude where it is what was decided', () => {
    const row = testRow([
      { claim: countClaim(null, { hedge: 'approx_magnitude' }), printed: 'hundreds of thousands' },
    ])
    expect(
      checkWording('Hundreds of thousands of people fled.', reading('hundreds of thousands'), row),
    ).toBeNull()
  })
  test('the readings, where the answer has no value of its own', () => {
    expect(checkWording('Reports give 704, 727 and 826.', PENDING, TOLL)).toBeNull()
  })
  test('the ordinal of a rank', () => {
    const row = testRow([{ claim: countClaim(4, { kind: 'rank', unit: 'rank' }), printed: '4th' }])
    expect(checkWording('Hama is the fourth largest city.', reading('4th'), row)).toBeNull()
    expect(checkWording('Hama is the third largest city.', reading('4th'), row)).toMatch(/^third is neither/)
  })
})

describe('a wording is refused with the number that it does not know', () => {
  test('the whole sentence', () => {
    expect(checkWording('850 people were killed.', RANGE, TOLL)).toBe(
      '850 is neither the value decided nor part of its scope, dates or origin.',
    )
  })
  test.each([
    ['in number words', 'Seven hundred and five people were killed.', 'Seven hundred and five'],
    ['inside a range', 'Between 704 and 850 people were killed.', 'Between 704 and 850'],
    ['a reading that was not decided', 'In all 727 people were killed.', '727'],
    ['the day of a date as a count', '704 people were killed, 27 of them civilians.', '27'],
    ['another day', '704 people were killed since 28 November.', '28 November'],
    ['one wrong day of two', '704 people were killed from 27 to 29 November.', '27 to 29 November'],
    ['the right day of another year', '704 people were killed since 27 November 2023.', '27 November 2023'],
    ['another year', '704 people were killed, the most since 2020.', '2020'],
    ['a magnitude', 'Hundreds of people were killed.', 'Hundreds of'],
    ['one person', 'One person was killed.', 'One'],
  ])('%s', (_, wording, stranger) => {
    expect(checkWording(wording, RANGE, TOLL)).toBe(
      `${stranger} is neither the value decided nor part of its scope, dates or origin.`,
    )
  })
  test('a number that no article gives, in a pending figure', () => {
    expect(checkWording('Reports give up to 900.', PENDING, TOLL)).toBe(
      '900 is neither a reading of this figure nor part of its scope, dates or origin.',
    )
  })
  test('a date that was not decided', () => {
    const row = testRow(
      [
        { claim: dateClaim('2024-11-27', { asOf: null }), printed: '27 Nov 2024' },
        { claim: dateClaim('2024-11-29', { asOf: null }), printed: '29 Nov 2024' },
      ],
      { label: 'Start of the offensive' },
    )
    expect(checkWording('It began on 27 November 2024.', reading('27 Nov 2024'), row)).toBeNull()
    expect(checkWording('It began on 29 November 2024.', reading('27 Nov 2024'), row)).toMatch(
      /^29 November 2024 is neither/,
    )
  })
})
