import { printClaim } from '#lib/board/display.ts'
import type { Row } from '#lib/board/types.ts'
import type { Claim, Figure } from '#lib/claims/types.ts'

/** A row's spread for a small drawing: where each reading lies between the lowest and the highest, from 0 to 1. */
export type Plot = {
  readonly marks: readonly PlotMark[]
}
export type PlotMark = {
  readonly from: number
  readonly to: number
  /** "more than 80" has no upper end: it is drawn open. */
  readonly open: boolean
  readonly label: string
  /** How many articles say so. */
  readonly articles: number
}

/** Null where there is nothing to draw: words, names, and dates that no calendar knows. */
export function plotOf(row: Pick<Row, 'figure' | 'cells'>): Plot | null {
  if (row.figure.kind === 'name' || row.figure.kind === 'quote') return null
  const readings = row.cells.flatMap(({ article, claims }) =>
    claims.flatMap((claim) => {
      const low = amount(claim.low ?? claim.high, row.figure, 'low')
      const high = amount(claim.high ?? claim.low, row.figure, 'high')
      return low === null || high === null ? [] : [{ article, claim, low, high }]
    }),
  )
  if (readings.length === 0) return null
  const least = Math.min(...readings.map(({ low }) => low))
  const width = Math.max(...readings.map(({ high }) => high)) - least
  const along = (value: number) => (width === 0 ? 0.5 : (value - least) / width)
  const byPlace = new Map<string, PlotMark & { readonly named: ReadonlySet<string> }>()
  for (const { article, claim, low, high } of readings) {
    const place = `${low} ${high}`
    const named = new Set([...(byPlace.get(place)?.named ?? []), article])
    byPlace.set(place, {
      from: along(low),
      to: along(high),
      open: isOpen(claim),
      label: printClaim(claim),
      articles: named.size,
      named,
    })
  }
  return { marks: [...byPlace.values()].map(({ named: _, ...mark }) => mark) }
}

const isOpen = (claim: Claim): boolean => claim.low === null || claim.high === null

function amount(end: number | string | null, { kind }: Figure, side: 'low' | 'high'): number | null {
  if (end === null || typeof end === 'number') return end
  if (kind !== 'date') return null
  const [year, month, day] = end.split(/[-T]/).map(Number)
  if (!year) return null
  // "2011" is a whole year wide, "March 2011" a month: a coarse date is drawn as coarse as it is.
  if (!month) return Date.UTC(year + (side === 'high' ? 1 : 0), 0, side === 'high' ? 0 : 1)
  if (!day) return Date.UTC(year, side === 'high' ? month : month - 1, side === 'high' ? 0 : 1)
  return Date.UTC(year, month - 1, day)
}
