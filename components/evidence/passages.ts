import { sentences } from '#lib/claims/sentences.ts'
import type { Claim, Span } from '#lib/claims/types.ts'

/** A piece of an article; what a claim stands on is marked. */
export type Piece = { readonly text: string; readonly claim: Claim | null }

/** A sentence with the claims in it, in the order of the text. */
export type Passage = { readonly claims: readonly Claim[]; readonly pieces: readonly Piece[] }

/** An article's text and some of its claims in, the sentences they stand in out, each once. */
export function passages(text: string, claims: readonly Claim[]): readonly Passage[] {
  const all = sentences(text)
  const places = claims.map((claim) => ({ claim, place: all.find((one) => holds(one, claim)) ?? claim }))
  const starts = [...new Set(places.map(({ place }) => place.start))].sort((a, b) => a - b)
  return starts.flatMap((start) => {
    const within = places.filter(({ place }) => place.start === start)
    const [first] = within
    if (!first) return []
    const inOrder = within.map(({ claim }) => claim).sort((a, b) => a.start - b.start)
    return [{ claims: inOrder, pieces: pieces(text, first.place, inOrder) }]
  })
}

/** Cuts a span of the text at the claims in it. Where claims overlap, the one that begins first is marked. */
export function pieces(text: string, span: Span, claims: readonly Claim[]): readonly Piece[] {
  const found: Piece[] = []
  let at = span.start
  for (const claim of claims) {
    if (claim.start < at || claim.end > span.end) continue
    if (claim.start > at) found.push({ text: text.slice(at, claim.start), claim: null })
    found.push({ text: text.slice(claim.start, claim.end), claim })
    at = claim.end
  }
  return at < span.end ? [...found, { text: text.slice(at, span.end), claim: null }] : found
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end
