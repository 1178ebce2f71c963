import { type Attribution, coveredBy } from './attribution.ts'
import type { DateWords } from './date-words.ts'
import type { Mention, Passage } from './mention.ts'
import { scopeOf } from './scope.ts'
import type { Position, Stance } from './types.ts'

/** A mention with everything its own article says about it, before any date is anchored: the half of a claim that reading makes. */
export type Draft = Mention & {
  readonly position: Position
  readonly paragraph: number
  /** What a count's window starts at. */
  readonly since: DateWords | null
  /** When what is counted happened, as the sentence says it. */
  readonly event: DateWords | null
  /** When it was said to be true, in words beside the attribution. */
  readonly asOf: DateWords | null
  readonly speaker: string | null
  readonly origin: string | null
  readonly via: string | null
  readonly stance: Stance
}

/** Kinds that somebody counts, or says, and answers for. */
const ANSWERED = new Set(['count', 'percent', 'money', 'ratio', 'area', 'magnitude', 'duration', 'quote'])

/** What the writer states in passing, whoever speaks in the sentence: "the country's fourth largest city". */
const WRITERS_OWN = new Set(['rank', 'name'])

/** "An earlier version of this article gave the number of dead as 38": what a correction takes back. */
const TAKEN_BACK =
  /\b(?:an? (?:earlier|previous) (?:version|report|edition) (?:of|said|gave|stated|put|misstated)|we (?:wrongly|mistakenly|incorrectly) (?:said|reported|stated))\b/i
const isTakenBack = (sentence: string) => TAKEN_BACK.test(sentence)

export function draftOf(passage: Passage, mention: Mention, attributions: readonly Attribution[]): Draft {
  const inQuotes = passage.quotation.inside[mention.from] ?? false
  const own = WRITERS_OWN.has(mention.kind) && !inQuotes
  const said = own ? null : coveredBy(attributions, mention.from, mention.to, ANSWERED.has(mention.kind))
  const scope =
    mention.kind === 'count'
      ? scopeOf(passage, mention)
      : { place: mention.place, since: null, event: null, asOf: null }
  return {
    ...mention,
    place: scope.place,
    position: passage.sentence.position,
    paragraph: passage.sentence.paragraph,
    since: scope.since,
    event: scope.event,
    asOf: scope.asOf ?? said?.asOf ?? null,
    speaker: said?.speaker ?? null,
    origin: said?.origin ?? null,
    via: said?.via ?? null,
    stance: isTakenBack(passage.sentence.text) ? 'denied' : inQuotes ? 'quoted' : 'asserted',
    rules: said ? [...mention.rules, said.rule] : mention.rules,
  }
}
