import type { Claim } from '#lib/claims/types.ts'
import type { Evidence } from '#lib/decisions/decision.ts'
import { anchorOf } from './anchors.ts'
import { printValue } from './display.ts'

/** A reading as a decision keeps it. */
export function evidenceOf(claim: Claim, article: { readonly id: string; readonly text: string }): Evidence {
  return {
    anchor: anchorOf(claim, article),
    kind: claim.kind,
    value: printValue(claim),
    read: readValue(claim),
    hedge: claim.hedge,
    origin: claim.origin,
    asOf: claim.asOf,
  }
}

/**
 * A claim's value without its hedge, in a form that is never shown: equal texts are equal values. Where miles were
 * printed it stays miles, whatever the engine converts them to.
 */
export function readValue(claim: Claim): string {
  const { value, unit } = 'stated' in claim && claim.stated ? claim.stated : claim
  const amount = value ?? `${claim.low ?? ''}..${claim.high ?? ''}`
  return unit === null || claim.kind === 'date' ? String(amount) : `${amount} ${unit}`
}
