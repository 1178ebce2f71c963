import { PAST_EVENT } from '#lib/claims/ground.ts'
import { MEASURES_BY_ID } from '#lib/claims/measures.ts'
import type { Claim } from '#lib/claims/types.ts'
import { printDate } from './print-date.ts'
import { plural } from './print-number.ts'
import { type RowToDecide, readingsOf } from './row-to-decide.ts'

/** What is said of people who are counted, where "were" and the measure's own word do not make English. */
const PREDICATES: ReadonlyMap<string, string | null> = new Map([
  ['injured seriously', 'were seriously injured'],
  ['hospitalised', 'were taken to hospital'],
  ['fled', 'fled'],
  ['died', 'died'],
  ['left', 'left'],
  ['arrived', 'arrived'],
  ['escaped', 'escaped'],
  ['population', null],
  ['capacity', null],
])
/** Deeds that a town is the subject of: "Hama was taken on 5 December". */
const DONE_TO_A_PLACE =
  /^(?:taken|captured|seized|retaken|recaptured|besieged|encircled|liberated|evacuated|bombed)$/
/** Labels that name nothing for a reader: "It", "The", "Time earlier", "Date, Hama", "Rank, order of defeat". */
const GENERIC =
  /^(?:[“"]|(?:it|its|the|an?|they|he|she|we|this|that|these|those|there|span of time)\b|(?:time|date|when|share|count|number|amount|rank|name|quote|age)\b(?! of))/i

/** What a row is about, in the pieces that its sentences are made of. */
export type Subject = {
  /** "people", "civilians"; null where no persons are counted or English fails us. */
  readonly people: { readonly noun: string; readonly predicate: string } | null
  /** " in Syria since 27 November 2024"; empty where nothing limits it. */
  readonly scope: string
  /** What a date is the date of: "Hama was taken". */
  readonly event: string | null
  /** What is ranked: "Hama", "cities by size". */
  readonly rank: { readonly who: string; readonly among: string } | null
  /** The row's label, where a sentence can start from it. */
  readonly label: string | null
}

/** The row's subject, as its readings have it: what most of them name, in the order of the columns. */
export function subjectOf(row: RowToDecide): Subject {
  const claims = readingsOf(row).map(({ claim }) => claim)
  const { kind, unit, measure } = row.figure
  const place = mostNamed(claims, 'place')
  const predicate = predicateOf(measure)
  const people = kind === 'count' && unit === 'person' && predicate !== null
  const event = kind === 'date' && place !== null && DONE_TO_A_PLACE.test(measure)
  return {
    people: people ? { noun: mostNamed(claims, 'population') ?? 'people', predicate } : null,
    scope: scopeOf(claims, place),
    event: event ? `${place} was ${measure}` : null,
    rank: kind === 'rank' ? rankOf(measure, place) : null,
    label: labelOf(row),
  }
}

function predicateOf(measure: string): string | null {
  const own = PREDICATES.get(measure)
  return own === undefined ? (MEASURES_BY_ID.has(measure) ? `were ${measure}` : null) : own
}

function rankOf(measure: string, place: string | null): Subject['rank'] {
  const [, noun, by] = /^([a-z]+) by ([a-z ]+)$/.exec(measure) ?? []
  return place !== null && noun && by ? { who: place, among: `${plural(noun)} by ${by}` } : null
}

/** "People sides" is a slip of the reader, and a rank or a quotation has no sentence of the form "label: value". */
function labelOf({ figure: { kind, unit, label } }: RowToDecide): string | null {
  if (kind === 'rank' || kind === 'quote' || GENERIC.test(label)) return null
  return /^People\b/.test(label) && unit !== 'person' ? null : label
}

function scopeOf(claims: readonly Claim[], place: string | null): string {
  const since = mostNamed(claims, 'since')
  const event = claims.find(isPastEvent)?.asOf ?? null
  const window = since
    ? ` since ${dayInProse(since)}`
    : event && ` ${/-\d\d-/.test(event) ? 'on' : 'in'} ${dayInProse(event)}`
  return `${place ? ` in ${place}` : ''}${window ?? ''}`
}

/** The dead of 1982 are told by their year; no later day adds to them. */
export const isPastEvent = ({ rules }: Claim): boolean => rules.includes(PAST_EVENT)

/** "the evening of 3 December 2024". */
const dayInProse = (iso: string): string =>
  printDate(iso, 'long').replace(/^(.+), (morning|afternoon|evening|night)$/, 'the $2 of $1')

function mostNamed(claims: readonly Claim[], field: 'population' | 'place' | 'since'): string | null {
  const names = Map.groupBy(
    claims.map((claim) => claim[field]).filter((name) => name !== null),
    (name) => name,
  )
  return [...names].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null
}
