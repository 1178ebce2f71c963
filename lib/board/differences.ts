import { type Claim, isNumberClaim, type NumberClaim, type Series } from '#lib/claims/types.ts'
import { UNITS_BY_ID } from '#lib/claims/units.ts'
import type { Row } from './types.ts'

/** From one number to another: 704 → 727 is +23, a rise of 3 %. */
export type Difference = {
  readonly from: number
  readonly to: number
  readonly by: number
  /** A share of the first, 0.03 for 3 %; null where the first is 0. */
  readonly share: number | null
}

/** "25 miles" is 40.2 kilometers. */
export type Conversion = {
  readonly value: number
  readonly unit: string
  readonly to: number
  readonly inUnit: string
}

export function differenceBetween(from: number, to: number): Difference {
  const by = rounded(to - from)
  return { from, to, by, share: from === 0 ? null : by / Math.abs(from) }
}

/** From each point of a series to the next that is known to follow it; null before a first one and where the order is unknown. */
export const stepsOf = ({ points }: Series): readonly (Difference | null)[] =>
  points.map((point, index) => {
    const before = points[index - 1]
    const follows = point.follows === 'day' || point.follows === 'number'
    return before && follows ? differenceBetween(before.value, point.value) : null
  })

/** How far a row's lowest and highest number lie apart; null where it has no two, or where its series says it better. */
export function extremesOf({ figure, cells }: Pick<Row, 'figure' | 'cells'>): Difference | null {
  if (figure.series.length > 0 || figure.kind === 'rank') return null
  const claims = cells.flatMap((cell) => cell.claims).filter(isNumberClaim)
  const plain = claims.filter((claim) => claim.value !== null && !claim.stated)
  const values = plain.flatMap((claim) => claim.value ?? [])
  if (values.length === 0 || new Set(plain.map(({ unit }) => unit)).size > 1) return null
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return low === high ? null : differenceBetween(low, high)
}

/** What a row prints in another unit than its own, said in its own, each once. */
export function conversionsOf({ figure, cells }: Pick<Row, 'figure' | 'cells'>): readonly Conversion[] {
  const found = cells.flatMap((cell) => cell.claims).flatMap((claim) => conversion(claim, figure.unit))
  return [...new Map(found.map((one) => [`${one.value} ${one.unit}`, one])).values()]
}

function conversion(claim: Claim, rowUnit: string | null): readonly Conversion[] {
  if (!isNumberClaim(claim)) return []
  const { value, unit } = printedIn(claim)
  const [own, row] = [UNITS_BY_ID.get(unit), UNITS_BY_ID.get(rowUnit ?? '')]
  if (value === null || !own || !row || own.base !== row.base || own.id === row.id) return []
  return [{ value, unit, to: rounded((value * own.factor) / row.factor, 10), inUnit: row.id }]
}

const printedIn = ({ stated, value, unit }: NumberClaim) => stated ?? { value, unit }

/** 0.1 + 0.2 is no 0.30000000000000004 people. */
const rounded = (value: number, per = 1000): number => Math.round(value * per) / per
