import type { Claim, Figure } from '#lib/claims/types.ts'
import type { Decision, DecisionKind } from '#lib/decisions/decision.ts'
import { splitHedge } from '#lib/decisions/hedge-words.ts'
import { isStatedBy } from '#lib/decisions/stated.ts'
import { typedDate } from '#lib/decisions/typed-date.ts'
import { typedNumber } from '#lib/decisions/typed-number.ts'
import { mostIndependent, type VotingReading } from './most-independent.ts'

/** What the cells of a row are held against; null ends are open. */
export type Reference =
  | {
      readonly kind: 'number'
      readonly low: number | null
      readonly high: number | null
      readonly unit: string | null
    }
  | { readonly kind: 'date'; readonly low: string; readonly high: string }
  | { readonly kind: 'words'; readonly words: string }

/** What becomes of the marks under a decision: its value, nothing at all, or as if nothing were decided. */
const MARKED_BY = {
  reading: 'value',
  latest: 'value',
  range: 'value',
  none: 'value',
  composed: 'nothing',
  'not-comparable': 'nothing',
  pending: 'origins',
} as const satisfies Record<DecisionKind, 'value' | 'nothing' | 'origins'>

/**
 * What the row's cells are marked against: the decided value or range; while nothing is settled the value that most
 * origins state; null where neither is there. A decision that keeps two values side by side marks neither.
 */
export function referenceOf(
  figure: Figure,
  readings: readonly VotingReading[],
  decision: Decision | null,
): Reference | null {
  const by = decision ? MARKED_BY[decision.kind] : 'origins'
  if (by === 'nothing') return null
  if (decision && by === 'value') return decidedReference(figure, readings, decision)
  const claim = mostIndependent(readings)
  return claim && claimReference(claim)
}

export function claimReference(claim: Claim): Reference | null {
  if (claim.unit === null) return { kind: 'words', words: claim.value ?? claim.quote }
  if (claim.kind === 'date') {
    const low = claim.low ?? claim.value
    const high = claim.high ?? claim.value
    return low === null || high === null ? null : { kind: 'date', low, high }
  }
  return { kind: 'number', low: claim.low, high: claim.high, unit: claim.unit }
}

function decidedReference(
  figure: Figure,
  readings: readonly VotingReading[],
  decision: Decision,
): Reference | null {
  const low = decision.low ?? decision.value
  const high = decision.high ?? decision.value
  if (low === null || high === null) return null
  const chosen = low === high ? chosenReading(readings, low, figure) : undefined
  if (chosen) return claimReference(chosen.claim)
  return typedReference(figure, low, high)
}

/** "38" is "38" before it is "at least 38". */
function chosenReading(
  readings: readonly VotingReading[],
  typed: string,
  figure: Figure,
): VotingReading | undefined {
  const own = readings.filter((reading) => isStatedBy(reading, typed, figure))
  return own.find(({ claim }) => claim.hedge === 'exact') ?? own[0]
}

function typedReference(figure: Figure, low: string, high: string): Reference | null {
  if (figure.kind === 'name' || figure.kind === 'quote') return { kind: 'words', words: low }
  if (figure.kind === 'date') {
    const [from, until] = [typedDate(splitHedge(low).bare), typedDate(splitHedge(high).bare)]
    return from && until ? { kind: 'date', low: from, high: until } : null
  }
  const [from, until] = [allowed(low, figure.unit), allowed(high, figure.unit)]
  return from && until ? { kind: 'number', low: from.low, high: until.high, unit: figure.unit } : null
}

/** "More than 50" allows 50 and anything above; null where it is no number. */
function allowed(typed: string, unit: string | null): { low: number; high: number | null } | null {
  const { hedging, bare } = splitHedge(typed)
  const value = typedNumber(bare, unit)
  if (value === null) return null
  const [low, high] = hedging ? hedging.allows(value) : [value, value]
  return { low, high }
}
