import type { Comparable } from '../comparable.ts'
import { isFact } from '../facts.ts'
import { type Finding, isNumberClaim } from '../types.ts'
import type { FindingRow, FindingStory, PartPair } from './finding.ts'
import { FINDINGS } from './index.ts'

/** What is known between the rows of a story. */
type Known = Pick<FindingStory, 'sums' | 'series' | 'days'> & {
  readonly wholes: ReadonlyMap<string, ReadonlySet<string>>
}

/** The rows of a story → every finding, the gravest rule first. Linear in the claims. */
export function findingsOf(rows: readonly FindingRow[], known: Known): Finding[] {
  const story = storyOf(rows, known)
  return FINDINGS.flatMap(({ id, find }) => find(story).map((found) => ({ rule: id, ...found })))
}

function storyOf(all: readonly FindingRow[], known: Known): FindingStory {
  const rows = all
    .map((row) => ({ ...row, readings: row.readings.filter(({ claim }) => isFact(claim)) }))
    .filter(({ readings }) => readings.length > 0)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const rowOf = new Map(rows.flatMap((row) => row.readings.map(({ claim }) => [claim.id, row] as const)))
  const wholes = new Map(
    rows.map(({ key }) => [key, [...(known.wholes.get(key) ?? [])].flatMap((to) => byKey.get(to) ?? [])]),
  )
  const pairs = rows.flatMap((partRow) =>
    (wholes.get(partRow.key) ?? []).flatMap((wholeRow) => pairsOf(partRow, wholeRow)),
  )
  return { rows, rowOf, wholes, pairs, sums: known.sums, series: known.series, days: known.days }
}

/**
 * What each article says of a part beside what it says of the whole: as its sentence says it, else where one body counts
 * both and the article gives one number of each.
 */
function pairsOf(partRow: FindingRow, wholeRow: FindingRow): PartPair[] {
  const wholes = Map.groupBy(wholeRow.readings, ({ article }) => article)
  return partRow.readings.flatMap((part): PartPair[] => {
    const own = wholes.get(part.article) ?? []
    const said = own.find(({ claim }) => isNumberClaim(part.claim) && part.claim.partOf === claim.id)
    const whole =
      said ?? (isLinked(part) ? undefined : onlyNumber(own.filter((each) => oneCounter(each, part))))
    return whole ? [{ whole, part, wholeRow, partRow }] : []
  })
}

const isLinked = ({ claim }: Comparable) => isNumberClaim(claim) && claim.partOf !== null

const oneCounter = ({ claim: a }: Comparable, { claim: b, point }: Comparable) =>
  a.origin === b.origin && point !== null

function onlyNumber(readings: readonly Comparable[]): Comparable | undefined {
  return new Set(readings.map(({ low, high }) => `${low}-${high}`)).size === 1 ? readings[0] : undefined
}
