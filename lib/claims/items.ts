import type { Comparable } from './comparable.ts'
import { PAST_EVENT } from './ground.ts'
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

/** A reading with what it is looked up by, which is put together once. */
type Filed = {
  readonly reading: Comparable
  readonly counts: string
  readonly block: string
  /** Its article and block; with its population; and with its value. */
  readonly slot: string
  readonly scope: string
  readonly once: string
  readonly value: string
  readonly around: Surroundings
  /** Persons counted in one sentence, of one block, population and whole. */
  readonly beside: string
}

function filed(reading: Comparable, around: Surroundings): Filed {
  const { claim, article } = reading
  const counts = countedBy(reading)
  const block = blockOf(reading, counts)
  const value = saidValue(reading)
  const slot = `${article} ${block}`
  const scope = `${slot} ${claim.population}`
  const counted = claim.unit === 'person' && around.sentence >= 0 && !around.beside.overtaken
  const beside = counted ? `${scope} ${claim.origin} ${around.sentence}` : ''
  return { reading, counts, block, slot, scope, once: `${slot} ${value}`, value, around, beside }
}

/** The values that each sentence gives of one scope. */
function sentenceCounts(all: readonly Filed[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { beside, value } of all) if (beside !== '') putIn(found, beside, value)
  return found
}

/** The places that each article's body gives its counts of one block and population. */
function bodyPlaces(all: readonly Filed[], places: StoryPlaces): Map<string, Set<string | null>> {
  const found = new Map<string, Set<string | null>>()
  for (const { reading, scope } of all)
    if (reading.claim.position === 'body') putIn(found, scope, places.named(reading.claim.place))
  return found
}

function putIn<Value>(sets: Map<string, Set<Value>>, key: string, value: Value): void {
  const known = sets.get(key)
  if (known) known.add(value)
  else sets.set(key, new Set([value]))
}

/** "Hundreds of thousands displaced", over a text that counts them in one place: a heading leaves it out. */
function headingPlace(
  { reading, scope }: Filed,
  bodies: ReadonlyMap<string, ReadonlySet<string | null>>,
): string | null {
  if (reading.claim.position === 'body') return null
  const [place, ...others] = bodies.get(scope) ?? []
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
  around: (reading: Comparable) => Surroundings,
  events: ReadonlyMap<string, string>,
): Item[] {
  const values = new Map<string, Set<string>>()
  const times = new Map<string, number>()
  // Names and quotations are asked for nothing that stands around them.
  const asked = readings.map((reading) => filed(reading, isWords(reading.claim) ? NOTHING : around(reading)))
  for (const { slot, once, value } of asked) {
    putIn(values, slot, value)
    times.set(once, (times.get(once) ?? 0) + 1)
  }
  const sentences = sentenceCounts(asked)
  const bodies = bodyPlaces(asked, places)
  return asked.map((each) => {
    const { reading, block, counts, slot, once, beside } = each
    const place = places.named(reading.claim.place) ?? headingPlace(each, bodies)
    const event = eventOf(reading, events)
    return {
      ...reading,
      block: `${block}|${event}`,
      counts: `${counts}|${event}`,
      nations: abroad(reading, each.around.beside.from, places),
      place,
      here: place === null || places.isHere(place),
      opens: place !== null && places.opens(place, reading.article),
      holds: (other) => place !== null && places.together(place, other),
      past: reading.claim.rules.includes(PAST_EVENT) ? reading.claim.asOf : null,
      sole: times.get(once) === 1,
      ofWar: reading.claim.unit === 'person' && each.around.beside.ofWar,
      overYears: reading.claim.unit === 'person' && each.around.beside.overYears,
      owner: reading.claim.kind === 'age' ? each.around.beside.name : null,
      around: each.around,
      partial:
        REST.test(reading.claim.quote) ||
        (each.around.beside.further && (values.get(slot)?.size ?? 0) > 1) ||
        (sentences.get(beside)?.size ?? 0) > 1,
      lone: values.get(slot)?.size === 1,
    }
  })
}
