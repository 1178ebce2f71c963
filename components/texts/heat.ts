import { CLASS_IDS, type ClassId } from '#lib/claims/types.ts'

/** A stretch of a text with the gravest difference in it: a mark on the strip beside the text. */
export type HeatMark = {
  /** Where it stands, as shares of the text from 0 to 1. */
  readonly from: number
  readonly to: number
  readonly class: ClassId
  /** Id of the first claim of that class in it, which the mark leads to. */
  readonly claim: string
  readonly count: number
}

/** So many marks fit beside a text without one covering the next. */
const STRETCHES = 48
const ALIKE: ReadonlySet<ClassId> = new Set(['agree', 'single'])

type Placed = { readonly id: string; readonly start: number; readonly class: ClassId | null }

/** The claims of a text → where the story's differences lie in it, from its top. */
export function heatOf(length: number, claims: readonly Placed[]): readonly HeatMark[] {
  const marks = new Map<number, HeatMark>()
  for (const claim of claims) {
    if (claim.class === null || ALIKE.has(claim.class)) continue
    const stretch = Math.min(STRETCHES - 1, Math.floor((claim.start / Math.max(1, length)) * STRETCHES))
    const before = marks.get(stretch)
    const graver = !before || CLASS_IDS.indexOf(claim.class) < CLASS_IDS.indexOf(before.class)
    marks.set(stretch, {
      from: stretch / STRETCHES,
      to: (stretch + 1) / STRETCHES,
      class: graver ? claim.class : before.class,
      claim: graver ? claim.id : before.claim,
      count: (before?.count ?? 0) + 1,
    })
  }
  return [...marks].sort(([a], [b]) => a - b).map(([, mark]) => mark)
}
