import { MEASURES } from './measures.ts'
import { perSentence } from './per-sentence.ts'
import { phraseTable } from './phrases.ts'
import { onceAWord, oneOf, sought, type Token } from './tokens.ts'

/** The words of a sentence that say what happened to persons, each with its measure. */
export type Cue = {
  readonly measure: string
  /** First and last token. */
  readonly from: number
  readonly to: number
  /** A verb may follow or precede the count; a noun opens a frame ("the death toll rose to"). */
  readonly verb: boolean
}

type Meaning = Pick<Cue, 'measure' | 'verb'>
const cueAt = phraseTable(
  MEASURES.flatMap(({ id, verbs, nouns }): (readonly [string, Meaning])[] => [
    ...verbs.map((words) => [words, { measure: id, verb: true }] as const),
    ...nouns.map((words) => [words, { measure: id, verb: false }] as const),
  ]),
)

const TAKEN = 'taken rushed brought carried airlifted flown driven'.split(' ')
const isTaken = oneOf(TAKEN)
const isHospital = oneOf(['hospital', 'hospitals', 'clinic', 'clinics'])
/** So many words say which hospital: "taken to two nearby hospitals". */
const WHICH = 4

/** "rushed to hospital", "taken to two nearby hospitals": one thing, whichever of them it was. */
function toHospital(list: readonly Token[], at: number): { value: Meaning; to: number } | null {
  if (!isTaken(list[at]) || list[at + 1]?.lower !== 'to') return null
  for (let to = at + 2; to <= at + 2 + WHICH && list[to]?.type !== 'mark'; to++)
    if (isHospital(list[to])) return { value: { measure: 'hospitalised', verb: true }, to }
  return null
}

const mayOpen = sought(
  oneOf([
    ...TAKEN,
    ...MEASURES.flatMap(({ verbs, nouns }) =>
      [...verbs, ...nouns].map((words) => words.split(' ')[0] ?? words),
    ),
  ]),
)

/** Every cue of a sentence, the longest phrase first at a place. */
export const cuesIn = perSentence((list): readonly Cue[] => {
  const found: Cue[] = []
  for (let i = 0; i < list.length; i++) {
    const cue = mayOpen(list[i]) ? (toHospital(list, i) ?? cueAt(list, i)) : null
    // "regime-held" says nothing of who is held.
    if (!cue || list[i - 1]?.text === '-') continue
    found.push({ ...cue.value, from: i, to: cue.to })
    i = cue.to
  }
  return found
})

export const AUXILIARY = new Set(
  'were was been are is be being have has had also confirmed feared reportedly remain remained remains still left more others people already believed presumed now thought known dozens'.split(
    ' ',
  ),
)
const isBe = oneOf(['were', 'was', 'been', 'are', 'is', 'be', 'being'])
/** Forms that take an object without help; "killed" does too, unless a passive stands before it. */
const isIntransitive = oneOf(
  'dead died die dying perished missing homeless critical unaccounted disappeared fled flee fleeing survived waiting waited gathered'.split(
    ' ',
  ),
)

/** "were killed", "had been wounded": the cue says what happened to what stands before it; "were treating 25" does not. */
export const isPassive = (list: readonly Token[], cue: Cue) =>
  !goesOn(list[cue.from]) &&
  (isBe(list[cue.from - 1]) || isBe(list[cue.from - 2]) || isBe(list[cue.from - 3])) &&
  list[cue.from - 1]?.type !== 'mark'

const goesOn = onceAWord(({ lower }) => lower.endsWith('ing'))

export const takesObject = (list: readonly Token[], cue: Cue) =>
  cue.verb && !isPassive(list, cue) && !isIntransitive(list[cue.from])
