import { describe, expect, test } from 'vitest'
import { decide } from './decide.ts'
import { decisionSchema } from './decision.ts'
import { type TypedDecision, typedDecision } from './decision-form.ts'
import { printWording } from './print-decision.ts'
import type { RowToDecide } from './row-to-decide.ts'
import { seenReading } from './seen-readings.ts'
import { countClaim, dateClaim } from './test-claims.ts'
import { EDITOR, formOf, payloadOf, RANGE } from './test-decision.ts'
import { TOLL, testRow } from './test-row.ts'

const decideOn = (
  row: RowToDecide,
  fields: Partial<TypedDecision>,
  person: { name: string | null } = EDITOR,
) => decide({ rows: [row] }, typedDecision(formOf({ figure: row.figure.key, ...fields })), person)
describe('a decision', () => {
  test('keeps values, wording, reason and every reading that the row has', () => {
    const result = decideOn(TOLL, { ...RANGE, wording: 'Between 704 and 826 people were killed.' })
    if (result.status !== 'decided') throw new Error(result.status)
    expect(decisionSchema.parse(result.done.payload)).toEqual(result.done.payload)
    expect(result.done.payload).toMatchObject({
      kind: 'range',
      label: 'Killed, Syria, since 27 Nov 2024',
      value: null,
      low: '704',
      best: null,
      high: '826',
      rationale: 'One monitor, three moments.',
    })
    expect(result.done.payload.wording).toBe('Between 704 and 826 people were killed.')
    expect(result.done.payload.evidence.map(({ value }) => value)).toEqual(['727', '826', '704', '727'])
  })
  test('keeps numbers as they were typed', () => {
    const row = testRow([{ claim: countClaim(1200), printed: '1,200' }])
    const result = decideOn(row, { kind: 'none', value: ' 1.5 million ' })
    expect(result).toMatchObject({ status: 'decided', done: { payload: { value: '1.5 million' } } })
  })
  test('keeps an emptied wording empty, and says so where it is shown', () => {
    const result = decideOn(TOLL, { ...RANGE, wording: ' ' })
    if (result.status !== 'decided') throw new Error(result.status)
    expect(result.done.payload.wording).toBe('')
    expect(printWording(result.done.payload)).toBe('no wording')
  })
  test('keeps a hedge as it was typed, and takes only one that an article has', () => {
    const row = testRow([{ claim: countClaim(50, { hedge: 'more_than', high: null }), printed: '50' }])
    const wording = 'More than 50 people were killed.'
    expect(decideOn(row, { kind: 'reading', value: 'more than 50', wording })).toMatchObject({
      done: { payload: { value: 'more than 50', wording } },
    })
    expect(decideOn(row, { kind: 'reading', value: 'over 50' }).status).toBe('decided')
    expect(decideOn(row, { kind: 'reading', value: 'about 50' })).toMatchObject({
      errors: { value: 'No article says about 50 here; another value is “None is right”.' },
    })
    expect(decideOn(row, { kind: 'none', value: 'nearly 60' }).status).toBe('decided')
  })
  test('drops a value that was typed before another kind was chosen', () => {
    expect(decideOn(TOLL, { ...RANGE, value: '850' })).toMatchObject({ done: { payload: { value: null } } })
    expect(decideOn(TOLL, { kind: 'pending', value: '850' })).toMatchObject({
      done: { payload: { value: null } },
    })
  })
  test('takes a reading as its cell prints it, or as the same number', () => {
    const row = testRow([{ claim: countClaim(115000), printed: '115,000' }])
    expect(decideOn(row, { kind: 'reading', value: '115000' }).status).toBe('decided')
    const date = testRow([{ claim: dateClaim('2011-03'), printed: 'Mar 2011' }])
    expect(decideOn(date, { kind: 'reading', value: 'March 2011' }).status).toBe('decided')
  })
  test('gives back the name of a person who had none', () => {
    expect(decideOn(TOLL, { ...RANGE, name: ' M. R. ' }, { name: null })).toMatchObject({ name: 'M. R.' })
    expect(decideOn(TOLL, { ...RANGE, name: 'Somebody Else' })).toMatchObject({ name: null })
  })
})

