import type { Series, SeriesPoint } from '#lib/claims/types.ts'

/** A point of a series on its way into a drawing: where it stands in time. */
export type SeriesMark = Ranged & { readonly at: Date; readonly known: 'stated' | 'inferred' }
type Ranged = { readonly value: number; readonly low: number; readonly high: number }

export type SeriesMarks = {
  readonly dated: readonly SeriesMark[]
  /** From each dated mark to the next; `number` where nothing but the numbers of one day says which came first. */
  readonly steps: readonly {
    readonly from: SeriesMark
    readonly to: SeriesMark
    readonly by: 'day' | 'number'
  }[]
  /** Their order is unknown: they are drawn beside the time, never in it. */
  readonly undated: readonly Ranged[]
  /** The days that have marks, at the middle of each. */
  readonly days: readonly { readonly at: Date; readonly iso: string }[]
}

const DAY = 24 * 60 * 60 * 1000

/** Points of one day stand side by side within it: no hour is claimed, but none of them hides another. */
export function seriesMarks({ points }: Series): SeriesMarks {
  const days = Map.groupBy(points.filter(isDated), ({ asOf }) => asOf.slice(0, 10))
  const placed = [...days].flatMap(([day, same]) =>
    same.map((point, index) => ({ point, mark: markAt(point, day, (index + 1) / (same.length + 1)) })),
  )
  return {
    dated: placed.map(({ mark }) => mark),
    steps: placed.flatMap(({ point, mark }, index) => {
      const before = placed[index - 1]
      return before
        ? [{ from: before.mark, to: mark, by: point.follows === 'number' ? 'number' : 'day' } as const]
        : []
    }),
    undated: points.filter((point) => !isDated(point)).map(rangeOf),
    days: [...days.keys()].map((iso) => ({ iso, at: new Date(midnight(iso) + DAY / 2) })),
  }
}

type Dated = SeriesPoint & { readonly asOf: string }

const isDated = (point: SeriesPoint): point is Dated =>
  point.asOf !== null && point.follows !== 'unknown' && !Number.isNaN(midnight(point.asOf.slice(0, 10)))

/** The first of the days where only a month or a year is known. */
const midnight = (iso: string): number => Date.parse(iso)

const markAt = (point: Dated, day: string, part: number): SeriesMark => ({
  ...rangeOf(point),
  at: new Date(midnight(day) + DAY * part),
  known: point.basis === 'stated' ? 'stated' : 'inferred',
})

/** An open end of "at least 84" is drawn as far as the number itself. */
const rangeOf = ({ value, low, high }: SeriesPoint): Ranged => ({
  value,
  low: low === null || low > value ? value : low,
  high: high === null || high < value ? value : high,
})
