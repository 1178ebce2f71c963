import type { DateWords } from './date-words.ts'
import { datesIn } from './dates-in.ts'
import type { Mention, Passage } from './mention.ts'
import { placesIn } from './places.ts'

/** Where and since when is counted, as the sentence says it. Null is: the sentence does not say. */
export type Scope = {
  readonly place: string | null
  readonly since: DateWords | null
  /** The year of an event long before the story's: "in 1982". */
  readonly year: DateWords | null
  /** "As of Dec. 4". */
  readonly asOf: DateWords | null
}

const PLACE_REACH = 18

/** The first "in …" after the count, else the last one before it. */
function placeOf(passage: Passage, mention: Mention): string | null {
  const places = placesIn(passage.tokens)
  const after = places.find((place) => place.from > mention.to && place.from - mention.to <= PLACE_REACH)
  const before = places.findLast((place) => place.to < mention.from && mention.from - place.to <= PLACE_REACH)
  return (after ?? before)?.name ?? null
}

/** "since Tuesday evening", "since the violence erupted last week". */
function sinceOf(passage: Passage): DateWords | null {
  const at = passage.tokens.findIndex((token) => token.lower === 'since')
  if (at < 0) return null
  return datesIn(passage.tokens).find((date) => date.from > at && date.from - at <= 9)?.words ?? null
}

/** A whole year that dates an event: "the 1982 massacre", "in 1982"; not "since 2011" and not "the worst since 2004". */
function yearOf(passage: Passage): DateWords | null {
  const year = datesIn(passage.tokens).find((date) => {
    const left = passage.tokens[date.from - 1]?.lower ?? ''
    const compared = passage.tokens
      .slice(Math.max(0, date.from - 9), date.from)
      .some((token) => token.lower === 'since')
    return (
      date.words.form === 'absolute' &&
      date.words.iso.length === 4 &&
      !compared &&
      ['in', 'the', 'of'].includes(left)
    )
  })
  return year?.words ?? null
}

function asOfIn({ tokens }: Passage): DateWords | null {
  const at = tokens.findIndex((token, i) => token.lower === 'as' && tokens[i + 1]?.lower === 'of')
  return at < 0
    ? null
    : (datesIn(tokens).find((date) => date.from > at && date.from - at <= 4)?.words ?? null)
}

const STAYS = /^(?:it|he|she|they|that|this|those|these|there)$/

export function scopeOf(passage: Passage, mention: Mention): Scope {
  const stays = STAYS.test(passage.tokens[0]?.lower ?? '') && passage.before
  const year = yearOf(passage) ?? (stays && passage.before ? yearOf(passage.before) : null)
  return {
    place: mention.place ?? placeOf(passage, mention),
    since: sinceOf(passage),
    year,
    asOf: asOfIn(passage),
  }
}
