import type { Comparable } from './comparable.ts'
import { contentOf, runTogether } from './same-words.ts'
import { sameName } from './transliteration.ts'

/** Which quotations are one: of one speaker and moment, in nearly the same words. */

/** A quotation with its words, which are taken apart once and not for every other that it is held against. */
export type Quotation = Comparable & { readonly said: Said }
type Said = {
  /** The words that carry what was said, and each with the next. */
  readonly words: readonly string[]
  readonly pairs: readonly string[]
  readonly distinct: ReadonlySet<string>
  readonly distinctPairs: ReadonlySet<string>
  readonly together: string
}

/** By quote, as a story has one quotation in hundreds of articles. */
export function quotations<Reading extends Comparable>(
  readings: readonly Reading[],
): (Reading & Quotation)[] {
  const known = new Map<string, Said>()
  return readings.map((reading) => {
    const { quote } = reading.claim
    const said = known.get(quote) ?? saidIn(quote)
    known.set(quote, said)
    return { ...reading, said }
  })
}

function saidIn(quote: string): Said {
  const words = contentOf(quote)
  const pairs = neighbours(words)
  return {
    words,
    pairs,
    distinct: new Set(words),
    distinctPairs: new Set(pairs),
    together: runTogether(quote),
  }
}

export const neighbours = (words: readonly string[]) => words.slice(1).map((word, i) => `${words[i]} ${word}`)

/** Share of the content words that two quotations must have in common: of one speaker, and where nothing names the speaker. */
const OF_ONE_SPEAKER = 0.6
const OF_NOBODY = 0.8
const FEWEST_SHARED = 3
/** And of the pairs of neighbours: two thoughts of one speaker share words, but not their order. */
const PAIRS_SHARED = 0.4

function inBoth(few: readonly string[], many: ReadonlySet<string>): number {
  let count = 0
  for (const word of few) if (many.has(word)) count++
  return count
}

function shared(a: Said, b: Said): number {
  const [few, many] = a.words.length < b.words.length ? [a, b] : [b, a]
  const both = inBoth(few.words, many.distinct)
  if (both < FEWEST_SHARED) return 0
  const pairs = inBoth(few.pairs, many.distinctPairs)
  return pairs < PAIRS_SHARED * (few.words.length - 1) ? 0 : both / few.words.length
}

function sameSpeaker({ claim: a }: Comparable, { claim: b }: Comparable): boolean | null {
  if (a.speaker === null || b.speaker === null) return null
  return (a.origin !== null && a.origin === b.origin) || sameName(a.speaker, b.speaker)
}

const otherMoment = ({ claim: a }: Comparable, { claim: b }: Comparable) =>
  a.asOfBasis === 'stated' && b.asOfBasis === 'stated' && a.asOf !== b.asOf

const oneInOther = ({ together: a }: Said, { together: b }: Said) =>
  a.length <= b.length ? b.includes(a) : a.includes(b)

/** Points for one quotation; null where speaker, moment or words differ. Equal words are one, whoever is said to have spoken. */
export function sameQuotation(a: Quotation, b: Quotation): number | null {
  if (otherMoment(a, b)) return null
  if (a.article === b.article) return oneInOther(a.said, b.said) ? 1 : null
  const share = shared(a.said, b.said)
  if (share === 0) return null
  const speaker = sameSpeaker(a, b)
  if (speaker === false) return share === 1 && oneInOther(a.said, b.said) ? 1 : null
  return share >= (speaker ? OF_ONE_SPEAKER : OF_NOBODY) ? 1 + share : null
}
