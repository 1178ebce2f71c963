import type { Claim } from '#lib/claims/types.ts'
import { printDate } from './print-date.ts'
import { type RowToDecide, readingsOf } from './row-to-decide.ts'

/** What is said of people who are counted, where "were" and the measure's own word do not make English. */
const PREDICATES: ReadonlyMap<string, string> = new Map([
  ['injured seriously', 'were seriously injured'],
  ['hospitalised', 'were taken to hospital'],
  ['fled', 'fled'],
  ['died', 'died'],
  ['left', 'left'],
])
const AFTER_WERE = /^(?:missing|stranded|present|\w+ed(?: or \w+ed)?)$/

/** What a row is about, in the pieces that its sentences are made of. */
export type Subject = {
  /** "people", "civilians"; null where no persons are counted or English fails us: then the row's label has to do. */
  readonly people: { readonly noun: string; readonly predicate: string } | null
  /** " in Syria since 27 November 2024"; empty where nothing limits it. */
  readonly scope: string
  readonly label: string
}

/** The row's subject, as its readings have it: what most of them name, in the order of the columns. */
export function subjectOf(row: RowToDecide): Subject {
  const claims = readingsOf(row).map(({ claim }) => claim)
  const { kind, unit, measure, label } = row.figure
  const predicate = PREDICATES.get(measure) ?? (AFTER_WERE.test(measure) ? `were ${measure}` : null)
  const people = kind === 'count' && unit === 'person' && predicate !== null
  return {
    people: people ? { noun: mostNamed(claims, 'population') ?? 'people', predicate } : null,
    scope: scopeOf(claims),
    label,
  }
}

function scopeOf(claims: readonly Claim[]): string {
  const place = mostNamed(claims, 'place')
  const since = mostNamed(claims, 'since')
  return `${place ? ` in ${place}` : ''}${since ? ` since ${printDate(since, 'long')}` : ''}`
}

function mostNamed(claims: readonly Claim[], field: 'population' | 'place' | 'since'): string | null {
  const names = Map.groupBy(
    claims.map((claim) => claim[field]).filter((name) => name !== null),
    (name) => name,
  )
  return [...names].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null
}
