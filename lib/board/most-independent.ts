import type { Claim } from '#lib/claims/types.ts'
import { readValue } from './evidence.ts'

/** A reading and what carries it: the article, and the letter of its family. `printed` is its value as a cell shows it. */
export type VotingReading = {
  readonly claim: Claim
  readonly article: string
  readonly letter: string
  readonly printed: string
}

/**
 * The reading whose value most origins state; null where that is a tie, for then nothing is more settled than anything
 * else. An origin has one vote, and a reading that names none votes as its family. Where one origin is reported with
 * several values (704, 727, 826), its vote goes to the one that most families carry, then most articles; a tie is no vote.
 */
export function mostIndependent(readings: readonly VotingReading[]): Claim | null {
  const origins = Map.groupBy(readings, ({ claim, letter }) => claim.origin ?? `family ${letter}`)
  const votes = [...origins.values()].flatMap((own) => {
    const carried = soleBest(byValue(own), (same) => [
      distinct(same.map(({ letter }) => letter)),
      distinct(same.map(({ article }) => article)),
    ])
    return carried?.slice(0, 1) ?? []
  })
  return soleBest(byValue(votes), (same) => [same.length])?.[0]?.claim ?? null
}

const byValue = (readings: readonly VotingReading[]) => [
  ...Map.groupBy(readings, ({ claim }) => readValue(claim)).values(),
]

const distinct = (names: readonly string[]): number => new Set(names).size

/** The one with the highest score, compared from its first number on; null where two share it. */
function soleBest<Item>(items: readonly Item[], scoreOf: (item: Item) => readonly number[]): Item | null {
  const [best, next] = items
    .map((item) => ({ item, score: scoreOf(item) }))
    .sort((a, b) => -compareScores(a.score, b.score))
  if (!best || (next && compareScores(best.score, next.score) === 0)) return null
  return best.item
}

function compareScores(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const lead = value - (b[index] ?? 0)
    if (lead !== 0) return lead
  }
  return 0
}
