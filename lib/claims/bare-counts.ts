import { AUXILIARY, type Cue, cuesIn, isPassive, takesObject } from './cues.ts'
import { deedOn } from './deeds.ts'
import type { CountedNumber, Passage } from './mention.ts'
import { leavesPlace } from './persons-measure.ts'
import { phraseTable } from './phrases.ts'
import { isPlaceNoun } from './places.ts'
import { onceAWord, oneOf, type Token } from './tokens.ts'

/**
 * A number without a noun counts persons where a cue stands beside it: "30 injured", "killed thousands", "wounding
 * hundreds more", or where a toll rose to it. The first way that fits gives the measure.
 */
export type BareCount = { readonly measure: string; readonly rule: string }
type Place = {
  readonly list: readonly Token[]
  readonly cues: readonly Cue[]
  readonly from: number
  readonly to: number
}

const FUNCTION = new Set(
  'in on at by to and or but after before when while as since during from with of for who that across near inside over under near amid following the a an overnight last this on among many some according so was were is are have has had including mostly yesterday today more others monday tuesday wednesday thursday friday saturday sunday says said'.split(
    ' ',
  ),
)
const BEYOND = new Set(
  'beneath below behind between outside beside along through around against within without until out off up down into onto upon toward towards where if because so then there here too again alone each both together earlier later ago aboard their its his her these those not yet still whose began broke took came went ran fell said told led left made hit shot burst spread'.split(
    ' ',
  ),
)
const isNoun = onceAWord(
  ({ type, lower }) =>
    type === 'word' && !FUNCTION.has(lower) && !BEYOND.has(lower) && !/(?:ly|ed)$/.test(lower),
)

/** "30 injured", "12 were killed", "thousands flee fireworks"; "12 dead cattle" counts something else. */
function cueAfter({ list, cues, to }: Place): BareCount | null {
  const [first, second] = cues.filter(({ from }) => from > to)
  // "All 156 aboard were killed": where they were only says who is meant.
  const meant = first?.measure === 'present' && second && isPassive(list, second) ? first : null
  const cue = meant ? second : first
  // "450 seats" are seats, and "the hall seats 450" has them before the number.
  if (!cue || cue.measure === 'capacity' || cue.from - to > 5) return null
  if (isNoun(list[cue.to + 1]) && !isActing(list[cue.from])) return null
  const leads = list.slice(to + 1, meant?.from ?? cue.from)
  const follows = meant ? list.slice(meant.to + 1, cue.from) : []
  return [...leads, ...follows].every(isBetween) ? { measure: cue.measure, rule: 'cue-after' } : null
}

/** What persons do, in a headline's tense: no thing has it as its adjective. */
export const isActing = oneOf('flee flees die dies gather protest attend march rally'.split(' '))

