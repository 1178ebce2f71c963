import type { DateWords } from './date-words.ts'
import { datesIn, type FoundDate } from './dates-in.ts'
import type { Mention, Passage } from './mention.ts'
import { placesIn } from './places.ts'
import { isCapital, type Token } from './tokens.ts'

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

/** The first "in …" after the count, else the last one before it. */
function placeOf(passage: Passage, mention: Mention): string | null {
  const places = placesIn(passage.tokens)
  const after = places.find((place) => place.from > mention.to && place.from - mention.to <= PLACE_REACH)
  const before = places.findLast((place) => place.to < mention.from && mention.from - place.to <= PLACE_REACH)
  return after?.name ?? eventPlace(passage, mention) ?? before?.name ?? null
}

const EVENTS =
  /^(?:attacks?|bombings?|massacres?|shootings?|crash|quake|earthquake|siege|disaster|floods?|blast|explosion|fire)$/
const OF_EVENT = /^(?:terror|terrorist|suicide|bomb|gas|train|bus|plane|school|nightclub|truck|car)$/

/** "the Paris terrorist attacks that killed 130": an event that is named by its place. */
function eventPlace({ tokens: list }: Passage, mention: Mention): string | null {
  for (let i = mention.from - 1; i > Math.max(0, mention.from - 9); i--) {
    if (!EVENTS.test(list[i]?.lower ?? '')) continue
    let at = i - 1
    while (OF_EVENT.test(list[at]?.lower ?? '')) at--
    const place = list[at]
    return isCapital(place) && at > 0 ? place.text : null
  }
  return null
}

/** "since Tuesday evening", "since the violence erupted last week". */
function sinceOf(passage: Passage): DateWords | null {
  const at = passage.tokens.findIndex((token) => token.lower === 'since')
  if (at < 0) return null
  const date = datesIn(passage.tokens).find(({ from }) => from > at && from - at <= 9)
  return date && !opensPast(passage.tokens, date) ? date.words : null
}

/** "the worst fire since 2009, when 17 people died": the year is of another event, and no window opens. */
const opensPast = (list: readonly Token[], { to }: FoundDate) =>
  list[to + 1]?.lower === 'when' || (list[to + 1]?.text === ',' && list[to + 2]?.lower === 'when')

const isYear = ({ words }: FoundDate) => words.form === 'absolute' && words.iso.length === 4

/** Days that date the event of a count stand near it; a year may stand far, but only in "in 1982", "the 1982 massacre". */
const EVENT_REACH = 14
function datesEvent(passage: Passage, date: FoundDate): boolean {
  const left = passage.tokens[date.from - 1]?.lower ?? ''
  const before = passage.tokens.slice(Math.max(0, date.from - 9), date.from)
  if (date.words.form === 'clock') return false
  if (before.some((token) => token.lower === 'since')) return opensPast(passage.tokens, date)
  return !isYear(date) || ['in', 'the', 'of'].includes(left)
}

/** When what is counted happened: the nearest date of the sentence. Whether that is an earlier event, the article's day tells. */
function eventOf(passage: Passage, mention: Mention): DateWords | null {
  const distance = ({ from, to }: FoundDate) => (from > mention.to ? from - mention.to : mention.from - to)
  const near = datesIn(passage.tokens).filter(
    (date) => datesEvent(passage, date) && (isYear(date) || distance(date) <= EVENT_REACH),
  )
  return near.sort((a, b) => distance(a) - distance(b))[0]?.words ?? null
}

/** "It killed thousands": a sentence that goes on from the one before stays in its year. */
function yearBefore(passage: Passage): DateWords | null {
  const { before, tokens } = passage
  if (!before || !STAYS.test(tokens[0]?.lower ?? '')) return null
  return datesIn(before.tokens).find((date) => isYear(date) && datesEvent(before, date))?.words ?? null
}

function asOfIn({ tokens }: Passage): DateWords | null {
  const at = tokens.findIndex((token, i) => token.lower === 'as' && tokens[i + 1]?.lower === 'of')
  return at < 0
    ? null
    : (datesIn(tokens).find((date) => date.from > at && date.from - at <= 4)?.words ?? null)
}

const STAYS = /^(?:it|he|she|they|that|this|those|these|there)$/

export function scopeOf(passage: Passage, mention: Mention): Scope {
  return {
    place: mention.place ?? placeOf(passage, mention),
    since: sinceOf(passage),
    event: eventOf(passage, mention) ?? yearBefore(passage),
    asOf: asOfIn(passage),
  }
}
