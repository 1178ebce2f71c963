import { daysBetween } from './calendar.ts'
import { meet } from './comparable.ts'
import { type Item, MEASURED } from './items.ts'
import { accumulates } from './measures.ts'
import { UNTOLD } from './persons-measure.ts'
import { sameDate } from './same-date.ts'
import { alike } from './surroundings.ts'
import { toldApart } from './told-apart.ts'
import { isNumberClaim } from './types.ts'
import { populationHead } from './words/population-groups.ts'

/**
 * Which claims answer the same question. A pair gets a score from what it shares, or null where it must never share a
 * row: a part with its whole, a province with its country, this event with an earlier one. The value is never asked
 * across articles, else conflicts would vanish; inside one article it only keeps two events apart that nothing else tells.
 */

/** Points for each thing that two claims share. */
export const WEIGHTS = { population: 2, place: 3, here: 1, since: 2, origin: 1 } as const

const ends = (place: string) => place.split('–')
const windowed = ({ claim }: Item) => claim.since !== null

/**
 * Equal, both where the story happens, or never. Two places with a window of their own are two counts: 704 in Syria since
 * last week, 222 in Hama province since Tuesday. Distances share an end: "Hama–Homs" and "Homs, about 40 km to the south".
 */
function placeScore(a: Item, b: Item): number | null {
  const { kind } = a.claim
  if (a.place === b.place) return a.place === null ? 0 : WEIGHTS.place
  if (kind === 'distance') return a.place && b.place ? sharedEnd(a.place, b.place) : 0
  if (kind === 'rank') return null
  if (a.place === null || b.place === null) return (a.here && b.here) || isOne(a, b) ? 0 : null
  if (a.opens && b.opens && a.article !== b.article && !windowed(a) && !windowed(b)) return WEIGHTS.here
  const apart = !a.here || !b.here || windowed(a) || windowed(b) || !a.holds(b.place)
  return apart ? (isOne(a, b) && !windowed(a) && !windowed(b) ? 0 : null) : WEIGHTS.here
}

function sharedEnd(a: string, b: string): number | null {
  const [few, many] = ends(a).length < ends(b).length ? [ends(a), ends(b)] : [ends(b), ends(a)]
  return few.every((end) => many.includes(end)) ? WEIGHTS.place : null
}

/** The value is a last tie-break only: 13 students of one text are the 13 children of the next, told in the same words. */
const isOne = (a: Item, b: Item) =>
  a.article !== b.article && equal(a, b) && alike(a.around, b.around) >= MUCH

function populationScore(a: Item, b: Item): number | null {
  const [one, other] = [a.claim.population, b.claim.population]
  if (a.claim.kind === 'age') return ofWhom(a, b, one, other)
  if (one === other) return one === null ? 0 : WEIGHTS.population
  if (one === null || other === null) return null
  if (populationHead(one) === populationHead(other)) return WEIGHTS.population
  return isOne(a, b) && a.point !== null ? 0 : null
}

/**
 * The driver's age is the age of the man whom the next text names, so that only the ages of two groups are never one: the
 * pupils were 10 to 14, the children who were killed 10 to 15.
 */
function ofWhom(a: Item, b: Item, one: string | null, other: string | null): number | null {
  if (one === null || other === null || a.point !== null || b.point !== null) return 0
  if (populationHead(one) === populationHead(other)) return WEIGHTS.population
  return equal(a, b) ? 0 : null
}

/** A window that opened so many days before the count was true is a war's, and no event's of this week. */
const LONG = 45

export function isLong({ claim: { since, asOf } }: Item): boolean {
  if (since === null) return false
  if (since.length < 10) return true
  const days = asOf === null ? null : daysBetween(since, asOf)
  return days !== null && days > LONG
}

function sinceScore(a: Item, b: Item): number | null {
  if (a.claim.since === b.claim.since) return a.claim.since === null ? 0 : WEIGHTS.since
  const unsaid = a.claim.since === null || b.claim.since === null
  if (unsaid && (isLong(a) ? b.ofWar : isLong(b) && a.ofWar)) return 0
  return unsaid && !isLong(a) && !isLong(b) ? 0 : null
}

/** So near to the day an article was written, an event that it calls past is the story's own. */
const RECENT = 10

const isOf = (past: string, { claim: { asOf } }: Item) => {
  const days = asOf === null ? null : daysBetween(past, asOf)
  return days !== null && Math.abs(days) <= RECENT
}

/** A year holds many events: only dates of a month or finer may be two precisions of one. */
const MONTH = 7

/** This story's event and an earlier one never share a row; two dates of one earlier event may be of two precisions. */
function otherEvent(a: Item, b: Item): boolean {
  if (a.past === b.past) return false
  if (a.past === null) return b.past !== null && !isOf(b.past, a)
  if (b.past === null) return !isOf(a.past, b)
  const [coarse, fine] = [a.past, b.past].sort((x, y) => x.length - y.length)
  return coarse === undefined || coarse.length < MONTH || !fine?.startsWith(coarse)
}

/** Inside one article: a part never joins its whole, and two bare counts of the body join only where they can be one number. */
function apartWithin(a: Item, b: Item): boolean {
  if (a.article !== b.article) return false
  const parts =
    isNumberClaim(a.claim) &&
    isNumberClaim(b.claim) &&
    (a.claim.partOf === b.claim.id || b.claim.partOf === a.claim.id)
  if (parts) return true
  if (a.place !== null && b.place !== null && a.place !== b.place) return true
  const setApart = a.claim.position !== 'body' || b.claim.position !== 'body'
  const placed = a.place !== null && a.place === b.place
  const told = a.claim.origin !== b.claim.origin && accumulates(a.claim.measure)
  return !setApart && !placed && !meet(a, b) && !(a.claim.unit === 'person' && told)
}

