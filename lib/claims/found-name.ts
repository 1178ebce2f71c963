import type { Sentence } from './sentences.ts'
import type { Answers, Token } from './tokens.ts'

/** A name as it stands in a sentence, and whose it is in the whole article. */
export type FoundName = {
  /** First and last token. */
  readonly from: number
  readonly to: number
  /** Where the name ends in the text: before its possessive, after its letters in brackets. */
  readonly end: number
  /** The fullest form the article uses. */
  readonly full: string
  /** What the article says they are: "leader of HTS", "analyst", "speaker"; "organisation". */
  readonly role: string
  readonly rule: string
}

export type SentenceTokens = {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly held: Answers
}

/** Headlines drop titles and set names in capitals, and a credit line names no one the story is about. */
export const isTelling = ({ sentence }: SentenceTokens) =>
  sentence.position !== 'headline' && sentence.position !== 'credit'
