import { MEASURES } from './measures.ts'
import type { Passage } from './mention.ts'
import type { Token } from './tokens.ts'

/**
 * The measure of a count of persons: the nearest cue of the sentence. A cue after the count costs what stands between;
 * one before it must be able to take an object ("killing 12"), a passive before it belongs to somebody else ("were
 * killed").
 */
type Cue = { readonly measure: string; readonly from: number; readonly to: number; readonly verb: boolean }

const PHRASES = MEASURES.flatMap((entry) => [
  ...entry.verbs.map((words) => ({ measure: entry.id, words: words.split(' '), verb: true })),
  ...entry.nouns.map((words) => ({ measure: entry.id, words: words.split(' '), verb: false })),
]).sort((a, b) => b.words.length - a.words.length || Number(b.verb) - Number(a.verb))

/** Every cue of a sentence, longest phrase first at a place. */
export function cuesIn(list: readonly Token[]): Cue[] {
  const found: Cue[] = []
  for (let i = 0; i < list.length; i++) {
    const phrase = PHRASES.find(({ words }) => words.every((word, k) => list[i + k]?.lower === word))
    if (!phrase) continue
    found.push({ measure: phrase.measure, from: i, to: i + phrase.words.length - 1, verb: phrase.verb })
    i += phrase.words.length - 1
  }
  return found
}

const AUXILIARY = new Set([
  'were',
  'was',
  'been',
  'are',
  'is',
  'be',
  'being',
  'have',
  'has',
  'had',
  'also',
  'confirmed',
  'feared',
  'reportedly',
  'remain',
  'remained',
  'remains',
  'still',
  'left',
  'more',
  'others',
  'people',
  'already',
  'believed',
  'presumed',
  'now',
  'and',
])
const PASSIVE = new Set(['were', 'was', 'been', 'are', 'is', 'be', 'being'])
/** Forms that take an object without help; "killed" does too, unless a passive stands before it. */
const INTRANSITIVE = new Set([
  'dead',
  'died',
  'die',
  'dying',
  'perished',
  'missing',
  'homeless',
  'critical',
  'unaccounted',
  'disappeared',
  'fled',
  'flee',
  'fleeing',
  'survived',
])
const LIMIT = 16

const passive = (list: readonly Token[], cue: Cue) =>
  [1, 2, 3].some((k) => PASSIVE.has(list[cue.from - k]?.lower ?? '')) && list[cue.from - 1]?.type !== 'mark'

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
  if (INTRANSITIVE.has(list[cue.from]?.lower ?? '') || passive(list, cue))
    return cost(list, cue.to + 1, from) + 8
  return cost(list, cue.to + 1, from) + 1
}

const FALLBACK_STOP = new Set(['that', 'who', 'which', 'the', 'of', 'in', 'to'])

/** The measure of the count between two tokens; without a cue near by the verb that follows ("gathered"), else "present". */
export function casualtyMeasure(passage: Passage, from: number, to: number): string {
  const list = passage.tokens
  const best = cuesIn(list)
    .map((cue) => ({ cue, cost: costOf(list, cue, from, to) }))
    .filter((each) => each.cost <= LIMIT)
    .sort((a, b) => a.cost - b.cost)[0]
  if (best) return best.cue.measure
  const verb = list
    .slice(to + 1, to + 5)
    .find((token) => token.type === 'word' && !AUXILIARY.has(token.lower) && !FALLBACK_STOP.has(token.lower))
  return verb && /(?:ed|ing)$/.test(verb.lower) ? verb.lower : 'present'
}

/**
 * A number without a noun counts persons where a cue stands right beside it: "30 injured", "killed thousands", "the
 * death toll rose to 85".
 */
export function bareCue(
  passage: Passage,
  from: number,
  to: number,
): { measure: string; rule: string } | null {
  const list = passage.tokens
  const cues = cuesIn(list)
  const after = cues.find(
    (cue) => cue.from > to && list.slice(to + 1, cue.from).every((token) => AUXILIARY.has(token.lower)),
  )
  const next = list[to + 1]
  if (after && after.from - to <= 5 && !nounNext(list, after.to))
    return { measure: after.measure, rule: 'cue-after' }
  if (next?.type === 'word' && !FUNCTION.has(next.lower)) return null
  const before = cues.findLast((cue) => cue.to < from)
  if (!before) return null
  const between = list.slice(before.to + 1, from)
  const frame =
    !before.verb &&
    between.length <= 9 &&
    between.every(
      (token) => FRAME.has(token.lower) || /^(?:\p{Lu}|\d)/u.test(token.text) || token.text === ',',
    )
  const ends = between.at(-1)?.lower ?? ''
  if (
    frame &&
    between.length > 0 &&
    /^(?:to|at|of|is|was|reached|surpassed|exceeded|passed|hit|past|topped|tops)$/.test(ends)
  )
    return { measure: before.measure, rule: 'cue-toll' }
  const object =
    before.verb &&
    between.length === 0 &&
    !passive(list, before) &&
    !INTRANSITIVE.has(list[before.from]?.lower ?? '')
  return object ? { measure: before.measure, rule: 'cue-before' } : null
}

/** "12 dead cattle": the cue is an adjective of something else. */
const nounNext = (list: readonly Token[], at: number) => {
  const next = list[at + 1]
  return next?.type === 'word' && !FUNCTION.has(next.lower) && !/ly$/.test(next.lower)
}
const FUNCTION = new Set(
  'in on at by to and or but after before when while as since during from with of for who that across near inside over under near amid following the a an overnight last this on among many some according so was were is are have has had including mostly yesterday today'.split(
    ' ',
  ),
)
const FRAME = new Set(
  'from to at in the of has had have was is stood stands rose risen rises rising climbed climbs jumped reached reaches hit now put by on late early after quake fire attack disaster official overall latest confirmed its their that which total previous earlier surpassed exceeded passed past topped tops'.split(
    ' ',
  ),
)