describe('a form is refused where it is wrong, and comes back as it was typed', () => {
  test.each([
    [
      'no reason',
      { ...RANGE, rationale: ' \r\n ' },
      'rationale',
      'Write why: a decision is kept with its reason.',
    ],
    [
      'a reason too long',
      { ...RANGE, rationale: 'x'.repeat(4001) },
      'rationale',
      'The reason has 4,001 characters; 4,000 can be kept.',
    ],
    ['no kind', { kind: '' }, 'kind', 'Choose what kind of answer this is.'],
    ['no value', { kind: 'reading', value: ' ' }, 'value', 'Write the value.'],
    ['no low end', { kind: 'range', high: '826' }, 'low', 'Write the low end.'],
    [
      'no number',
      { kind: 'none', value: 'many' },
      'value',
      '“many” is no number: write it as 704, 1,200 or 1.5 million.',
    ],
    [
      'a reading of nobody',
      { kind: 'reading', value: '850' },
      'value',
      'No article says 850 here; another value is “None is right”.',
    ],
    [
      'a range upside down',
      { kind: 'range', low: '826', high: '704' },
      'high',
      'The high end, 704, is below the low end, 826.',
    ],
    [
      'a best outside',
      { ...RANGE, best: '850' },
      'high',
      'The high end, 826, is below the best estimate, 850.',
    ],
    [
      'a number of its own',
      { ...RANGE, wording: 'Some 850 people died.' },
      'wording',
      '850 is neither the value decided nor part of its scope, dates or origin.',
    ],
  ])('%s', (_, fields, field, sentence) => {
    const result = decideOn(TOLL, fields)
    if (result.status !== 'invalid') throw new Error(result.status)
    expect(result.errors).toEqual({ [field]: sentence })
    expect(result.typed).toMatchObject(fields)
  })
  test('no name, from a person who has none', () => {
    expect(decideOn(TOLL, RANGE, { name: null })).toMatchObject({
      status: 'invalid',
      errors: { name: 'Write your name: a decision says whose it is.' },
    })
  })
  test('a date row wants a date', () => {
    const row = testRow([{ claim: dateClaim('2011-03'), printed: 'Mar 2011' }])
    expect(decideOn(row, { kind: 'none', value: 'in spring' })).toMatchObject({
      errors: { value: '“in spring” is no date: write one as 5 December 2024, December 2024 or 2024.' },
    })
    const two = testRow([
      { claim: dateClaim('2011-03'), printed: 'Mar 2011' },
      { claim: dateClaim('2011-04'), printed: 'Apr 2011' },
    ])
    expect(decideOn(two, { kind: 'range', low: 'April 2011', high: 'March 2011' })).toMatchObject({
      errors: { high: 'The high end, March 2011, is below the low end, April 2011.' },
    })
  })
  test('two mistakes are both named', () => {
    const result = decideOn(TOLL, { kind: 'guess', rationale: '' })
    expect(result).toMatchObject({ errors: { kind: expect.any(String), rationale: expect.any(String) } })
  })
})

describe('a row that changed meanwhile', () => {
  const decided: RowToDecide = {
    ...TOLL,
    version: 'readings.7',
    decision: { seq: 7, actor: { id: 'b', name: 'B. K.' }, payload: { ...payloadOf(), kind: 'range' } },
  }
  test('shows the decision that came first, before any mistake in the form', () => {
    const result = decideOn(decided, { ...RANGE, version: TOLL.version, rationale: '' })
    expect(result).toMatchObject({
      status: 'moved',
      readings: false,
      decision: true,
      row: { decision: { seq: 7 } },
      sentence: 'B. K. decided this figure while you were writing: 704–826.',
      typed: { low: '704', high: '826', rationale: '' },
    })
  })
  test('says that readings moved', () => {
    const result = decideOn({ ...TOLL, version: 'others.0' }, { ...RANGE, version: TOLL.version })
    expect(result).toMatchObject({ status: 'moved', readings: true, decision: false })
  })
  test('names the reading that came, the one that went, and their articles', () => {
    const version = (readings: readonly [string, string, string][]) =>
      `${readings.map(([article, value, mark]) => seenReading({ ...evidenceIn(article), value }, mark)).join(',')}.0`
    const seen = version([
      ['a', '1.5 million', 'x'],
      ['b', '727', 'y'],
      ['c', '12', 'z'],
    ])
    const now = {
      ...TOLL,
      version: version([
        ['a', '1.5 million', 'x'],
        ['b', '850', 'y'],
        ['c', '12', 'v'],
      ]),
    }
    const articles = [
      { id: 'b', file: 'b.txt', outlet: 'The Herald', title: null },
      { id: 'c', file: 'c.txt', outlet: null, title: null },
    ]
    const typed = typedDecision(formOf({ ...RANGE, version: seen }))
    expect(decide({ rows: [now], articles }, typed, EDITOR)).toMatchObject({
      sentence:
        'The readings of this figure changed while you were writing – new: 850 (The Herald); ' +
        'gone: 727 (The Herald); with another hedge, origin or moment: 12 (c.txt).',
    })
  })
  test('can be decided again on what it is now', () => {
    expect(decideOn(decided, { ...RANGE, version: 'readings.7' }).status).toBe('decided')
  })
  test('or is gone', () => {
    expect(decideOn(TOLL, { ...RANGE, figure: 'killed/people/idlib' })).toMatchObject({ status: 'unknown' })
  })
})

function evidenceIn(article: string) {
  const [evidence] = TOLL.evidence
  if (!evidence) throw new Error('TOLL has no readings.')
  return { ...evidence, anchor: { ...evidence.anchor, article } }
}
