import type { DateWords } from './date-words.ts'
import type { FoundName } from './found-name.ts'
import type { Hedged } from './hedges.ts'
import type { FoundNumber } from './numbers.ts'
import type { Quotation } from './quotation.ts'
import type { Sentence } from './sentences.ts'
import { type Answers, holds, type Sought, type Token } from './tokens.ts'
import type { Hedge, Kind, Span } from './types.ts'

/** A number with its hedge. */
export type CountedNumber = FoundNumber & { readonly hedged: Hedged }

/** One sentence, as every reader gets it. */
export type Passage = {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** What some token of it answers with yes: what no word opens is not looked for. */
  readonly held: Answers
  readonly numbers: readonly CountedNumber[]
  readonly quotation: Quotation
  /** The sentence before it in the same paragraph's neighbourhood, for "It lies …"; null at the start. */
  readonly before: Passage | null
  /** The places that the article names, the most named first: what "the city" means. */
  readonly topics: readonly string[]
  /** The names that are worth a row where they stand here. */
  readonly names: readonly FoundName[]
}

/**
 * What a reader found in a sentence: the words, their value and what they say, before the article's date, the speakers
 * and the rest of the story are known.
 */
export type Mention = Span & {
  readonly kind: Kind
  readonly value: number | string | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly hedge: Hedge
  readonly measure: string
  readonly population: string | null
  readonly place: string | null
  /** First and last token. */
  readonly from: number
  readonly to: number
  /** For a date: how it was written. */
  readonly date: DateWords | null
  /** Index among the mentions of the sentence of the whole that this one is a part of. */
  readonly whole: number | null
  readonly rules: readonly string[]
}

/** A find with its reader's name, and the place of its whole among the finds that were kept. */
export type Kept = { readonly mention: Mention; readonly reader: string; readonly whole: number | null }

/** What a reader gives as an example: the text, and every claim that must be found in it, and no other of the reader's kind. */
export type Example = {
  readonly text: string
  readonly published?: string
  readonly finds: readonly {
    readonly quote: string
    readonly value?: number | string | null
    readonly low?: number | string | null
    readonly high?: number | string | null
    readonly hedge?: Hedge
    readonly unit?: string
    readonly measure?: string
    readonly population?: string | null
    readonly since?: string | null
    readonly place?: string | null
  }[]
}

/** One way of stating a figure. Its examples are its tests, and its manual. */
export type Reader = {
  readonly id: string
  readonly kinds: readonly Kind[]
  readonly read: (passage: Passage) => readonly Mention[]
  readonly examples: readonly Example[]
}

/** A find's place in the sentence and in the text, from its first to its last token. */
export function placed(
  tokens: readonly Token[],
  from: number,
  to: number,
): Pick<Mention, 'start' | 'end' | 'from' | 'to'> {
  const [first, last] = [tokens[from], tokens[to]]
  if (!first || !last) throw new RangeError(`no tokens ${from} to ${to} in the sentence`)
  return { start: first.start, end: last.end, from, to }
}

/** What a find says beside its place; what most finds do not say may be left out. */
export type Reading = Pick<
  Mention,
  'kind' | 'value' | 'low' | 'high' | 'unit' | 'hedge' | 'measure' | 'rules'
> &
  Partial<Pick<Mention, 'population' | 'place' | 'date'>>

/** A find from its first to its last token. Written out, so that the finds of all readers are of one form. */
export function mentionAt(tokens: readonly Token[], from: number, to: number, reading: Reading): Mention {
  const { kind, value, low, high, unit, hedge, measure, rules } = reading
  const { population = null, place = null, date = null } = reading
  const { start, end } = placed(tokens, from, to)
  return {
    start,
    end,
    kind,
    value,
    low,
    high,
    unit,
    hedge,
    measure,
    population,
    place,
    from,
    to,
    date,
    whole: null,
    rules,
  }
}

/** What is found at the tokens where something may begin, from left to right: few words begin anything. */
export function foundAt<Found>(
  passage: Passage,
  mayBegin: Sought,
  findAt: (passage: Passage, at: number) => Found | null,
): readonly Found[] {
  if (!holds(passage.held, mayBegin)) return NONE
  const found: Found[] = []
  const list = passage.tokens
  for (let at = 0; at < list.length; at++) {
    const one = mayBegin(list[at]) ? findAt(passage, at) : null
    if (one) found.push(one)
  }
  return found
}
const NONE: readonly never[] = []

/** What is read at the numbers of a sentence, one find each at most; most sentences hold no number. */
export function foundAtNumbers<Found>(
  passage: Passage,
  findAt: (passage: Passage, number: CountedNumber, nth: number) => Found | null,
): readonly Found[] {
  if (passage.numbers.length === 0) return NONE
  const found: Found[] = []
  for (let nth = 0; nth < passage.numbers.length; nth++) {
    const number = passage.numbers[nth]
    const one = number ? findAt(passage, number, nth) : null
    if (one) found.push(one)
  }
  return found
}

/** The finds of two ways of looking, one after the other; most often there are none of either. */
export function both<Found>(first: readonly Found[], second: readonly Found[]): readonly Found[] {
  if (first.length === 0) return second
  return second.length === 0 ? first : [...first, ...second]
}
