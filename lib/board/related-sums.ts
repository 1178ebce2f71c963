import { type Claim, isNumberClaim, type Relation } from '#lib/claims/types.ts'
import { printSpread } from './spread.ts'
import type { Row } from './types.ts'

/** A row beside another one, and what an article that states both makes of them. */
export type RelatedRow = {
  readonly key: string
  readonly label: string
  readonly relation: Relation
  readonly spread: string
  readonly sums: readonly PartOfWhole[]
}

/** "111 of 727", and what is left: in these articles. */
export type PartOfWhole = {
  readonly part: number
  readonly whole: number
  readonly left: number
  readonly share: number
  readonly articles: readonly string[]
}

/** The rows beside a row in the order that the engine names them, with their sums. */
export function relatedSums(row: Row, rows: ReadonlyMap<string, Row>): readonly RelatedRow[] {
  return row.figure.related.flatMap(({ to, relation }) => {
    const other = rows.get(to)
    if (!other) return []
    const { key, label } = other.figure
    return [{ key, label, relation, spread: printSpread(other), sums: sumsOf(row, other, relation) }]
  })
}

function sumsOf(row: Row, other: Row, relation: Relation): readonly PartOfWhole[] {
  if (relation === 'subset-of') return partsOf(row, other)
  return relation === 'superset-of' ? partsOf(other, row) : []
}

function partsOf(parts: Row, wholes: Row): readonly PartOfWhole[] {
  const wholeOf = new Map(
    wholes.cells.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim] as const)),
  )
  const pairs = parts.cells.flatMap(({ article, claims }) =>
    claims.flatMap((claim) => {
      const whole = isNumberClaim(claim) && claim.partOf !== null ? wholeOf.get(claim.partOf) : undefined
      const [of, all] = [plainValue(claim), whole ? plainValue(whole) : null]
      return of === null || all === null || all === 0 ? [] : [{ article, part: of, whole: all }]
    }),
  )
  return [...Map.groupBy(pairs, ({ part, whole }) => `${part} of ${whole}`).values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const { part, whole } = first
    const articles = [...new Set(same.map(({ article }) => article))]
    return [{ part, whole, left: whole - part, share: part / whole, articles }]
  })
}

/** A number that can be reckoned with: "dozens" cannot. */
const plainValue = (claim: Claim): number | null =>
  isNumberClaim(claim) && claim.kind === 'count' ? claim.value : null
