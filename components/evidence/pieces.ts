import type { Span } from '#lib/claims/types.ts'

/** A piece of an article; what a claim stands on is marked. */
export type Piece<Of extends Span> = { readonly text: string; readonly claim: Of | null }

/** Cuts a span of the text at the claims in it. Where claims overlap, the one that begins first is marked. */
export function pieces<Of extends Span>(
  text: string,
  span: Span,
  claims: readonly Of[],
): readonly Piece<Of>[] {
  const found: Piece<Of>[] = []
  let at = span.start
  for (const claim of claims) {
    if (claim.start < at || claim.end > span.end) continue
    if (claim.start > at) found.push({ text: text.slice(at, claim.start), claim: null })
    found.push({ text: text.slice(claim.start, claim.end), claim })
    at = claim.end
  }
  return at < span.end ? [...found, { text: text.slice(at, span.end), claim: null }] : found
}
