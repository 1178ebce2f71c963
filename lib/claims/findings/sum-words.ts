import { quoted } from '../classes/class.ts'
import type { Comparable } from '../comparable.ts'
import type { Sum } from '../sums.ts'
import { type FindingRow, type FindingStory, inFigures } from './finding.ts'

/**
 * The count that the parts of a sum belong to: that of their own sentence, else the one value that their article gives
 * for the row that holds them all. Null where the article gives none, or two.
 */
export function wholeOf(story: FindingStory, sum: Sum): Comparable | null {
  if (sum.whole) return sum.whole
  const row = wholeRowOf(story, sum)
  const own = row?.readings.filter(({ article }) => article === sum.article) ?? []
  const values = new Set(own.map(({ low, high }) => `${low}-${high}`))
  return values.size === 1 ? (own[0] ?? null) : null
}

/** The row that holds every part of a sum; null where there is none, or two. */
export function wholeRowOf({ rowOf, wholes }: FindingStory, { parts }: Sum): FindingRow | null {
  const held = parts.map(({ claim }) => {
    const row = rowOf.get(claim.id)
    return new Set(row ? wholes.get(row.key) : [])
  })
  const [first, ...others] = held
  const common = [...(first ?? [])].filter((row) => others.every((each) => each.has(row)))
  return common.length === 1 ? (common[0] ?? null) : null
}

/** Keys of the rows of the whole and of the parts. */
export const sumRows = ({ rowOf }: FindingStory, { parts }: Sum, whole: Comparable | null) => [
  ...new Set([whole, ...parts].flatMap((item) => (item ? (rowOf.get(item.claim.id)?.key ?? []) : []))),
]

export const sumKey = (story: FindingStory, sum: Sum, whole: Comparable) =>
  `${sumRows(story, sum, whole).join(' ')} ${whole.point} ${sum.total}`

/** "“nine men” and “six women” are 9 + 6 = 15, against “13 people” (The Courier)". */
export function sumInWords({ parts, total }: Sum, whole: Comparable): string {
  const values = parts.map(({ point }) => inFigures(point ?? 0)).join(' + ')
  const quotes = parts.map(quoted)
  const listed = `${quotes.slice(0, -1).join(', ')} and ${quotes.at(-1)}`
  return `${listed} are ${values} = ${inFigures(total)}, against ${quoted(whole)} (${whole.name})`
}
