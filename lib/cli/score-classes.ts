import type { Comparison } from '#lib/claims/types.ts'
import { accepted, type Gold, type GoldFigure } from './score-gold.ts'
import type { RowOf } from './score-rows.ts'
import { mostFrequent, type Share, shareOf } from './score-shares.ts'

export type Verdict = {
  readonly figure: GoldFigure
  /** Class of the row that most of its claims stand in; null where none stands anywhere. */
  readonly got: string | null
  readonly right: boolean
}

export type ClassScore = {
  readonly classes: Share
  /** Of those that are neither agree nor single. */
  readonly hard: Share
  readonly alarm: {
    readonly raised: number
    readonly justified: number
    readonly wanted: number
    readonly met: number
  }
  readonly verdicts: readonly Verdict[]
}

/** What an editor is called for: to raise it falsely, or to miss it, is the worst a comparison can do. */
const ALARMS = new Set(['conflict', 'internal', 'copy-error'])
const EASY = new Set(['agree', 'single'])

/** Judged are the figures of two or more articles, and those that are internal to one. */
export function scoreClasses(gold: Gold, comparison: Comparison, rowOf: RowOf): ClassScore {
  const required = gold.claims.filter((claim) => !claim.optional)
  const claimsOf = Map.groupBy(required, (claim) => claim.figure)
  const verdicts = gold.figures.flatMap((figure): Verdict[] => {
    const claims = claimsOf.get(figure.key) ?? []
    const articles = new Set(claims.map((claim) => claim.article)).size
    if (claims.length === 0 || (articles < 2 && figure.class !== 'internal')) return []
    const row = mostFrequent(claims.map(rowOf))
    const got = row === undefined ? null : (comparison.figures[row]?.class ?? null)
    return [{ figure, got, right: got !== null && accepted(figure).has(got) }]
  })
  const right = (verdict: Verdict) => verdict.right
  const wanted = verdicts.filter(({ figure }) => ALARMS.has(figure.class))
  return {
    classes: shareOf(verdicts, right),
    hard: shareOf(
      verdicts.filter(({ figure }) => !EASY.has(figure.class)),
      right,
    ),
    alarm: {
      ...alarmsRaised(gold, comparison, rowOf),
      wanted: wanted.length,
      met: wanted.filter(right).length,
    },
    verdicts,
  }
}

/** Only rows that hold a gold claim can be judged: of the others gold does not speak. */
function alarmsRaised(gold: Gold, comparison: Comparison, rowOf: RowOf) {
  const required = gold.claims.filter((claim) => !claim.optional)
  const keys = Map.groupBy(required, rowOf)
  const raised = comparison.figures.flatMap((figure, row) => {
    const key = mostFrequent((keys.get(row) ?? []).map((claim) => claim.figure))
    return ALARMS.has(figure.class) && key !== undefined ? [key] : []
  })
  const justified = raised.filter((key) => {
    const figure = gold.figures.find((candidate) => candidate.key === key)
    return figure !== undefined && [...accepted(figure)].some((id) => ALARMS.has(id))
  })
  return { raised: raised.length, justified: justified.length }
}
