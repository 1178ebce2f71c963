import type { Comparable } from './comparable.ts'
import { MEASURES_BY_ID } from './measures.ts'
import type { Claim } from './types.ts'

/** What a row is called, and its key: measure, population, place and window, never a value. */
export type RowScope = {
  readonly measure: string
  readonly population: string | null
  readonly place: string | null
  readonly since: string | null
  readonly asOf: string | null
}

/** What most readings say, the fuller of equals; null where none says. */
function common(values: readonly (string | null)[]): string | null {
  const votes = new Map<string, number>()
  for (const value of values) if (value !== null) votes.set(value, (votes.get(value) ?? 0) + 1)
  return (
    [...votes].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ??
    null
  )
}

/** An event long past is told by its year; the as-of of a running count is none of its scope. */
const eventYear = (claim: Claim) => (claim.asOf?.length === 4 ? claim.asOf : null)

export function scopeOfRow(readings: readonly Comparable[]): RowScope {
  const claims = readings.map(({ claim }) => claim)
  const places = claims.map(({ place }) => place)
  return {
    measure: claims[0]?.measure ?? '',
    population: common(claims.map(({ population }) => population)),
    place: claims[0]?.kind === 'distance' ? fullest(places) : common(places),
    since: common(claims.map(({ since }) => since)),
    asOf: common(claims.map(eventYear)),
  }
}

const fullest = (places: readonly (string | null)[]) =>
  places.reduce((a, b) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a), null)

const slug = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

export function keyOf(kind: string, scope: RowScope): string {
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

/** "Killed", "Civilians killed", "Rise in pay, career soldiers", "Homs: city by size". */
function subject(kind: string, { measure, population, place }: RowScope): string {
  if (kind === 'date') return WHOLE_DATE.test(measure) ? capital(measure) : `When ${measure}`
  const entry = MEASURES_BY_ID.get(measure)
  const name = entry?.label ?? capital(measure)
  if (kind === 'rank') return place ? `${place}: rank, ${measure}` : `Rank, ${measure}`
  if (!population) return kind === 'count' && !entry ? `People ${measure}` : name
  return kind === 'count'
    ? `${capital(population)} ${name.replace(/^People /, '').toLowerCase()}`
    : `${name}, ${population}`
}

export function labelOf(kind: string, scope: RowScope): string {
  const where = kind === 'rank' || !scope.place ? null : scope.place
  const when = scope.since ? `since ${dayInWords(scope.since)}` : scope.asOf
  return [subject(kind, scope), where, when].filter(Boolean).join(', ')
}
