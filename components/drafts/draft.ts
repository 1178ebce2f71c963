import type { DetailErrors, TypedDetails } from '#components/details/details-form.ts'

/** A text that was read and is not kept yet: what it is, what it says of itself, and what is wrong with that. */
export type Draft = {
  readonly id: string
  readonly file: string
  /** The bytes as they came, in base64: the form carries them until they are kept. */
  readonly original: string
  /** The beginning of the text, to be looked at. */
  readonly beginning: string
  readonly words: number
  readonly typed: TypedDetails
  readonly errors: DetailErrors
  /** What the same text is called that is here already; null where there is none. */
  readonly twin: string | null
}

/** What the server answered to the form of a new story, or of more articles. Everything typed is in it. */
export type DraftsState = {
  readonly title: string
  readonly titleError: string | null
  /** What is pasted and not read yet, or could not be. */
  readonly paste: string
  /** Sentences on what was pasted and could not be taken. */
  readonly refusals: readonly string[]
  /** The same on files. */
  readonly fileRefusals: readonly string[]
  readonly drafts: readonly Draft[]
  /** Why nothing was saved, where it is about all of it. */
  readonly sentence: string | null
  /** Counts the answers, so that the fields for the next text start empty. */
  readonly round: number
}

export const NO_DRAFTS: DraftsState = {
  title: '',
  titleError: null,
  paste: '',
  refusals: [],
  fileRefusals: [],
  drafts: [],
  sentence: null,
  round: 0,
}
