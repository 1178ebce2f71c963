import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from './read-article.ts'
import { READERS } from './readers/index.ts'
import type { ArticleRead, Claim } from './types.ts'

/** What may be said of every text there is. Two thousand of each sort in the ordinary check, a hundred thousand at night. */
const CASES = process.env.COLLATE_NIGHTLY ? 100_000 : 2_000
const NIGHT = 2 * 60 * 60 * 1000

function read(text: string, published: string | null): ArticleRead {
  const known = { outlet: null, title: null, agency: null }
  return readArticle({ id: 'a.txt', file: 'a.txt', text, published, ...known })
}

/** The sentences that the readers give as examples: whatever the engine knows of stands in one of them. */
const SENTENCES = READERS.flatMap(({ examples }) => examples.map(({ text }) => text))
const ODD_MARKS = [
  ...[
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    '\u00a0',
    '\u2028',
    '\u0000',
    '\ufeff',
    '\u200b',
    '\u0301',
    '\u202e',
    '\ud83d',
  ],
  ...[
    '“',
    '”',
    '"',
    '’',
    '(',
    ')',
    '[',
    '-',
    '–',
    '—',
    '.',
    '...',
    ',',
    ':',
    ';',
    '%',
    '$',
    '/',
    '٣',
    '½',
    'Mr.',
  ],
  ...[
    '9'.repeat(400),
    '1e999',
    '0',
    '-0',
    '00',
    '1,000,000',
    'million million million',
    'constructor',
    'Constructor',
    'İ',
    'ß',
    'since',
    'of',
  ],
]

const anything = fc.string({ unit: 'binary', maxLength: 3000 })
/** Lone halves of characters too, as a file cut in the middle has them. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 1000 })
  .map((units) => String.fromCharCode(...units))
const article = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(' ', '\n', '\n\n', '', ' “', '” ')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.flat().join(''))

type Mutation = { readonly at: number; readonly length: number; readonly put: string }
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(2000),
  length: fc.nat(12),
  put: fc.oneof(fc.constant(''), fc.constantFrom(...ODD_MARKS), fc.string({ maxLength: 8 })),
})
const mutated = (text: string, mutations: readonly Mutation[]) =>
  mutations.reduce((left, { at, length, put }) => {
    const place = left.length === 0 ? 0 : at % left.length
    return left.slice(0, place) + put + left.slice(place + length)
  }, text)

const spoilt = fc
  .tuple(
    article,
    fc.array(mutation, { maxLength: 12 }),
    fc.constantFrom('as it is', 'capitals', 'lower case'),
  )
  .map(([text, mutations, how]) => {
    const changed = mutated(text, mutations)
    if (how === 'capitals') return changed.toUpperCase()
    return how === 'lower case' ? changed.toLowerCase() : changed
  })
const published = fc.constantFrom(null, '2024', '2024-12', '2024-12-05', '2024-02-29T23:59:59Z')

/** What is wrong with a claim, for a person; nothing for a sound one. */
function faults(text: string, claim: Claim): string[] {
  const { id, start, end, quote, value, low, high } = claim
  const numbers = [value, low, high].filter((number) => typeof number === 'number')
  return [
    ...(start >= 0 && start < end && end <= text.length ? [] : [`${id} lies outside the text`]),
    ...(text.slice(start, end) === quote ? [] : [`${id} does not quote its words`]),
    ...(numbers.every(Number.isFinite) ? [] : [`${id} has a number that nobody can print`]),
  ]
}

function sound(text: string, date: string | null): void {
  const { claims } = read(text, date)
  expect(claims.flatMap((claim) => faults(text, claim))).toEqual([])
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
}

describe('whatever the text', () => {
  test.each([
    ['any characters', anything],
    ['any half characters', anyUnits],
    ['real-looking articles, spoilt', spoilt],
  ])(
    'its claims quote it, lie in it and have ids of their own: %s',
    (_, texts) => {
      fc.assert(fc.property(texts, published, sound), { numRuns: CASES })
    },
    NIGHT,
  )

  test(
    'it is read the same way twice',
    () => {
      const twice = (text: string, date: string | null) => {
        expect(read(text, date)).toEqual(read(text, date))
      }
      fc.assert(fc.property(spoilt, published, twice), { numRuns: CASES / 4 })
    },
    NIGHT,
  )
})