/** What is planned or only possible answers another question than what is so. */
const isFact = ({ claim }: Item) => claim.stance !== 'planned' && claim.stance !== 'hypothetical'

/** Persons of whom nothing is said are only the same at one place that both name. */
const isUntold = ({ claim }: Item) => claim.rules.includes(UNTOLD)

/** "About 250 fighters" and "several hundred fighters", where neither text counts any others. */
const isOneCount = (a: Item, b: Item) =>
  equal(a, b) || (a.lone && b.lone && alike(a.around, b.around) >= MUCH)

/** Kinds whose measure says what is measured. */
const TOLD_BY_MEASURE = new Set(['percent', 'rank'])
/** Measures that say nothing of what was measured. */
const GENERIC = new Set(['time', 'age', 'share', 'the', 'per', 'amount', 'times'])
const equal = (a: Item, b: Item) =>
  a.point !== null && b.point !== null
    ? Math.abs(a.point - b.point) <= Math.max(a.precision, b.precision)
    : a.low === b.low && a.high === b.high

/**
 * Ages, spans, speeds, counts of things: where neither place nor population says of what, two of them are one figure if
 * they are one number, or if each is all that its article says of that measure; else every pair of ages in a story would
 * be a conflict.
 */
function isTold(a: Item, b: Item): boolean {
  const { kind, unit, measure } = a.claim
  if (unit === 'person') return true
  if (kind === 'age' && a.sole && b.sole && a.article !== b.article && equal(a, b)) return true
  const shared = alike(a.around, b.around)
  if (kind === 'age' && a.article === b.article && shared < MUCH) return false
  const alone = a.lone && b.lone
  if (kind === 'duration') return sameSpan(a, b, shared)
  if (MEASURED.has(kind)) return shared >= SOME && (equal(a, b) || meet(a, b) || alone)
  if (GENERIC.has(measure))
    return equal(a, b)
      ? shared >= (a.point === null || b.point === null ? MUCH : SOME)
      : alone && shared >= MUCH && meet(a, b)
  if (TOLD_BY_MEASURE.has(kind)) return shared >= (equal(a, b) ? SOME : MUCH)
  return equal(a, b) || (alone && (shared >= SOME || isOneCrowd(a, b)))
}
/** "60 excavators" and "80 diggers", where each text counts them once: no story has two such crowds of one thing. */
const isOneCrowd = ({ point: a }: Item, { point: b }: Item) =>
  a !== null && b !== null && Math.min(a, b) >= CROWD && Math.max(a, b) <= 2 * Math.min(a, b)
const CROWD = 20

/** "only days after" lies between two events; "three days of clashes" lasted. */
export const isLag = ({ claim: { quote, measure } }: Item) =>
  /\b(?:after|before|ago|later|earlier)$/.test(quote) || measure.startsWith('time ')

/** "the six-year war" and "after more than six years of war"; two spans of two things only where number and words are one. */
function sameSpan(a: Item, b: Item, shared: number): boolean {
  const [one, other] = [a.claim.measure, b.claim.measure]
  if (isLag(a) !== isLag(b)) return false
  const told = one === other && !GENERIC.has(one)
  const unclear = GENERIC.has(one) || GENERIC.has(other)
  if (told && meet(a, b)) return true
  if (equal(a, b)) return shared >= (told || unclear ? SOME : MUCH)
  return shared >= MUCH && ((told && a.lone && b.lone) || (unclear && meet(a, b)))
}

/** Words around two claims that they have in common: so many where the measure says what is measured, and where it does not. */
const SOME = 1
const MUCH = 2

/** Words in common that make two claims as near as words can. */
export const NEAR = 8

/** "40 metres (131 feet)", "600kg or 1,320lb": one quantity in two units, with so many characters between at most. */
function isRestated(a: Item, b: Item): boolean {
  if (a.article !== b.article || !MEASURED.has(a.claim.kind) || a.unit === b.unit) return false
  const gap = Math.max(b.claim.start - a.claim.end, a.claim.start - b.claim.end)
  return gap <= BESIDE && equal(a, b)
}
const BESIDE = 5
const RESTATED = 9

const isApart = (a: Item, b: Item): boolean =>
  (a.claim.kind === 'count' && isFact(a) !== isFact(b)) ||
  toldApart(a, b) ||
  apartWithin(a, b) ||
  otherEvent(a, b)

/** Score of a pair, or null where the two never share a row. */
export function sameQuestion(a: Item, b: Item): number | null {
  if (a.claim.kind === 'date') return sameDate(a, b)
  if (isRestated(a, b)) return RESTATED
  if (a.partial || b.partial)
    return a.article !== b.article && equal(a, b) && alike(a.around, b.around) >= MUCH ? 1 : null
  // What tells most pairs apart is asked first: a story of floods counts the dead of a hundred towns.
  const place = placeScore(a, b)
  if (place === null) return null
  const population = populationScore(a, b)
  const since = sinceScore(a, b)
  if (population === null || since === null || isApart(a, b)) return null
  if (place === 0 && (isUntold(a) || isUntold(b)) && !(population > 0 && isOneCount(a, b))) return null
  if (place === 0 && population === 0 && !isTold(a, b)) return null
  const origin = a.claim.origin !== null && a.claim.origin === b.claim.origin ? WEIGHTS.origin : 0
  return 1 + place + population + since + origin + Math.min(1, alike(a.around, b.around) / NEAR)
}
