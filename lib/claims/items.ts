import type { Comparable } from './comparable.ts'
import { PAST_EVENT } from './ground.ts'
import type { StoryPlaces } from './story-places.ts'
import type { Surroundings } from './surroundings.ts'
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

function blockOf(reading: Comparable): string {
  const { kind, measure, unit } = reading.claim
  if (kind === 'date' || MEASURED.has(kind)) return countedBy(reading)
  return `${countedBy(reading)}|${kind === 'count' && unit !== 'person' ? thingGroup(measure) : measure}`
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

/** Persons counted in one sentence, of one block, population and whole. */
const besideOf = (reading: Comparable, { sentence, beside }: Surroundings) =>
  reading.claim.unit === 'person' && sentence >= 0 && !beside.overtaken
    ? `${scopeOf(reading)} ${reading.claim.origin} ${sentence}`
    : ''

/** The values that each sentence gives of one scope. */
function sentenceCounts(
  readings: readonly Comparable[],
  around: (reading: Comparable) => Surroundings,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const reading of readings) {
    const beside = besideOf(reading, around(reading))
    if (beside !== '') found.set(beside, (found.get(beside) ?? new Set()).add(saidValue(reading)))
  }
  return found
}

/** The places that each article's body gives its counts of one block and population. */
function bodyPlaces(readings: readonly Comparable[], places: StoryPlaces): Map<string, Set<string | null>> {
  const found = new Map<string, Set<string | null>>()
  for (const reading of readings) {
    if (reading.claim.position !== 'body') continue
    const scope = scopeOf(reading)
    found.set(scope, (found.get(scope) ?? new Set()).add(places.named(reading.claim.place)))
  }
  return found
}
const scopeOf = (reading: Comparable) => `${reading.article} ${blockOf(reading)} ${reading.claim.population}`

/** "Hundreds of thousands displaced", over a text that counts them in one place: a heading leaves it out. */
function headingPlace(
  reading: Comparable,
  bodies: ReadonlyMap<string, ReadonlySet<string | null>>,
): string | null {
  if (reading.claim.position === 'body') return null
  const [place, ...others] = bodies.get(scopeOf(reading)) ?? []
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
  const asked = readings.map((reading) => {
    const block = blockOf(reading)
    const slot = `${reading.article} ${block}`
    const value = saidValue(reading)
    const once = `${slot} ${value}`
    values.set(slot, (values.get(slot) ?? new Set()).add(value))
    times.set(once, (times.get(once) ?? 0) + 1)
    return { reading, block, slot, once }
  })
  const sentences = sentenceCounts(readings, around)
  const bodies = bodyPlaces(readings, places)
  return asked.map(({ reading, block, slot, once }) => {
    const place = places.named(reading.claim.place) ?? headingPlace(reading, bodies)
    return {
      ...reading,
      block: `${block}|${eventOf(reading, events)}`,
      counts: `${countedBy(reading)}|${eventOf(reading, events)}`,
      nations: abroad(reading, around(reading).beside.from, places),
      place,
      here: place === null || places.isHere(place),
      opens: place !== null && places.opens(place, reading.article),
      holds: (other) => place !== null && places.together(place, other),
      past: reading.claim.rules.includes(PAST_EVENT) ? reading.claim.asOf : null,
      sole: times.get(once) === 1,
      ofWar: reading.claim.unit === 'person' && around(reading).beside.ofWar,
      overYears: reading.claim.unit === 'person' && around(reading).beside.overYears,
      owner: reading.claim.kind === 'age' ? around(reading).beside.name : null,
      around: around(reading),
      partial:
        REST.test(reading.claim.quote) ||
        (around(reading).beside.further && (values.get(slot)?.size ?? 0) > 1) ||
        (sentences.get(besideOf(reading, around(reading)))?.size ?? 0) > 1,
      lone: values.get(slot)?.size === 1,
    }
  })
}
