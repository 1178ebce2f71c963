import type { Basis, Claim, Position, Stance } from '#lib/claims/types.ts'
import { printDate } from '#lib/decisions/print-date.ts'

const BASES = {
  stated: '',
  inferred: ' (inferred)',
  unknown: '',
} as const satisfies Record<Basis, string>

const POSITIONS = {
  headline: 'in the headline',
  crosshead: 'in a crosshead',
  caption: 'in a caption',
  body: '',
  credit: 'in the credit line',
} as const satisfies Record<Position, string>

const STANCES = {
  asserted: '',
  quoted: 'quoted',
  denied: 'denied',
  hypothetical: 'as a possibility',
  planned: 'as a plan',
} as const satisfies Record<Stance, string>

/** Who says a claim, who counts, by which agency, and as of when: "in the headline · counted by the UN · as of 4 Dec 2024". */
export function attribution(claim: Claim): string {
  const { speaker, origin, via } = claim
  const parts = [
    POSITIONS[claim.position],
    STANCES[claim.stance],
    speaker && speaker !== origin ? `said by ${speaker}` : '',
    origin ? `origin: ${origin}` : 'no origin named',
    via ? `via ${via}` : '',
    asOf(claim),
  ]
  return parts.filter(Boolean).join(' · ')
}

function asOf({ asOf, asOfBasis, kind }: Claim): string {
  if (kind === 'date' || kind === 'name') return ''
  if (asOf === null) return kind === 'count' ? 'as of unknown' : ''
  return `as of ${printDate(asOf)}${BASES[asOfBasis]}`
}
