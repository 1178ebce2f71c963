import { MEASURES } from './measures.ts'
import type { Token } from './tokens.ts'

/** The words of a sentence that say what happened to persons, each with its measure. */
export type Cue = {
  readonly measure: string
  /** First and last token. */
  readonly from: number
  readonly to: number
  /** A verb may follow or precede the count; a noun opens a frame ("the death toll rose to"). */
  readonly verb: boolean
}

const PHRASES = MEASURES.flatMap((entry) => [
  ...entry.verbs.map((words) => ({ measure: entry.id, words: words.split(' '), verb: true })),
  ...entry.nouns.map((words) => ({ measure: entry.id, words: words.split(' '), verb: false })),
]).sort((a, b) => b.words.length - a.words.length || Number(b.verb) - Number(a.verb))
const BY_FIRST_WORD = Map.groupBy(PHRASES, ({ words }) => words[0])

/** Every cue of a sentence, the longest phrase first at a place. */
export function cuesIn(list: readonly Token[]): Cue[] {
  const found: Cue[] = []
  for (let i = 0; i < list.length; i++) {
    const phrases = BY_FIRST_WORD.get(list[i]?.lower) ?? []
    const phrase = phrases.find(({ words }) => words.every((word, k) => list[i + k]?.lower === word))
    if (!phrase) continue
    found.push({ measure: phrase.measure, from: i, to: i + phrase.words.length - 1, verb: phrase.verb })
    i += phrase.words.length - 1
  }
  return found
}

export const AUXILIARY = new Set(
  'were was been are is be being have has had also confirmed feared reportedly remain remained remains still left more others people already believed presumed now and thought known dozens'.split(
    ' ',
  ),
)
const PASSIVE = new Set(['were', 'was', 'been', 'are', 'is', 'be', 'being'])
/** Forms that take an object without help; "killed" does too, unless a passive stands before it. */
const INTRANSITIVE = new Set(
  'dead died die dying perished missing homeless critical unaccounted disappeared fled flee fleeing survived waiting waited gathered'.split(
    ' ',
  ),
)

/** "were killed", "had been wounded": the cue says what happened to what stands before it. */
export const isPassive = (list: readonly Token[], cue: Cue) =>
  [1, 2, 3].some((k) => PASSIVE.has(list[cue.from - k]?.lower ?? '')) && list[cue.from - 1]?.type !== 'mark'

export const takesObject = (list: readonly Token[], cue: Cue) =>
  cue.verb && !isPassive(list, cue) && !INTRANSITIVE.has(list[cue.from]?.lower ?? '')
