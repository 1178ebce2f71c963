import { isFact } from './facts.ts'
import { accumulates } from './measures.ts'
import type { ScopedRow } from './related.ts'
import { isNumberClaim } from './types.ts'
import { populationHead } from './words/population-groups.ts'

/**
 * Which rows hold the whole of a row. A text says so ("727 people, including 111 civilians"), or the scopes do: civilians
 * killed in Karnia since Monday are some of the people killed in Karnia since Monday.
 */
export function wholesOf(rows: readonly ScopedRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const rowOfClaim = new Map(
    rows.flatMap(({ key, readings }) => readings.map(({ claim }) => [claim.id, key] as const)),
  )
  const all = Map.groupBy(
    rows.filter(({ scope, readings }) => scope.population === null && countsFacts(readings)),
    scopeInWords,
  )
  return new Map(
    rows.map((row) => {
      const said = row.readings.flatMap(({ claim }) =>
        isNumberClaim(claim) && claim.partOf ? (rowOfClaim.get(claim.partOf) ?? []) : [],
      )
      const [whole, ...others] = isPart(row) ? (all.get(scopeInWords(row)) ?? []) : []
      const scoped = whole && others.length === 0 ? [whole.key] : []
      return [row.key, new Set([...said, ...scoped].filter((key) => key !== row.key))] as const
    }),
  )
}

const countsFacts = (readings: ScopedRow['readings']) =>
  readings.every(({ claim }) => claim.kind === 'count' && claim.unit === 'person' && isFact(claim))

const scopeInWords = ({ scope }: ScopedRow) => [scope.measure, scope.place, scope.since, scope.asOf].join('|')

/** A toll seldom holds those who did it, and "others" are none of those who were counted. */
const OUTSIDE = new Set(['fighters', 'attackers', 'others', 'bombers'])
/** Of what goes on being counted the scope says all; "15 people" who were there may be any fifteen. */
const isPart = ({ scope: { population, place, measure }, readings }: ScopedRow) =>
  population !== null &&
  place !== null &&
  accumulates(measure) &&
  !OUTSIDE.has(populationHead(population)) &&
  countsFacts(readings)
