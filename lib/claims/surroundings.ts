import { type Beside, besideIt, NOTHING_BESIDE } from './beside.ts'
import { contentOf } from './same-words.ts'
import type { Span } from './types.ts'

/**
 * The words around a claim in its sentence, which tell what it is about where its measure does not: the "two years" of a
 * siege and the "two years" of a garrison, the 24 of one name and the 24 of another.
 */
export type Surroundings = {
  /** The roots of the words that carry something. */
  readonly roots: ReadonlySet<string>
  /** Names that stand there: words with a capital inside the sentence. */
  readonly names: ReadonlySet<string>
  readonly beside: Beside
  /** Where the sentence starts, in the article's text; -1 where no sentence holds the claim. */
  readonly sentence: number
}

type SentenceText = Span & { readonly text: string }

/** How far around a claim, in characters. */
const REACH = 80
/** Attack, attacks and attacked are one word here; so long a beginning seldom is two. */
const ROOT = 5
const NUMERIC = /\d/

export const NOTHING: Surroundings = {
  roots: new Set(),
  names: new Set(),
  beside: NOTHING_BESIDE,
  sentence: -1,
}

/** What stands around a claim, the claim itself left out; nothing where no sentence holds it. */
export function surroundings(sentences: readonly SentenceText[], { start, end }: Span): Surroundings {
  const sentence = sentenceAt(sentences, start)
  if (!sentence) return NOTHING
  const [from, to] = [start - sentence.start, end - sentence.start]
  const left = wholeWords(sentence.text.slice(Math.max(0, from - REACH), from), from > REACH, false)
  const right = wholeWords(sentence.text.slice(to, to + REACH), false, to + REACH < sentence.text.length)
  const around = `${left} ${right}`
  const words = contentOf(around).filter((word) => !NUMERIC.test(word) && word.length > 2)
  return {
    roots: new Set(words.map((word) => word.slice(0, ROOT))),
    names: new Set(around.match(NAME) ?? []),
    beside: besideIt(left, right),
    sentence: sentence.start,
  }
}
const NAME = /(?<=[\p{L}\d,;:)”"’] )\p{Lu}[\p{L}-]{2,40}/gu

/** Without the piece of a word that the reach cut. */
function wholeWords(text: string, cutLeft: boolean, cutRight: boolean): string {
  const from = cutLeft ? text.indexOf(' ') + 1 : 0
  const to = cutRight ? text.lastIndexOf(' ') : text.length
  return text.slice(from, Math.max(from, to))
}

function sentenceAt(sentences: readonly SentenceText[], at: number): SentenceText | undefined {
  let [low, high] = [0, sentences.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (!sentence) return undefined
    if (sentence.end <= at) low = middle + 1
    else if (sentence.start > at) high = middle - 1
    else return sentence
  }
  return undefined
}

const inBoth = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((word) => b.has(word)).length

/** How much two claims are about the same: a shared name counts for two words. */
export const alike = (a: Surroundings, b: Surroundings): number =>
  inBoth(a.roots, b.roots) + inBoth(a.names, b.names)