const isBetween = onceAWord(
  ({ lower }) => AUXILIARY.has(lower) || /^(?:who|could|may|might|would|will|["”’])$/.test(lower),
)

/** Nouns that are a number of persons by themselves. */
const TOLL = /toll|number|loss|deaths|fatalities|casualties|injuries|population|cases|infections|arrests/
const RISES =
  /^(?:to|at|of|is|was|reached|reaches|surpassed|exceeded|passed|hit|past|topped|tops|now|stands|stood)$/

/** "The death toll from the blast on buses carrying villagers has risen to 112", "Death toll from the attack at least 112". */
function toll({ list, cues, from, to }: Place): BareCount | null {
  const cue = cues.findLast((each) => !each.verb && each.to < from && TOLL.test(phraseOf(list, each)))
  const between = cue ? list.slice(cue.to + 1, from) : []
  if (!cue || between.length === 0 || between.some(({ text }) => /^[.;:]$/.test(text))) return null
  const risen = between.slice(-3).some(({ lower }) => RISEN.test(lower))
  const held = RISES.test(between.at(-1)?.lower ?? '') || between.some(({ lower }) => RISEN.test(lower))
  const ends = to === list.length - 1 || list[to + 1]?.type === 'mark'
  const other = between.some(({ type }) => type === 'number')
  // "stands at 312, up from 280": the toll of before.
  if (between.at(-1)?.lower === 'from' && between.at(-2)?.lower === 'up')
    return { measure: cue.measure, rule: 'cue-toll' }
  return risen || (!other && (held || ends)) ? { measure: cue.measure, rule: 'cue-toll' } : null
}
/** "The death toll in the valley reached at least 112 people": the measure of a toll that rose to a count, or null. */
export function tollBefore({ tokens: list }: Passage, from: number): string | null {
  if (!isRisen(list[from - 1]) && !isRisen(list[from - 2]) && !isRisen(list[from - 3])) return null
  return toll({ list, cues: cuesIn(list), from, to: from })?.measure ?? null
}

const RISEN =
  /^(?:rises|rose|risen|rising|doubled|tripled|grew|grown|soared|surged|reached|reaches|climbed|climbs|jumped|jumps|increased|stands|stood|surpassed|exceeded|passed|hit|topped|tops)$/
const isRisen = onceAWord(({ lower }) => RISEN.test(lower))
const phraseOf = (list: readonly Token[], cue: Cue) =>
  list
    .slice(cue.from, cue.to + 1)
    .map(({ lower }) => lower)
    .join(' ')

/** "killed thousands", "wounding hundreds more", "home to 1,500", "Ardal, population 4,850". */
function cueBefore({ list, cues, from }: Place): BareCount | null {
  const further = list[from - 1]?.lower === 'another' ? from - 2 : from - 1
  const verb = isRest(list[from - 1]) && list[from - 2]?.lower === 'the' ? from - 3 : further
  const cue = cues.findLast((each) => each.to === verb)
  const holds = cue && /^(?:home|capacity|population)$/.test(list[cue.from]?.lower ?? '')
  return cue && (holds || takesObject(list, cue)) ? { measure: cue.measure, rule: 'cue-before' } : null
}

/** "captured the remaining three". */
const isRest = oneOf(['remaining', 'other'])

/** "eight with serious injuries", "Of those, 20 had only minor burns": harm that persons have. */
function harmed({ list, to }: Place): BareCount | null {
  if (!hasHarm(list[to + 1])) return null
  const harm = harmAt(list, onlyLimits(list[to + 2]) ? to + 3 : to + 2)
  return harm && { measure: harm.value, rule: 'has-injuries' }
}
const hasHarm = oneOf(['with', 'had', 'have', 'has', 'suffered', 'sustained'])
const onlyLimits = oneOf(['only', 'just'])
const kindsOf = (measure: string, kinds: readonly string[]) =>
  kinds.flatMap((kind) =>
    ['injuries', 'wounds', 'burns', 'fractures'].map((harm) => [`${kind}${harm}`, measure] as const),
  )
const harmAt = phraseTable([
  ...kindsOf('injured seriously', ['serious ', 'severe ', 'critical ', 'grave ', 'life threatening ']),
  ...kindsOf('injured', [
    '',
    'minor ',
    'light ',
    'slight ',
    'superficial ',
    'head ',
    'bullet ',
    'stab ',
    'gunshot ',
  ]),
])

/** "about 2,200 left Madaya": a place behind "left" says that they went. */
function leaving({ list, to }: Place): BareCount | null {
  return leavesPlace(list, to) ? { measure: 'evacuated', rule: 'left-place' } : null
}

/** "Dead: 12. Injured: 40." */
function labelled({ list, cues, from }: Place): BareCount | null {
  const cue = list[from - 1]?.text === ':' ? cues.find((each) => each.to === from - 2) : undefined
  return cue && isStart(list[cue.from - 1]) ? { measure: cue.measure, rule: 'cue-label' } : null
}
const isStart = (token: Token | undefined) => token === undefined || token.type === 'mark'

/** "a group of eight", "the crowd of more than 2,000": a word for many persons stands before their number. */
const isCrowd = oneOf(
  'group gang crowd crew team family band party squad delegation panel jury audience workforce congregation mob unit staff'.split(
    ' ',
  ),
)
function crowdOf({ list, from, to }: Place): BareCount | null {
  const crowd = list[from - 2]?.lower ?? ''
  if (list[from - 1]?.lower !== 'of' || !isCrowd(list[from - 2]) || isNoun(list[to + 1])) return null
  return { measure: crowd === 'gang' ? 'attackers' : 'present', rule: 'crowd-of' }
}

/** "a 20-strong gang", "an eight-member delegation". */
function strong({ list, to }: Place): BareCount | null {
  if (list[to + 1]?.text !== '-' || !isOfSize(list[to + 2]) || !isCrowd(list[to + 3])) return null
  return { measure: list[to + 3]?.lower === 'gang' ? 'attackers' : 'present', rule: 'crowd-strong' }
}
const isOfSize = oneOf(['strong', 'member', 'man', 'woman', 'person'])

/** What only persons do: "hundreds enduring a blockade", "dozens queuing for bread". */
const isDoing = oneOf(
  'enduring facing suffering struggling waiting queuing queueing protesting demonstrating marching chanting demanding seeking sheltering sleeping begging praying mourning grieving celebrating voting attending watching fleeing hiding'.split(
    ' ',
  ),
)
function doing({ list, cues, to }: Place): BareCount | null {
  const verb = list[to + 1]
  if (!isDoing(verb)) return null
  const cue = cues.find(({ from }) => from > to)
  const near = cue !== undefined && cue.from - to <= OBJECT
  return { measure: near ? cue.measure : (verb?.lower ?? ''), rule: 'persons-doing' }
}
/** So many tokens behind a number its verb and the object of it end. */
const OBJECT = 4

/** "a seaside city of 340,000". */
function inhabitants({ list, from }: Place): BareCount | null {
  const place = list[from - 2]?.lower ?? ''
  return list[from - 1]?.lower === 'of' &&
    (isPlaceNoun(list[from - 2]) || place === 'country' || place === 'nation')
    ? { measure: 'population', rule: 'inhabitants' }
    : null
}

/** "the arrest of 14", "preparing for 20,000 on Sunday". */
function deed({ list, from }: Place): BareCount | null {
  const measure = deedOn(list, from)
  return measure === null ? null : { measure, rule: 'deed-on' }
}

export function bareCount({ tokens: list }: Passage, from: number, to: number): BareCount | null {
  const place = { list, cues: cuesIn(list), from, to }
  const beside =
    crowdOf(place) ?? strong(place) ?? cueAfter(place) ?? leaving(place) ?? doing(place) ?? harmed(place)
  if (beside) return beside
  return isNoun(list[to + 1])
    ? null
    : (toll(place) ?? cueBefore(place) ?? labelled(place) ?? inhabitants(place) ?? deed(place))
}

const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''

/** "… and nine in Belen": a list of counts that goes on with another place. */
export function goesOnElsewhere(list: readonly Token[], { hedged, to }: CountedNumber): boolean {
  if (!joins(list[hedged.from - 1]) || !isIn(list[to + 1])) return false
  return list[to + 2]?.capital === true || lower(list, to + 2) === 'the'
}
const joins = oneOf(['and', ','])
const isIn = oneOf(['in', 'at', 'near', 'from'])

const isToll = oneOf(['figure', 'number', 'count', 'total', 'tally', 'toll', 'it'])
const revises = oneOf(
  'revised revises revising lowered lowers raised raises raising cut corrected increased bringing brings brought taking takes took pushing pushed'.split(
    ' ',
  ),
)

/** "put the figure at 75", "revised the toll to 10", "put it at 21", "put the number at". */
export function isPutAt(list: readonly Token[], from: number): boolean {
  if (lower(list, from - 1) === 'to' && isToll(list[from - 2]))
    return [3, 4, 5].some((back) => revises(list[from - back]))
  if (
    lower(list, from - 1) !== 'at' ||
    !/^(?:figure|number|count|total|it|tally|toll)$/.test(lower(list, from - 2))
  )
    return false
  return [3, 4].some((back) => /^(?:put|puts|estimated|placed)$/.test(lower(list, from - back)))
}

/** What a sentence last said of persons. */
export const lastMeasure = (passage: Passage | null): string | null =>
  (passage && cuesIn(passage.tokens).at(-1)?.measure) ?? null
