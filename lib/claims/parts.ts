import type { Draft } from './draft.ts'
import type { Passage } from './mention.ts'
import { TOLD, UNTOLD } from './persons-measure.ts'
import { COMPARED_RATE, RATE } from './readers/rates.ts'

/**
 * A part is counted where, since when and by whom its whole is. The whole stands in the same sentence ("727 people,
 * including 111 civilians") or, where the part says so, in the one before ("… 111 civilians are among the dead").
 */
export type ReadSentence = { readonly passage: Passage; readonly drafts: readonly Draft[] }

const AMONG =
  /\b(?:among (?:the|those) (?:dead|killed|victims|wounded|injured|casualties|displaced|detained|missing)|among them|(?:the )?(?:dead|victims|wounded|injured|casualties) includ(?:e|ed))\b/i

/** The last count without a population in the sentence before: what "the dead" are. */
function wholeBefore(drafts: readonly Draft[], before: number, part: Draft): number | null {
  for (let i = before - 1; i >= 0; i--) {
    const draft = drafts[i]
    if (draft?.paragraph !== part.paragraph) return null
    if (draft.unit === 'person' && draft.population === null) return i
  }
  return null
}

function inherit(draft: Draft, whole: Draft): Draft {
  return {
    ...draft,
    measure: draft.rules.includes(TOLD) ? draft.measure : whole.measure,
    place: whole.place,
    since: whole.since,
    event: whole.event,
    asOf: whole.asOf,
    speaker: draft.speaker ?? whole.speaker,
    origin: draft.origin ?? whole.origin,
    via: draft.via ?? whole.via,
  }
}

/** "It compares with 21.4 in the north": whoever gave the rate gives what it is held against. */
function saidWithRate(draft: Draft, before: readonly Draft[]): Draft {
  if (draft.origin !== null || !draft.rules.includes(COMPARED_RATE)) return draft
  const rate = before.findLast(({ rules }) => rules.includes(RATE))
  return rate ? { ...draft, speaker: rate.speaker, origin: rate.origin, via: draft.via ?? rate.via } : draft
}

/** What was last told of so many persons, by their number; "21 parents" are not the 21 girls of before. */
type Told = Map<Draft['value'], Draft>

function toldOf(told: Told, draft: Draft): string | undefined {
  const before = isUntold(draft) ? told.get(draft.value) : undefined
  const [one, other] = [kindOf(before?.population), kindOf(draft.population)]
  return one === null || other === null || one === other ? before?.measure : undefined
}
const kindOf = (population: string | null | undefined) => population?.split(' ').at(-1) ?? null

const isUntold = ({ rules, value }: Draft) => rules.includes(UNTOLD) && value !== null

function tell(told: Told, draft: Draft): void {
  if (draft.unit === 'person' && !draft.rules.includes(UNTOLD)) told.set(draft.value, draft)
}

/** Drafts by sentence → all drafts of the article; `whole` now is the index in this list. */
export function linkParts(sentences: readonly ReadSentence[]): Draft[] {
  const all: Draft[] = []
  const told: Told = new Map()
  for (const { passage, drafts } of sentences) {
    const first = all.length
    for (const draft of drafts) {
      const named = draft.kind === 'count' && draft.population !== null
      const inSentence = draft.whole === null ? null : first + draft.whole
      const whole =
        inSentence ?? (named && AMONG.test(passage.sentence.text) ? wholeBefore(all, first, draft) : null)
      const parent = whole === null ? undefined : all[whole]
      // "Two of those 80 people were tourists": what happened to the 80 was said before.
      const measure = toldOf(told, draft) ?? draft.measure
      const same = draft.whole === null && measure === draft.measure
      const alone = same ? draft : { ...draft, measure, whole: null }
      const linked = parent ? { ...inherit(draft, parent), whole } : saidWithRate(alone, all)
      all.push(linked)
      tell(told, linked)
    }
  }
  return all
}
