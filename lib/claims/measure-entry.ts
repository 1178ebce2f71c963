/**
 * What is said of the persons who are counted. One entry a measure: its id (the contract's word), its cues, whether a
 * count of it only grows while one body keeps counting. Cues are whole words or
 * phrases in lower case; `verbs` may follow or precede the number ("12 were killed", "killing 12"), `nouns` open frames
 * ("the death toll rose to 12").
 */
export type MeasureEntry = {
  readonly id: string
  readonly label: string
  readonly cumulative: boolean
  readonly verbs: readonly string[]
  readonly nouns: readonly string[]
}

/** "killed, found dead" → its phrases. */
export const list = (words: string) => words.split(',').map((word) => word.trim())
