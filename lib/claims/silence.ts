import { MEASURES } from './measures.ts'
import type { Claim, Silence, Span } from './types.ts'

/** How an article is silent on a figure: not at all about it, named without a number, or said to be unknown. */
const UNKNOWN =
  /\b(?:unknown|unclear|not known|not clear|no (?:figures?|details?|word|information)|did not (?:say|specify|give) how many|not yet (?:known|clear))\b/i

/** By the first word of a cue: the cues that open with it, and whose measure they tell of. */
type Cue = { readonly measure: string; readonly words: string }
const OPENINGS: ReadonlyMap<string, readonly Cue[]> = Map.groupBy(
  MEASURES.flatMap(({ id, verbs, nouns }) =>
    [...verbs, ...nouns].map((words): Cue => ({ measure: id, words })),
  ),
  ({ words }) => /^[a-z]+/.exec(words)?.[0] ?? '',
)

/** What tells a small letter from a capital. */
const SMALL = 0x20
/** Two letters that a cue opens with, as a number: most words of a text open no cue. */
const MAY_OPEN = new Set([...OPENINGS.keys()].map((word) => opening(word.charCodeAt(0), word.charCodeAt(1))))
/** Letters of either case are one here. */
function opening(first: number, second: number): number {
  return ((first | SMALL) << 7) | (second | SMALL)
}

/** A word's letter, as cues are bounded: digits and the low line are letters too. */
const inWord = (unit: number) =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  unit === 0x5f

type Sentence = Span & { readonly text: string }
type Text = { readonly id: string; readonly sentences: readonly Sentence[] }

/** The measures that a sentence has a cue of. One walk over its words serves all of them. */
function cuedIn(text: string): ReadonlySet<string> {
  let found: Set<string> | null = null
  for (let at = 0; at < text.length; at++) {
    if (!inWord(text.charCodeAt(at))) continue
    const from = at
    while (at < text.length && inWord(text.charCodeAt(at))) at++
    if (!MAY_OPEN.has(opening(text.charCodeAt(from), text.charCodeAt(from + 1)))) continue
    for (const { measure, words } of OPENINGS.get(text.slice(from, at).toLowerCase()) ?? [])
      if (!found?.has(measure) && standsAt(text, from, words)) found = (found ?? new Set()).add(measure)
  }
  return found ?? NOTHING_CUED
}

/** Most sentences have no cue. */
const NOTHING_CUED: ReadonlySet<string> = new Set()

const standsAt = (text: string, from: number, words: string) =>
  text.slice(from, from + words.length).toLowerCase() === words &&
  !inWord(text.charCodeAt(from + words.length))

/** By measure: the sentences of an article that have a cue of it. */
function sentencesByMeasure(sentences: readonly Sentence[]): Map<string, Sentence[]> {
  const found = new Map<string, Sentence[]>()
  for (const sentence of sentences)
    for (const measure of cuedIn(sentence.text)) {
      const cued = found.get(measure)
      if (cued) cued.push(sentence)
      else found.set(measure, [sentence])
    }
  return found
}

/** A sentence that holds a claim of the measure already counts something else, and tells nothing of a row's silence. */
const tellingOf = (cued: readonly Sentence[], counts: readonly Claim[]): readonly Sentence[] =>
  cued.filter(({ start, end }) => !counts.some((claim) => claim.start >= start && claim.end <= end))

function silenceOf(cued: readonly Sentence[], counts: readonly Claim[]): Silence {
  const told = tellingOf(cued, counts)
  if (told.length === 0) return 'not-mentioned'
  return told.some(({ text }) => UNKNOWN.test(text)) ? 'unknown' : 'no-number'
}

/**
 * The sentence of an article that tells of a measure without a number, before all others the one that says it is not
 * known; null where none does. `counts` are the article's claims of the measure.
 */
export function silentSentence(
  measure: string,
  sentences: readonly Sentence[],
  counts: readonly Claim[],
): string | null {
  const cued = sentences.filter(({ text }) => cuedIn(text).has(measure))
  const told = tellingOf(cued, counts)
  return (told.find(({ text }) => UNKNOWN.test(text)) ?? told[0])?.text ?? null
}

/** How an article that has no reading of a row is silent on the row's measure. */
export type SilenceIn = (article: string, measure: string) => Silence

/** Texts and their claims, by article → the silences. Each text is looked through once, when it is first asked about. */
export function silencesIn(texts: readonly Text[], claims: ReadonlyMap<string, readonly Claim[]>): SilenceIn {
  const sentencesOf = new Map(texts.map(({ id, sentences }) => [id, sentences]))
  const cuedOf = new Map<string, Map<string, Sentence[]>>()
  const countsOf = new Map<string, Map<string, Claim[]>>()
  return (article, measure) => {
    const cued = cuedOf.get(article) ?? sentencesByMeasure(sentencesOf.get(article) ?? [])
    cuedOf.set(article, cued)
    const told = cued.get(measure)
    if (!told) return 'not-mentioned'
    const counts = countsOf.get(article) ?? Map.groupBy(claims.get(article) ?? [], (claim) => claim.measure)
    countsOf.set(article, counts)
    return silenceOf(told, counts.get(measure) ?? [])
  }
}
