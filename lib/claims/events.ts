import { isCalendarWord } from './calendar.ts'
import type { Passage } from './mention.ts'
import { isPlaceNoun, placesIn } from './places.ts'
import { holds, isCapital, oneOf, sought, type Token } from './tokens.ts'
import { DEED, HAPPENING, NOT_TAKEN, STARTS } from './words/happenings.ts'

/**
 * What happened on a date. Two dates answer the same question when the same thing happened to the same thing: "which
 * erupted in 2011" of a war and "broke out in March 2011" of the same war are the start of the war.
 */
export type Event = { readonly measure: string; readonly place: string | null; readonly rule: string }

/** "Ardal has been theirs since 2016": a date from which something is so. */
export const SO_SINCE = 'so since'

/** First and last token. */
export type TokenSpan = { readonly from: number; readonly to: number }

const endsClause = oneOf([';', ':', '—'])
const isComma = oneOf([','])

/** Tokens of the clause around a date: to the nearest mark that ends one on both sides. */
function clause(list: readonly Token[], from: number, to: number): { start: number; end: number } {
  let start = from
  while (start > 0 && !endsClause(list[start - 1])) start--
  let end = to
  while (end < list.length - 1 && !endsClause(list[end + 1])) end++
  return { start, end }
}

/** Distance in tokens, a comma between counting for four; what stands before the date is a little nearer than what follows. */
function nearness(list: readonly Token[], at: number, from: number, to: number): number {
  const [a, b] = at < from ? [at, from] : [to, at]
  let commas = 0
  for (let i = a + 1; i < b; i++) if (isComma(list[i])) commas++
  return b - a + 4 * commas + (at > to ? 1 : 0)
}

function nearest(
  list: readonly Token[],
  { from, to }: TokenSpan,
  fits: (at: number) => boolean,
  within: number,
): number | null {
  const { start, end } = clause(list, from, to)
  let best: { readonly at: number; readonly near: number } | null = null
  for (let i = start; i <= end; i++) {
    if ((i >= from && i <= to) || !fits(i)) continue
    const near = nearness(list, i, from, to)
    if (near > within || (best !== null && near >= best.near)) continue
    best = { at: i, near }
  }
  return best?.at ?? null
}

/** The thing that began: the object after "launched", else the nearest one before the verb ("the war, which erupted"). */
function startOf(list: readonly Token[], at: number): string | null {
  const verb = list[at]?.lower ?? ''
  const after = [1, 2, 3, 4, 5, 6]
    .map((k) => HAPPENING.get(list[at + k]?.lower ?? ''))
    .find((id) => id !== undefined)
  if (after && (verb.startsWith('launch') || ['start', 'beginning', 'outbreak', 'began'].includes(verb)))
    return after
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const id = HAPPENING.get(list[i]?.lower ?? '')
    if (id) return id
  }
  return after ?? null
}

const names = sought(oneOf(DEED.keys()))
const starts = sought(oneOf([...STARTS, 'back']))

const isDeed = (list: readonly Token[], at: number) =>
  names(list[at]) && !(list[at]?.lower === 'took' && NOT_TAKEN.has(list[at + 1]?.lower ?? ''))

/**
 * The event of the date between two tokens. `others` are the sentence's other dates: what stands behind one of them is
 * its event, not this one's. `ahead` looks only behind the date: "the same day a ceasefire took effect".
 */
export function eventOf(
  passage: Passage,
  date: TokenSpan,
  others: readonly TokenSpan[],
  ahead = false,
): Event {
  const list = passage.tokens
  if (list[date.from - 1]?.lower === 'since') return sinceEvent(passage, date)
  const mine = (at: number) =>
    !(ahead && at < date.from) &&
    !others.some(({ from }) => (from > at && from < date.from) || (from < at && from > date.to))
  const start = holds(passage.held, starts)
    ? nearest(list, date, (at) => startsAt(list, at) && mine(at), 14)
    : null
  const happening = start === null ? null : startOf(list, start)
  if (happening) return { measure: `start of the ${happening}`, place: null, rule: 'event-start' }
  const deed = holds(passage.held, names)
    ? nearest(list, date, (at) => isDeed(list, at) && mine(at) && !isSaidElsewhen(list, at, date), 12)
    : null
  if (deed === null) return { measure: 'date', place: nearestPlace(passage, date), rule: 'event-unknown' }
  const comesIn = IN_FORCE.test(list[deed]?.lower ?? '') ? startOf(list, deed) : null
  if (comesIn) return { measure: `start of the ${comesIn}`, place: null, rule: 'event-in-force' }
  const place = objectPlace(list, deed) ?? nearestPlace(passage, date)
  return { measure: DEED.get(list[deed]?.lower ?? '') ?? 'date', place, rule: 'event-deed' }
}

