import { type Beside, besideIt, NOTHING_BESIDE } from './beside.ts'
import { inCommon } from './sorts.ts'
import type { Claim, Span } from './types.ts'
import type { WordsAround } from './words-around.ts'

/**
 * The words around a claim in its sentence, which tell what it is about where its measure does not: the "two years" of a
 * siege and the "two years" of a garrison, the 24 of one name and the 24 of another.
 */
export type Surroundings = {
  /** The words that carry something, then the names, each once and by its number in the story, in the order of the text. */
  readonly words: readonly number[]
  /** The same numbers in rising order. */
  readonly rising: Int32Array
  readonly beside: Beside
  /** Where the sentence starts, in the article's text; -1 where no sentence holds the claim. */
  readonly sentence: number
}

type SentenceText = Span & { readonly text: string }

/** How far around a claim, in characters. */
const REACH = 80

/** Words by their numbers, as what stands around a claim of the sentence that starts there. */
export const around = (
  words: readonly number[],
  sentence: number,
  beside: Beside = NOTHING_BESIDE,
): Surroundings => ({
  words,
  rising: new Int32Array(words).sort(),
  beside,
  sentence,
})
export const NOTHING: Surroundings = around([], -1)

/** What stands around a claim, the claim itself left out; nothing where no sentence holds it. */
export function surroundings(
  sentences: readonly SentenceText[],
  claim: Claim,
  wordsIn: WordsAround,
): Surroundings {
  const { start, end } = claim
  const sentence = sentenceAt(sentences, start)
  if (!sentence) return NOTHING
  const [from, to] = [start - sentence.start, end - sentence.start]
  const left = wholeWords(sentence.text.slice(Math.max(0, from - REACH), from), from > REACH, false)
  const right = wholeWords(sentence.text.slice(to, to + REACH), false, to + REACH < sentence.text.length)
  return around(wordsIn(`${left} ${right}`), sentence.start, besideIt(claim, left, right))
}

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

/** How much two claims are about the same: a shared name counts for two words. */
export const alike = ({ rising: a }: Surroundings, { rising: b }: Surroundings): number =>
  a === b ? a.length : inCommon(a, b)
