import { MEASURES } from './measures.ts'
import type { Silence } from './types.ts'

/** How an article is silent on a figure: not at all about it, named without a number, or said to be unknown. */
const UNKNOWN =
  /\b(?:unknown|unclear|not known|not clear|no (?:figures?|details?|word|information)|did not (?:say|specify|give) how many|not yet (?:known|clear))\b/i

/** By measure: any of its cues. */
const CUES = new Map(
  MEASURES.map(
    ({ id, verbs, nouns }) => [id, new RegExp(`\\b(?:${[...verbs, ...nouns].join('|')})\\b`, 'i')] as const,
  ),
)

/** `sentences` are the article's; `counted` tells whether a sentence holds a claim of the measure already, which then counts something else. */
export function silenceOf(
  measure: string,
  sentences: readonly { text: string; counted: boolean }[],
): Silence {
  const cue = CUES.get(measure)
  if (!cue) return 'not-mentioned'
  const told = sentences.filter(({ text, counted }) => !counted && cue.test(text))
  if (told.length === 0) return 'not-mentioned'
  return told.some(({ text }) => UNKNOWN.test(text)) ? 'unknown' : 'no-number'
}
