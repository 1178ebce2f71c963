import { addDays, daysOf } from './calendar.ts'
import { type Anchor, anchored, type Dated, type DateWords, precisionOf } from './date-words.ts'
import type { Draft } from './draft.ts'
import type { ArticleText, Basis, Claim, ClaimOf, Kind } from './types.ts'

/** The second half of a claim: the article's draft with its dates anchored. The same code serves one article and a story. */
export type Grounds = {
  readonly anchor: Anchor
  /** The agency whose text this is. */
  readonly via: string | null
  /** Narrows a start that is known by the week only; the words stay as they are. */
  readonly since: (low: string, high: string) => string | null
}

export const NO_NARROWING: Grounds['since'] = () => null

const startOf = (dated: Dated): string | null => dated.value ?? dated.low

function sinceOf(words: DateWords | null, grounds: Grounds): string | null {
  if (!words) return null
  const dated = anchored(words, grounds.anchor)
  const narrowed =
    dated.value === null && dated.low && dated.high ? grounds.since(dated.low, dated.high) : null
  return narrowed ?? startOf(dated)
}

/** A dated event is an earlier one, and none of the story's, where it ended so many days before the article. */
const EARLIER = 10
/** The rule of a count of an earlier event; it never shares a row with the story's own. */
export const PAST_EVENT = 'past-event'

/** The date of an earlier event as far as it was printed, or null where the event may be the story's. */
function pastEvent(words: DateWords | null, { day }: Anchor): string | null {
  if (!words) return null
  const dated = anchored(words, { day, coarse: null })
  const ended = dated.high === null ? null : (daysOf(dated.high)?.high ?? null)
  const yearAlone = words.form === 'absolute' && words.iso.length === 4
  if (!ended || (day ? ended >= addDays(day, -EARLIER) : !yearAlone)) return null
  return dated.value ?? dated.low
}

/** Of an earlier event its date; else stated beside the attribution; else the article's own day, which is an inference and says so. */
function asOfOf(
  draft: Draft,
  grounds: Grounds,
  past: string | null,
): { asOf: string | null; asOfBasis: Basis } {
  if (past) return { asOf: past, asOfBasis: 'stated' }
  if (draft.asOf) {
    const stated = startOf(anchored(draft.asOf, grounds.anchor))
    if (stated) return { asOf: stated, asOfBasis: 'stated' }
  }
  const day = grounds.anchor.day
  return day ? { asOf: day, asOfBasis: 'inferred' } : { asOf: null, asOfBasis: 'unknown' }
}

/** What stands for a date that nothing anchors: its own word. */
function dateValue(draft: Draft, text: string, grounds: Grounds): Dated {
  if (!draft.date) return { value: null, low: null, high: null }
  const dated = anchored(draft.date, grounds.anchor)
  const open = dated.value === null && dated.low === null
  return open ? { value: text.slice(draft.start, draft.end), low: null, high: null } : dated
}

const idOf = (article: string, draft: Draft) => `${article}:${draft.start}-${draft.end}:${draft.kind}`

/** What a claim states, which is of another type for each kind. */
type Stated<Of extends Kind, Value, Unit> = {
  readonly kind: Of
  readonly value: Value | null
  readonly low: Value | null
  readonly high: Value | null
  readonly unit: Unit
}

/** Written out, so that claims of all kinds are of one form. */
function claimed<Of extends Kind, Value, Unit>(
  article: ArticleText,
  draft: Draft,
  grounds: Grounds,
  { kind, value, low, high, unit }: Stated<Of, Value, Unit>,
): ClaimOf<Of, Value, Unit> {
  const { start, end, hedge, measure, population, place, position, stance, speaker, origin } = draft
  const past = pastEvent(draft.event, grounds.anchor)
  const { asOf, asOfBasis } = asOfOf(draft, grounds, past)
  return {
    id: idOf(article.id, draft),
    start,
    end,
    quote: article.text.slice(start, end),
    hedge,
    measure,
    population,
    place,
    since: sinceOf(draft.since, grounds),
    asOf,
    asOfBasis,
    speaker,
    origin,
    via: draft.via ?? grounds.via,
    position,
    stance,
    rules: past ? [...draft.rules, PAST_EVENT] : draft.rules,
    kind,
    value,
    low,
    high,
    unit,
  }
}

function claimOf(article: ArticleText, draft: Draft, whole: Draft | null, grounds: Grounds): Claim {
  const { kind } = draft
  if (kind === 'date') {
    const { value, low, high } = dateValue(draft, article.text, grounds)
    const unit = draft.date ? precisionOf(draft.date) : 'day'
    return claimed(article, draft, grounds, { kind, value, low, high, unit })
  }
  if (kind === 'name' || kind === 'quote') {
    const value = typeof draft.value === 'string' ? draft.value : null
    return claimed(article, draft, grounds, { kind, value, low: null, high: null, unit: null })
  }
  const value = typeof draft.value === 'number' ? draft.value : null
  const { low, high, unit } = draft
  return {
    ...claimed(article, draft, grounds, { kind, value, low, high, unit: unit ?? '' }),
    partOf: whole ? idOf(article.id, whole) : null,
  }
}

/** An article's drafts → its claims, in the order of the text. */
export function groundArticle(article: ArticleText, drafts: readonly Draft[], grounds: Grounds): Claim[] {
  const claims = drafts.map((draft) => {
    const whole = draft.whole === null ? null : (drafts[draft.whole] ?? null)
    return claimOf(article, draft, whole, grounds)
  })
  return claims.sort((a, b) => a.start - b.start || a.end - b.end)
}
