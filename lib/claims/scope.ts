import type { DateWords } from './date-words.ts'
import { datesIn, type FoundDate } from './dates-in.ts'
import type { Mention, Passage } from './mention.ts'
import { isPlaceName, placesIn } from './places.ts'
import { holds, oneOf, sought, type Token } from './tokens.ts'
import { superlativeAt } from './words/superlatives.ts'

/** Where and since when is counted, as the sentence says it. Null is: the sentence does not say. */
export type Scope = {
  readonly place: string | null
  readonly since: DateWords | null
  /** When what is counted happened: "in 1982", "the Nov. 13 attacks". */
  readonly event: DateWords | null
  /** "As of Dec. 4". */
  readonly asOf: DateWords | null
}

const PLACE_REACH = 18
const endsClause = oneOf([';'])

/** The first "in …" after the count, else the last one before it. */
function placeOf(passage: Passage, mention: Mention): string | null {
  const list = passage.tokens
  const places = placesIn(list)
  // "In Ardal 45 died; in Belen, 12 more": of another clause is another place.
  const near = (from: number, to: number) =>
    to - from <= PLACE_REACH && !list.slice(from, to).some(endsClause)
  const after = places.find(({ from }) => from > mention.to && near(mention.to, from))
  const before = places.findLast(({ to }) => to < mention.from && near(to, mention.from))
  return after?.name ?? eventPlace(passage, mention) ?? before?.name ?? null
}

const isEvent = sought(
  oneOf(
    'attack attacks bombing bombings massacre massacres shooting shootings crash quake earthquake siege disaster flood floods blast explosion fire'.split(
      ' ',
    ),
  ),
)
const tellsEvent = oneOf(
  'terror terrorist suicide bomb gas train bus plane school nightclub truck car'.split(' '),
)

/** "the Paris terrorist attacks that killed 130": an event that is named by its place. */
function eventPlace({ tokens: list, held }: Passage, mention: Mention): string | null {
  if (!holds(held, isEvent)) return null
  for (let i = mention.from - 1; i > Math.max(0, mention.from - 9); i--) {
    if (!isEvent(list[i])) continue
    let at = i - 1
    while (tellsEvent(list[at])) at--
    const place = list[at]
    return place && isPlaceName(place) && at > 0 ? place.text : null
  }
  return null
}

/** "since Tuesday evening", "since the violence erupted last week". */
function sinceOf(passage: Passage): DateWords | null {
  if (!holds(passage.held, isSince)) return null
  const at = passage.tokens.findIndex(isSince)
  if (isOutdone(passage.tokens, at)) return null
  const date = datesIn(passage.tokens).find(({ from }) => from > at && from - at <= 9)
  return date && !opensPast(passage.tokens, date) ? date.words : null
}

/** "the deadliest since 1976", "the most powerful in the region since 1976": what was never as bad, and no window. */
function isOutdone(list: readonly Token[], since: number): boolean {
  for (let at = since - 1; at >= 0 && since - at <= OUTDONE; at--) {
    const superlative = superlativeAt(list, at)
    if (superlative && superlative.to < since) return true
    if (list[at]?.type !== 'word' || tellsOn(list[at])) return false
  }
  return false
}
const OUTDONE = 6
/** "The worst fighting has left 40 dead since May": a verb between, and the window is its own. */
const tellsOn = oneOf('has have had was were is are left killed that which who'.split(' '))

const isSince = sought(oneOf(['since']))

/** "the worst fire since 2009, when 17 people died": the year is of another event, and no window opens. */
const opensPast = (list: readonly Token[], { to }: FoundDate) =>
  list[to + 1]?.lower === 'when' || (list[to + 1]?.text === ',' && list[to + 2]?.lower === 'when')

const isYear = ({ words }: FoundDate) => words.form === 'absolute' && words.iso.length === 4

/** Days that date the event of a count stand near it; a year may stand far, but only in "in 1982", "the 1982 massacre". */
const EVENT_REACH = 14
function datesEvent(passage: Passage, date: FoundDate): boolean {
  const { tokens } = passage
  if (date.words.form === 'clock') return false
  for (let i = date.from - 1; i >= 0 && i >= date.from - 9; i--)
    if (isSince(tokens[i])) return opensPast(tokens, date)
  return !isYear(date) || ['in', 'the', 'of'].includes(tokens[date.from - 1]?.lower ?? '')
}

/** When what is counted happened: the nearest date of the sentence. Whether that is an earlier event, the article's day tells. */
function eventOf(passage: Passage, mention: Mention): DateWords | null {
  const distance = ({ from, to }: FoundDate) => (from > mention.to ? from - mention.to : mention.from - to)
  const still = isPerfect(passage.tokens, mention)
  let nearest: FoundDate | null = null
  for (const date of datesIn(passage.tokens)) {
    if (still && isYear(date)) continue
    if (!datesEvent(passage, date) || (!isYear(date) && distance(date) > EVENT_REACH)) continue
    if (nearest === null || distance(date) < distance(nearest)) nearest = date
  }
  return nearest?.words ?? null
}

/** "The group, formed in 2002, has killed 20,000 people", "20,000 people have died": up to now, in whatever year it began. */
function isPerfect(list: readonly Token[], { from, to }: Mention): boolean {
  if (has(list[to + 1])) return true
  for (let i = from - 1; i >= 0 && i >= from - PERFECT_REACH; i--) {
    if (has(list[i])) return true
    if (list[i]?.type === 'mark') return false
  }
  return false
}
const has = oneOf(['has', 'have'])
const PERFECT_REACH = 4

/** "It killed thousands": a sentence that goes on from the one before stays in its year. */
function yearBefore(passage: Passage): DateWords | null {
  const { before, tokens } = passage
  if (!before || !stays(tokens[0])) return null
  return datesIn(before.tokens).find((date) => isYear(date) && datesEvent(before, date))?.words ?? null
}

function asOfIn({ tokens, held }: Passage): DateWords | null {
  if (!holds(held, isAs)) return null
  const at = tokens.findIndex((token, i) => token.lower === 'as' && tokens[i + 1]?.lower === 'of')
  return at < 0
    ? null
    : (datesIn(tokens).find((date) => date.from > at && date.from - at <= 4)?.words ?? null)
}

const isAs = sought(oneOf(['as']))
const stays = oneOf(['it', 'he', 'she', 'they', 'that', 'this', 'those', 'these', 'there'])

export function scopeOf(passage: Passage, mention: Mention): Scope {
  return {
    place: mention.place ?? placeOf(passage, mention),
    since: sinceOf(passage),
    event: eventOf(passage, mention) ?? yearBefore(passage),
    asOf: asOfIn(passage),
  }
}
