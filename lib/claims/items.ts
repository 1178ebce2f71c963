import type { Comparable } from './comparable.ts'
import { type Filed, filedBy } from './filed.ts'
import { PAST_EVENT } from './ground.ts'
import { isLongPast } from './long-past.ts'
import { goingOn } from './others.ts'
import { isWords } from './same-words.ts'
import type { StoryPlaces } from './story-places.ts'
import { NOTHING, type Surroundings } from './surroundings.ts'
import { nationsOf } from './told-apart.ts'
import { UNITS_BY_ID } from './units.ts'
import { thingGroup } from './words/thing-groups.ts'

/** A claim with what decides its row: its block, its place in the story, and whether its article has another like it. */
export type Item = Comparable & {
  /** Claims of one block may share a row, of two never: kind, measure and what they are measured in. */
  readonly block: string
  /** What it counts with, and the event: of two of them no number is one. */
  readonly counts: string
  /** The countries whose people it counts, the story's own left out; empty where it tells none. */
  readonly nations: string
  /** Where those it counts came from, as its sentence tells right behind it: "Fuara Kafra"; empty where it does not. */
  readonly from: string
  /** The place that it names; null where it names none. */
  readonly place: string | null
  /** Whether the story happens there, which it does where no place is named. */
  readonly here: boolean
  /** Whether the story names this place and another in one breath. */
  readonly holds: (other: string) => boolean
  /** Whether its article opens with its place. */
  readonly opens: boolean
  /** The date of an earlier event that it counts, or null. */
  readonly past: string | null
  /** Whether its article says nothing else in its block: then the block's measure alone tells what is asked. */
  readonly lone: boolean
  /** Whether its article gives this value once in its block. */
  readonly sole: boolean
  /** Whether it is a date long before its article was written, which that gives once. */
  readonly old: boolean
  /** Whether its sentence speaks of a war: "have died in the civil war" counts from its start, which the next text names. */
  readonly ofWar: boolean
  /** Whether it counts over years, and so no one event. */
  readonly overYears: boolean
  /** Whose age it is, as its text names him beside it; null for other kinds, or where no name stands there. */
  readonly owner: string | null
  readonly around: Surroundings
  /** Whether its sentence counts others like it: "30 died of smoke and eight jumped" are parts of what all died of. */
  readonly partial: boolean
}

const isClock = (value: string | number | null) => typeof value === 'string' && /T\d\d:/.test(value)

function countedBy({ claim }: Comparable): string {
  if (claim.kind === 'date') return ['date', isClock(claim.value) ? 'clock' : 'day'].join('|')
  const base = claim.unit ? (UNITS_BY_ID.get(claim.unit)?.base ?? claim.unit) : ''
  return [claim.kind, claim.kind === 'count' && base !== 'person' ? thingGroup(base) : base].join('|')
}

function blockOf(reading: Comparable, counts: string): string {
  const { kind, measure, unit } = reading.claim
  if (kind === 'date' || MEASURED.has(kind)) return counts
  return `${counts}|${kind === 'count' && unit !== 'person' ? thingGroup(measure) : measure}`
}

/** Kinds whose unit says what was measured, and whose measure is the word that happened to stand beside it. */
export const MEASURED: ReadonlySet<string> = new Set([
  'distance',
  'weight',
  'speed',
  'area',
  'volume',
  'duration',
])

const saidValue = ({ claim, point, low, high }: Comparable) =>
  String(point ?? (low === null && high === null ? claim.value : `${low}-${high}`))

/** A background date may be of two stories; what is counted is of one. */
const eventOf = ({ claim, article }: Comparable, events: ReadonlyMap<string, string>) =>
  claim.kind === 'date' ? '' : (events.get(article) ?? article)

/** The places that each article's body gives its counts of one block and population; null where it gives none. */
function bodyPlaces(
  readings: readonly Comparable[],
  { scope }: Filed,
  places: StoryPlaces,
): readonly (Set<string | null> | undefined)[] {
  const found: (Set<string | null> | undefined)[] = []
  readings.forEach(({ claim }, i) => {
    if (claim.position !== 'body') return
    const at = scope[i] ?? 0
    const place = places.named(claim.place)
    const known = found[at]
    if (known) known.add(place)
    else found[at] = new Set([place])
  })
  return found
}

/** "Hundreds of thousands displaced", over a text that counts them in one place: a heading leaves it out. */
function headingPlace({ claim }: Comparable, body: ReadonlySet<string | null> | undefined): string | null {
  if (claim.position === 'body') return null
  const [place, ...others] = body ?? []
  return others.length === 0 ? (place ?? null) : null
}

const abroad = ({ claim, article }: Comparable, from: string, places: StoryPlaces): string =>
  claim.unit === 'person'
    ? nationsOf(`${claim.quote} ${from}`)
        .filter((nation) => !places.isHere(nation) && !places.opens(nation, article))
        .join(' ')
    : ''

/** "The other eight" of sixteen: what is left of a whole. */
const REST = /^(?:the )?(?:other|another|remaining|rest)\b/i

/** The readings of a story, each with its block and its place in the story. */
export function itemsOf(
  readings: readonly Comparable[],
  places: StoryPlaces,
  aroundOf: (reading: Comparable) => Surroundings,
  events: ReadonlyMap<string, string>,
): Item[] {
  // Names and quotations are asked for nothing that stands around them.
  const around = readings.map((reading) => (isWords(reading.claim) ? NOTHING : aroundOf(reading)))
  const counts = readings.map(countedBy)
  const blocks = readings.map((reading, i) => blockOf(reading, counts[i] ?? ''))
  const filed = filedBy(readings, around, blocks, saidValue)
  const bodies = bodyPlaces(readings, filed, places)
  const goesOn = goingOn(readings)
  return readings.map((reading, i): Item => {
    const { claim, article } = reading
    const { beside } = around[i] ?? NOTHING
    const own = goesOn.has(reading) ? null : places.named(claim.place)
    const place = own ?? headingPlace(reading, bodies[filed.scope[i] ?? 0])
    const event = eventOf(reading, events)
    const values = filed.values[filed.slot[i] ?? 0] ?? 0
    const near = filed.beside[i] ?? -1
    const sole = filed.times[filed.once[i] ?? 0] === 1
    // Written out, so that all items are of one form.
    return {
      claim,
      article,
      name: reading.name,
      point: reading.point,
      low: reading.low,
      high: reading.high,
      precision: reading.precision,
      unit: reading.unit,
      block: `${blocks[i]}|${event}`,
      counts: `${counts[i]}|${event}`,
      from: beside.from,
      nations: abroad(reading, beside.from, places),
      place,
      here: place === null || places.isHere(place),
      opens: place !== null && places.opens(place, article),
      holds: (other) => place !== null && places.together(place, other),
      past: claim.rules.includes(PAST_EVENT) ? claim.asOf : null,
      sole,
      old: sole && isLongPast(reading),
      ofWar: beside.ofWar,
      overYears: beside.overYears,
      owner: beside.name,
      around: around[i] ?? NOTHING,
      partial:
        REST.test(claim.quote) ||
        (beside.further && values > 1) ||
        (near >= 0 && (filed.besides[near] ?? 0) > 1),
      lone: values === 1,
    }
  })
}
