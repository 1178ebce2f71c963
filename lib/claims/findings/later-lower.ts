import { dayOf, daysBetween } from '../calendar.ts'
import type { Comparable } from '../comparable.ts'
import { momentInWords } from '../series.ts'
import type { SeriesPoint } from '../types.ts'
import { type FindingRule, type FindingStory, inFigures } from './finding.ts'

/** A count that only grows is lower at a later moment. Both moments are known, or nothing is said. */
export const laterLower: FindingRule = {
  id: 'later-lower',
  label: 'Later, and lower',
  asks: true,
  means:
    'One body’s later number is below its earlier one, though such a count only grows: it was corrected, or an older count is printed again.',
  find: ({ rows, series, days }) =>
    rows.flatMap((row) => {
      const readings = new Map(row.readings.map((reading) => [reading.claim.id, reading]))
      return (series.get(row.key) ?? []).flatMap((counted) => {
        const known = counted.points.filter((point) => isKnown(point, readings, days))
        const drop = deepestDrop(known)
        if (!drop) return []
        const { earlier, later } = drop
        const quoteOf = (point: SeriesPoint) =>
          `“${readings.get(point.claims[0] ?? '')?.claim.quote}” (${momentInWords(point)})`
        return {
          rows: [row.key],
          claims: [...earlier.claims, ...later.claims],
          because: `${counted.counter} counted ${quoteOf(earlier)} and later ${quoteOf(later)}, ${inFigures(fallen(earlier, later))} fewer.`,
        }
      })
    }),
  fires: [
    [
      { text: 'Police said on Monday that 30 people had been killed in Ardal.', published: '2024-12-03' },
      { text: 'Police said on Wednesday that 24 people had been killed in Ardal.', published: '2024-12-04' },
    ],
    [
      { text: 'Police said 30 people had been killed in Ardal.', published: '2024-12-02' },
      { text: 'Police said 24 people had been killed in Ardal.', published: '2024-12-04' },
    ],
    [
      { text: 'The Health Ministry said 91 people had died in Karnia.', published: '2024-12-02' },
      { text: 'According to the Health Ministry, 85 people have died in Karnia.', published: '2024-12-05' },
    ],
    [
      { text: 'At least 30 people were injured in Ardal, police said.', published: '2024-12-02' },
      { text: 'At least 26 people were injured in Ardal, police said.', published: '2024-12-04' },
    ],
    [
      { text: 'In Ardal 300 people were displaced.', published: '2024-12-02', outlet: 'The Ardal Courier' },
      { text: 'In Ardal 240 people were displaced.', published: '2024-12-04', outlet: 'The Ardal Courier' },
    ],
  ],
  not: [
    [
      { text: 'Police said on Monday that 24 people had been killed in Ardal.', published: '2024-12-03' },
      { text: 'Police said on Wednesday that 30 people had been killed in Ardal.', published: '2024-12-04' },
    ],
    [
      { text: 'Police said 30 people had been killed in Ardal.' },
      { text: 'Police said 24 people had been killed in Ardal.' },
    ],
    [
      { text: 'Police said 30 people had been killed in Ardal.', published: '2024-12-02' },
      { text: 'Doctors said 24 people had been killed in Ardal.', published: '2024-12-04' },
    ],
    [
      { text: 'Police said 30 people were missing in Ardal.', published: '2024-12-02' },
      { text: 'Police said 24 people were missing in Ardal.', published: '2024-12-04' },
    ],
    [
      { text: 'Police said 30 people had been killed in Ardal.', published: '2024-12-02' },
      { text: 'Police said at least 24 people had been killed in Ardal.', published: '2024-12-04' },
    ],
    [
      { text: 'Police said 300 people had been killed in Karnia.', published: '2024-12-02' },
      { text: 'Police said 24 people had been killed in Karnia.', published: '2024-12-04' },
    ],
  ],
}

type Drop = { readonly earlier: SeriesPoint; readonly later: SeriesPoint }

/** A body corrects its count by a part of it; what is not half of it counts something else. */
const DEEPEST = 0.5
const isCorrection = (earlier: SeriesPoint, later: SeriesPoint) =>
  fallen(earlier, later) > 0 && later.value >= earlier.value * DEEPEST

/** A page is updated under its first date: "said Sunday" under a Saturday's is as likely of the day after as of six days before. */
const FRESH = 4
function isKnown(
  { asOf, from, claims }: SeriesPoint,
  readings: ReadonlyMap<string, Comparable>,
  days: FindingStory['days'],
): boolean {
  if (from !== 'words') return from === 'article-date'
  const articles = claims.map((id) => readings.get(id)?.article ?? '')
  return articles.every((article) => {
    const written = days.get(article) ?? null
    const old = asOf === null || written === null ? null : daysBetween(asOf, written)
    return old !== null && old < FRESH
  })
}
const OPEN = new Set<number | null>([null])

/** How far the later number lies below the earlier; two numbers that are both "at least" are compared as they are printed. */
function fallen(earlier: SeriesPoint, later: SeriesPoint): number {
  const bothOpen = OPEN.has(earlier.high) && OPEN.has(later.high)
  const highest = bothOpen ? later.low : later.high
  return highest === null || earlier.low === null ? 0 : earlier.low - highest
}

/** The points stand in order, so that the highest so far is what each is held against. */
function deepestDrop(points: readonly SeriesPoint[]): Drop | null {
  let [highest, deepest]: [SeriesPoint | null, Drop | null] = [null, null]
  for (const later of points) {
    const earlier = highest
    if (earlier && dayOf(later.asOf) !== dayOf(earlier.asOf) && isCorrection(earlier, later)) {
      if (!deepest || fallen(earlier, later) > fallen(deepest.earlier, deepest.later))
        deepest = { earlier, later }
    }
    if (!highest || (later.low ?? 0) > (highest.low ?? 0)) highest = later
  }
  return deepest
}
