import { AUXILIARY, type Cue, cuesIn, takesObject } from './cues.ts'
import type { Passage } from './mention.ts'
import { isCapital, type Token } from './tokens.ts'

/**
 * The measure of a count of persons: the nearest cue of the sentence. A cue after the count costs what stands between;
 * one before it must be able to take an object ("killing 12"), a passive before it belongs to somebody else ("were
 * killed").
 */

/** Tokens between two places; a semicolon ends the clause, a comma or "and" with a verb after it counts for three. */
function cost(list: readonly Token[], from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) {
    const word = list[i]?.lower ?? ''
    if (word === ';' || word === ':') return Number.POSITIVE_INFINITY
    sum +=
      word === ',' || word === 'and' || word === 'while' || word === 'when' || word === 'as'
        ? 3
        : AUXILIARY.has(word)
          ? 0
          : 1
  }
  return sum
}

function costOf(list: readonly Token[], cue: Cue, from: number, to: number): number {
  if (cue.from > to) return cost(list, to + 1, cue.from)
  if (cue.from >= from) return 0
  if (cue.to >= from) return Number.POSITIVE_INFINITY
  if (!cue.verb) return cost(list, cue.to + 1, from) + 2
  if (!takesObject(list, cue)) return cost(list, cue.to + 1, from) + 8
  return cost(list, cue.to + 1, from) + 1
}

/** Dearer than this, a cue belongs to somebody else. */
const LIMIT = 16
const FALLBACK_STOP = new Set(['that', 'who', 'which', 'the', 'of', 'in', 'to'])

/** "5,000 people left Madaya", "had left the town": gone, not left behind. */
export function leavesPlace(list: readonly Token[], to: number): boolean {
  const at = ['have', 'had', 'has'].includes(list[to + 1]?.lower ?? '') ? to + 2 : to + 1
  const place = list[at + 1]
  return (
    list[at]?.lower === 'left' && (isCapital(place) || /^(?:the|their|its|by|for)$/.test(place?.lower ?? ''))
  )
}

/** "twenty of the injured are in a critical condition": the state says who they are, what follows what became of them. */
const isState = (list: readonly Token[], cue: Cue) =>
  list[cue.from - 1]?.lower === 'the' && list[cue.from - 2]?.lower === 'of' && cue.from === cue.to

/** "The fatalities included 13 children and two teachers": the measure of the noun before "included". */
function includedIn(list: readonly Token[], from: number): string | null {
  const verb = list
    .slice(0, from)
    .findLastIndex((token) => /^(?:included|includes|include)$/.test(token.lower))
  if (verb < 0 || from - verb > INCLUDED) return null
  return cuesIn(list.slice(0, verb)).findLast((cue) => verb - cue.to <= 3)?.measure ?? null
}
/** How far a list runs on behind "included", in tokens. */
const INCLUDED = 20

/** The rule of a count whose sentence has no word for what happened to them. */
export const UNTOLD = 'measure-untold'

/** The measure of the count between two tokens; null without a cue near by. */
export function casualtyMeasure(passage: Passage, from: number, to: number): string | null {
  const list = passage.tokens
  const best = cuesIn(list)
    .map((cue) => ({ cue, cost: costOf(list, cue, from, to) }))
    .filter((each) => each.cost <= LIMIT)
    .filter((each, _, all) => !(isState(list, each.cue) && all.some((other) => other.cue.from > each.cue.to)))
    .sort((a, b) => a.cost - b.cost)[0]
  if (leavesPlace(list, to)) return 'evacuated'
  const included = includedIn(list, from)
  if (included) return included
  return best?.cue.measure ?? null
}

/** The verb behind a count that no cue explains: "dozens of people gathered" are gathered; null where none follows. */
export function verbBehind({ tokens: list }: Passage, to: number): string | null {
  const verb = list
    .slice(to + 1, to + 5)
    .find((token) => token.type === 'word' && !AUXILIARY.has(token.lower) && !FALLBACK_STOP.has(token.lower))
  return verb && /(?:ed|ing)$/.test(verb.lower) ? verb.lower : null
}
