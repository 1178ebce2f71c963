import type { Decision, DecisionKind } from './decision.ts'

const WORDS: Partial<Record<DecisionKind, string>> = {
  composed: 'side by side',
  'not-comparable': 'not comparable',
  pending: 'pending',
}

/** A decision for its cell: "727", "704–826", "704–826, best 727", "not comparable". */
export function printDecision({ kind, value, low, best, high }: Decision): string {
  const words = WORDS[kind]
  if (words) return words
  if (low === null || high === null) return value ?? ''
  return best === null ? `${low}–${high}` : `${low}–${high}, best ${best}`
}

/** The sentence of a decision for the page, which says so where the desk wants none. */
export const printWording = ({ wording }: Pick<Decision, 'wording'>): string => wording || 'no wording'