const isSaying = oneOf([...DEED].flatMap(([word, id]) => (id === 'said' ? word : [])))
const telling = oneOf(['told', 'spoke'])
const beginsContent = oneOf(['that', 'it', 'he', 'she', 'they', 'the'])
/** Most tokens of who was told: "told a news conference in Ankara on Monday". */
const LISTENER = 6
/** Up to which token a day opens its sentence: "Late on Monday". */
const OPENING = 4

/**
 * A verb of saying has the day beside it: "said on Monday", "told reporters late on Monday", "On Monday the army said". Else
 * the day is one of what was said: "twelve people were killed on Monday, police said".
 */
function isSaidElsewhen(list: readonly Token[], at: number, { from, to }: TokenSpan): boolean {
  if (!isSaying(list[at])) return false
  if (at > to) return at !== to + 1 && from > OPENING
  const between = list.slice(at + 1, from)
  const heard = telling(list[at])
    ? between.length <= LISTENER && !between.some(beginsContent)
    : between.length <= 2
  return !heard || between.some(({ lower }) => lower === 'that')
}

/** "began", or "the war goes back to 2011". */
const startsAt = (list: readonly Token[], at: number) =>
  starts(list[at]) && (list[at]?.lower !== 'back' || list[at + 1]?.lower === 'to')

/** "a ceasefire took effect", "went into force". */
const IN_FORCE = /^(?:effect|force)$/

/** "visited Aleppo's citadel", "captured Hama": the capital word right behind the verb. */
function objectPlace(list: readonly Token[], deed: number): string | null {
  const object = list[deed + 1]
  return isCapital(object) && !isCalendarWord(object.lower) ? object.text.replace(/['’]s$/, '') : null
}

/** "222 people have died since Tuesday" starts a count; "the heaviest fighting since 2020" says when it was last so. */
function sinceEvent({ tokens, numbers }: Passage, date: TokenSpan): Event {
  const words = tokens.slice(Math.max(0, date.from - 4), date.from - 1).map((token) => token.lower)
  const noun = words.findLast((word) => HAPPENING.has(word))
  const happening = noun && HAPPENING.get(noun)
  if (happening) return { measure: `last such ${happening}`, place: null, rule: 'event-since' }
  const counted = numbers.some((number) => number.to < date.from || number.from > date.to)
  const place = placesIn(tokens.slice(0, date.from)).at(-1)?.name ?? null
  return counted
    ? { measure: 'start of the count', place, rule: 'event-count' }
    : { measure: SO_SINCE, place, rule: 'event-since' }
}

/** A capital word after a preposition of place, "of" a place noun, or the object of the deed. */
function nearestPlace({ tokens: list, held }: Passage, { from, to }: TokenSpan): string | null {
  const cities = holds(held, isPlaceNoun) ? citiesIn(list) : []
  const found = placesIn(list).filter((place) => place.from < from || place.from > to)
  let best: { readonly name: string; readonly near: number } | null = null
  for (const { name, from: at } of [...cities, ...found]) {
    const near = nearness(list, at, from, to)
    if (best === null || near < best.near) best = { name, near }
  }
  return best?.name.replace(/^(?:northern|southern|eastern|western) /, '') ?? null
}

/** "the city of Ardal". */
const citiesIn = (list: readonly Token[]) =>
  list.flatMap((token, i) =>
    isPlaceNoun(token) && list[i + 1]?.lower === 'of' && /^\p{Lu}/u.test(list[i + 2]?.text ?? '')
      ? [{ name: list[i + 2]?.text ?? '', from: i }]
      : [],
  )
