import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textPieces } from './text-pieces.ts'

const TEXT = 'She said “we counted 727 people in Syria” on Friday.'
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const words = (
  spans: readonly { start: number; end: number }[],
  shared: readonly { start: number; end: number }[],
) =>
  textPieces(TEXT.length, spans, shared).map(({ of, parts }) => [
    of,
    parts.map(({ start, end }) => TEXT.slice(start, end)).join('|'),
  ])

describe('a text is cut', () => {
  test('at its figures, and a quotation goes on behind the figure in it', () => {
    expect(words([span('“we counted 727 people in Syria”'), span('727 people')], [])).toEqual([
      [null, 'She said '],
      [0, '“we counted '],
      [1, '727 people'],
      [0, ' in Syria”'],
      [null, ' on Friday.'],
    ])
  })
  test('so that a claim is named once', () => {
    const pieces = textPieces(TEXT.length, [span('“we counted 727 people in Syria”'), span('727 people')], [])
    expect(pieces.map(({ first }) => first)).toEqual([false, true, true, false, false])
  })
  test('at shared words, which leave a figure in one piece', () => {
    expect(words([span('727 people')], [span('people in Syria”')])).toEqual([
      [null, 'She said “we counted '],
      [0, '727 |people'],
      [null, ' in Syria”| on Friday.'],
    ])
  })
  test('nowhere, where nothing stands in it', () => {
    expect(words([], [])).toEqual([[null, TEXT]])
    expect(textPieces(0, [], [])).toEqual([])
  })
})

test('whatever overlaps, every character comes out once and in its order', () => {
  const spans = fc.array(
    fc
      .tuple(fc.nat(60), fc.nat(20))
      .map(([start, size]) => ({ start: Math.min(start, 50), end: Math.min(start + size + 1, 60) })),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(spans, spans, (claims, shared) => {
      const parts = textPieces(60, claims, shared).flatMap((piece) => piece.parts)
      let at = 0
      for (const { start, end } of parts) {
        expect(start).toBe(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBe(60)
    }),
  )
})
