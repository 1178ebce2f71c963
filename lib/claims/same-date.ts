import { meet } from './comparable.ts'
import type { Item } from './items.ts'
import { alike } from './surroundings.ts'

/**
 * Which dates are of one event. Two texts seldom use one verb for it: the bus crashed, was struck, 12 were killed. Dates
 * of one verb at one place are of one event, whatever day they give; of two verbs, or where the text names none, only
 * those of one day are.
 */

/** A date that says nothing of its event. */
const isBare = ({ claim }: Item) => claim.measure === 'date'
/** The day of a statement: only of one that both texts tell in the same words. */
const isStatement = ({ claim }: Item) => claim.measure === 'said' || claim.measure === 'announced'
/** Verbs of harm, which tell one event of a story in as many ways. */
const HARM = new Set(
  'killed injured struck hit exploded crashed collided bombed attacked collapsed shot stabbed ploughed plowed derailed overturned sank fell opened detonated rammed drove'.split(
    ' ',
  ),
)
const isHarm = ({ claim }: Item) => HARM.has(claim.measure)
export const isWhole = ({ claim }: Item) =>
  claim.measure.startsWith('start of the ') || claim.measure.startsWith('last such ')

/** "The army said that on Wednesday …", "state media reported late on Wednesday": two tellers may tell of two things. */
const ofTwoOrigins = ({ claim: { origin: a } }: Item, { claim: { origin: b } }: Item) =>
  a !== null && b !== null && a !== b

/** Words in common that two dates of one day need, and two of one month or year. */
const SOME = 1
const MUCH = 2

/** "Thursday" of two texts that nothing dates is one word, and so one day as far as anybody can tell; so is "Mar. 5" and "5th March". */
export const unanchored = ({ low, claim }: Item): string | null =>
  low === null && typeof claim.value === 'string' ? plainly(claim.value.toLowerCase()) : null

function plainly(date: string): string {
  const bare = date.replace(/['’]s$/, '')
  return /\d/.test(bare)
    ? (bare.match(/[a-z]{3,}|\d+/g) ?? [])
        .map((word) => word.slice(0, 3))
        .sort()
        .join(' ')
    : bare
}
const ONE_DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?|\d{1,2} [a-z]{3})$/
const oneDay = (item: Item) =>
  item.low === null ? ONE_DAY.test(unanchored(item) ?? '') : item.low === item.high
const sameSpan = (a: Item, b: Item) =>
  a.low === null
    ? unanchored(a) !== null && unanchored(a) === unanchored(b)
    : a.low === b.low && a.high === b.high
const sameDay = (a: Item, b: Item) => oneDay(a) && oneDay(b) && sameSpan(a, b)

/** Whether both are anchored, and one may be the other. */
const touch = (a: Item, b: Item) => a.low !== null && b.low !== null && meet(a, b)

/** Two hours are of one event where they are one, or where each is all that its article tells in such words. */
function sameClock(a: Item, b: Item, about: number): number | null {
  if (a.claim.value === b.claim.value) return about >= SOME ? 3 : null
  return a.lone && b.lone && a.article !== b.article && about >= SOME ? 1 : null
}

/** "the 1982 massacre", "the crackdown of 1982": a date long past, which each of two texts gives once. */
const isOldNews = (a: Item, b: Item) =>
  a.old &&
  b.old &&
  a.article !== b.article &&
  sameSpan(a, b) &&
  (a.place === null || b.place === null || a.place === b.place) &&
  (isBare(a) || isBare(b) || a.claim.measure === b.claim.measure)

/** Score of two dates, or null where they are of two events. */
export function sameDate(a: Item, b: Item): number | null {
  const about = alike(a.around, b.around)
  if (isOldNews(a, b)) return 1
  if (a.here !== b.here && a.place !== b.place) return sameSpan(a, b) && about >= MUCH ? 1 : null
  // Two days that one text gives are of two events, or its headline has another.
  if (a.article === b.article && a.claim.position === b.claim.position && !meet(a, b)) return null
  if (a.block.includes('clock')) return sameClock(a, b, about)
  const placed = a.place !== null && a.place === b.place
  const verb = a.claim.measure === b.claim.measure && !isBare(a)
  if (isStatement(a) || isStatement(b)) return verb && sameDay(a, b) && about > MUCH ? 2 : null
  if (a.claim.measure === 'start of the count' || b.claim.measure === 'start of the count')
    return verb && sameSpan(a, b) ? 2 : null
  if (verb && isWhole(a)) return 5
  if (verb && placed) return 4
  if (
    sameDay(a, b) &&
    (verb ||
      (isBare(a) && isBare(b) && (!ofTwoOrigins(a, b) || about >= SOME)) ||
      ((isBare(a) || isBare(b)) && (isHarm(a) || isHarm(b) || about >= SOME)) ||
      (isHarm(a) && isHarm(b)))
  )
    return 3
  if (sameSpan(a, b) && about >= SOME && (verb || (isBare(a) && isBare(b) && about > MUCH))) return 2
  if ((isBare(a) || isBare(b)) && a.article !== b.article && about >= MUCH && touch(a, b)) return 1
  return verb && placed && touch(a, b) ? 1 : null
}
