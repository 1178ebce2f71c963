import type { Claim, Figure } from '#lib/claims/types.ts'
import { toBase, UNITS_BY_ID } from '#lib/claims/units.ts'
import { sharesDays } from './date-range.ts'
import { claimReference, type Reference } from './settled.ts'
import type { Cell } from './types.ts'

type Mark = Cell['mark']

/** What sets a cell apart from the row's reference. Where its readings go both ways it simply differs. */
export function markOf(claims: readonly Claim[], reference: Reference | null, figure: Figure): Mark {
  if (!reference) return null
  const marks = new Set(
    claims.map((claim) => markClaim(claim, reference, figure)).filter((mark) => mark !== null),
  )
  const [only] = marks
  return marks.size > 1 ? 'differs' : (only ?? null)
}

function markClaim(claim: Claim, reference: Reference, figure: Figure): Mark {
  const own = claimReference(claim)
  if (!own) return null
  if (own.kind === 'words' && reference.kind === 'words') {
    return sameWords(own.words, reference.words) ? null : 'differs'
  }
  if (own.kind === 'date' && reference.kind === 'date') {
    return sharesDays(own, reference) === false ? 'differs' : null
  }
  if (own.kind !== 'number' || reference.kind !== 'number') return null
  if (own.unit !== reference.unit && figure.class === 'converted') return null
  return markNumber(inBase(own), inBase(reference), claim)
}

/** 25 miles are held against 40 kilometres in kilometres. */
function inBase({ low, high, unit }: Range & { readonly unit: string | null }): Range {
  const entry = UNITS_BY_ID.get(unit ?? '')
  const base = (value: number | null) => (value === null || !entry ? value : toBase(value, entry))
  return { low: base(low), high: base(high) }
}

type Range = { readonly low: number | null; readonly high: number | null }

/** A magnitude that does not hold the value is neither above nor below it: "hundreds of thousands" against 115,000. */
function markNumber(own: Range, reference: Range, claim: Claim): Mark {
  const above = own.low !== null && reference.high !== null && own.low > reference.high
  const below = own.high !== null && reference.low !== null && own.high < reference.low
  if (!above && !below) return null
  if (claim.hedge === 'approx_magnitude') return 'differs'
  return above ? 'above' : 'below'
}

const sameWords = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()
