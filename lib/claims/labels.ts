import type { Comparable } from './comparable.ts'
import { SO_SINCE } from './events.ts'
import { PAST_EVENT } from './ground.ts'
import { MEASURES_BY_ID } from './measures.ts'
import { mostSaid } from './most-said.ts'
import { slug } from './slug.ts'
import type { Claim } from './types.ts'
import { type NamedRow, namedRow } from './words-rows.ts'

/** What a row is called, and its key: measure, population, place and window, never a value. */
export type RowScope = {
  readonly measure: string
  readonly population: string | null
  readonly place: string | null
  readonly since: string | null
  readonly asOf: string | null
  /** Whether human beings are counted. */
  readonly persons: boolean
  /** How a row of names or quotations is called; null for all others. */
  readonly named: NamedRow | null
}

/** An earlier event is told by its date; the as-of of a running count is none of its scope. */
const eventDate = (claim: Claim) => (claim.rules.includes(PAST_EVENT) ? claim.asOf : null)

export function scopeOfRow(readings: readonly Comparable[]): RowScope {
  const claims = readings.map(({ claim }) => claim)
  const places = claims.map(({ place }) => place)
  const named = namedRow(claims)
  return {
    named,
    measure: named?.measure ?? claims[0]?.measure ?? '',
    population: mostSaid(claims.map(({ population }) => population)),
    place: claims[0]?.kind === 'distance' ? fullest(places) : mostSaid(places),
    since: mostSaid(claims.map(({ since }) => since)),
    asOf: mostSaid(claims.map(eventDate)),
    persons: claims[0]?.unit === 'person',
  }
}

const fullest = (places: readonly (string | null)[]) =>
  places.reduce((a, b) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a), null)

export function keyOf(kind: string, scope: RowScope): string {
  if (scope.named) return scope.named.key
  const whom = scope.population ?? (kind === 'count' ? 'people' : 'any')
  const parts = [scope.measure, whom, scope.place ?? 'anywhere', scope.since ?? scope.asOf]
  return parts.flatMap((part) => (part === null ? [] : slug(part))).join('/')
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** "27 Nov 2024", "Mar 2011", "2011"; a part of the day is left to the reading. */
export function dayInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? []
  const name = month ? MONTHS[Number(month) - 1] : undefined
  return [day ? String(Number(day)) : null, name, year].filter(Boolean).join(' ') || iso
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Measures of dates that name the date themselves; the others are deeds: "When taken, Hama". */
const WHOLE_DATE = /^(?:start of |last such |date$)/

/** Kinds whose rows are told by the kind where the words say nothing of what was measured. */
const GENERIC: Readonly<Record<string, string>> = { duration: 'Span of time', ratio: 'Share', age: 'Age' }

const isGeneric = (kind: string, measure: string) =>
  /^(?:time|share|age)$/.test(measure) ? GENERIC[kind] : undefined

/** "Killed", "Civilians killed", "Rise in pay, career soldiers", "Homs: city by size". */
function subject(kind: string, { measure, population, place, persons }: RowScope): string {
  if (kind === 'date' && measure === SO_SINCE) return 'Since when'
  if (kind === 'date') return WHOLE_DATE.test(measure) ? capital(measure) : `When ${measure}`
  const entry = MEASURES_BY_ID.get(measure)
  const name = entry?.label ?? capital(measure)
  if (kind === 'rank') return place ? `${place}: rank, ${measure}` : `Rank, ${measure}`
  if (kind === 'count' && !persons) return name
  if (!population)
    return kind === 'count' && !entry ? `People ${measure}` : (isGeneric(kind, measure) ?? name)
  return kind === 'count'
    ? `${capital(population)} ${name.replace(/^People /, '').toLowerCase()}`
    : `${name}, ${population}`
}

export function labelOf(kind: string, scope: RowScope): string {
  if (scope.named) return scope.named.label
  const where = kind === 'rank' || !scope.place ? null : scope.place
  const when = scope.since ? `since ${dayInWords(scope.since)}` : scope.asOf && dayInWords(scope.asOf)
  return [subject(kind, scope), where, when].filter(Boolean).join(', ')
}
