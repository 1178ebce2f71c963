import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countClaim, dateClaim } from '#lib/decisions/test-claims.ts'
import { anchorOf, claimAt, findAnchor } from './anchors.ts'

const TEXT =
  'The monitor said that 727 people, among them 111 civilians, were killed since the offensive began.'

function anchorTo(quote: string, text = TEXT) {
  const start = text.indexOf(quote)
  return anchorOf({ start, end: start + quote.length }, { id: 'a', text })
}
const found = (quote: string, now: string, then = TEXT) => {
  const span = findAnchor(anchorTo(quote, then), now)
  return span && now.slice(0, span.start).length
}

describe('an anchor finds its words again', () => {
  test('at their place', () => {
    expect(findAnchor(anchorTo('727 people'), TEXT)).toEqual({ start: 22, end: 32 })
  })
  test('of any words of any text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length
        const span = { start, end: start + 1 + (length % (text.length - start)) }
        expect(findAnchor(anchorOf(span, { id: 'a', text }), text)).toEqual(span)
      }),
    )
  })
  test('further on, where words were put before them', () => {
    expect(found('727 people', `Damascus. ${TEXT}`)).toBe(32)
  })
  test('by what stands around them, where the same words stand twice', () => {
    const now = `727 people fled by night. ${TEXT}`
    expect(found('727 people', now)).toBe(now.indexOf('said that 727') + 10)
  })
})

describe('an anchor is an orphan', () => {
  test.each([
    ['when a digit changed', TEXT.replace('727', '728')],
    ['when the number became part of a larger one', TEXT.replace('727', '1,727')],
    ['when the words are gone', 'The monitor said that nobody was killed since the offensive began.'],
    ['when the bare words stand in another sentence', 'By then 727 people had returned to their homes.'],
  ])('%s', (_, now) => {
    expect(findAnchor(anchorTo('727 people'), now)).toBeNull()
  })
  test('when 727 became 7,270 behind its back', () => {
    expect(found('727', TEXT.replace('727', '727,000'))).toBeNull()
  })
})

describe('the claim at an anchor', () => {
  const toll = countClaim(727, { start: 22, end: 32 })
  const wider = countClaim(727, { id: 'wider', start: 10, end: 40 })
  const day = dateClaim('2024-12-05', { start: 20, end: 32 })
  test('shares the most characters, and is the shortest of equals', () => {
    expect(claimAt({ start: 22, end: 32 }, [wider, toll], 'count')?.id).toBe('727')
    expect(claimAt({ start: 10, end: 40 }, [toll, wider], 'count')?.id).toBe('wider')
  })
  test('is of the kind that was decided, where that is known', () => {
    expect(claimAt({ start: 22, end: 32 }, [day, toll], 'count')).toBe(toll)
    expect(claimAt({ start: 0, end: 22 }, [toll, day], null)).toBe(day)
  })
  test('is none where no words are shared', () => {
    expect(claimAt({ start: 32, end: 40 }, [toll], 'count')).toBeNull()
  })
})
