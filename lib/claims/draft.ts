import { type Attribution, coveredBy, type Standing } from './attribution.ts'
import type { DateWords } from './date-words.ts'
import type { Kept, Mention, Passage } from './mention.ts'
import { scopeOf } from './scope.ts'
import { stanceOf } from './stance.ts'
import type { Position, Stance } from './types.ts'

/** A mention with everything its own article says about it, before any date is anchored: the half of a claim that reading makes. */
export type Draft = Mention & {
  readonly position: Position
  readonly paragraph: number
  /** What a count's window starts at. */
  readonly since: DateWords | null
  /** When what is counted happened, as the sentence says it. */
  readonly event: DateWords | null
  /** When it was said to be true, in words beside the attribution. */
  readonly asOf: DateWords | null
  readonly speaker: string | null
  readonly origin: string | null
  readonly via: string | null
  readonly stance: Stance
}

/** Kinds that tell when and how old: the writer's own beside a count, unless they stand behind the verb of saying. */
const IN_PASSING = new Set(['date', 'age', 'rank', 'distance', 'weight', 'area'])

/** "Friday's blast", "the 1982 crackdown", "Karnia's third city": what only tells which event or thing is meant. */
function tellsWhich({ tokens }: Passage, { from, to, kind }: Mention): boolean {
  const [left, last, right] = [tokens[from - 1], tokens[to], tokens[to + 1]]
  if (kind === 'rank') return /['’]s?$/.test(left?.text ?? '')
  if (kind !== 'date') return false
  if (/['’]s$|s['’]$/.test(last?.text ?? '') || /^['’]s?$/.test(right?.text ?? '')) return true
  return (
    left?.lower === 'the' &&
    right?.type === 'word' &&
    !/^(?:of|and|in|at|on|to|by|when|after|that|as|with|for|because)$/.test(right.lower)
  )
}

function answeredFor(passage: Passage, mention: Mention, { counts, persons }: Beside): Standing['answered'] {
  const ofThings = mention.kind === 'count' && mention.unit !== 'person' && persons
  if (!IN_PASSING.has(mention.kind) && !ofThings) return 'always'
  if (tellsWhich(passage, mention)) return 'never'
  return counts ? 'before' : 'alone'
}

/** What the writer states in passing, whoever speaks in the sentence: "the country's fourth largest city". */
const WRITERS_OWN = new Set(['name'])
/** "an 18-wheel truck", "a city of 340,000": a count that only tells which thing is meant. */
const IN_A_NAME = new Set(['compound', 'inhabitants'])
const isInAName = (rule: string) => IN_A_NAME.has(rule)

/** Whether the sentence of a mention counts anything, and whether it counts persons. */
export type Beside = { readonly counts: boolean; readonly persons: boolean }

/** Written out, so that the drafts of all readers are of one form. */
export function draftOf(
  passage: Passage,
  { mention, reader, whole }: Kept,
  attributions: readonly Attribution[],
  beside: Beside,
): Draft {
  const inQuotes = passage.quotation.inside[mention.from] ?? false
  const own =
    (WRITERS_OWN.has(mention.kind) || IN_A_NAME.has(reader) || mention.rules.some(isInAName)) && !inQuotes
  const said = own
    ? null
    : coveredBy(attributions, {
        from: mention.from,
        to: mention.to,
        answered: answeredFor(passage, mention, beside),
        timed: mention.kind === 'date' || mention.kind === 'age',
        quoted: inQuotes,
      })
  const scope = mention.kind === 'count' ? scopeOf(passage, mention) : null
  const { start, end, kind, value, low, high, unit, hedge, measure, population, from, to, date } = mention
  return {
    start,
    end,
    kind,
    value,
    low,
    high,
    unit,
    hedge,
    measure,
    population,
    place: scope ? scope.place : mention.place,
    from,
    to,
    date,
    whole,
    rules: said ? [reader, ...mention.rules, said.rule] : [reader, ...mention.rules],
    position: passage.sentence.position,
    paragraph: passage.sentence.paragraph,
    since: scope?.since ?? null,
    event: scope?.event ?? null,
    asOf: scope?.asOf ?? said?.asOf ?? null,
    speaker: said?.speaker ?? null,
    origin: said?.origin ?? null,
    via: said?.via ?? null,
    stance: stanceOf(passage, mention),
  }
}
