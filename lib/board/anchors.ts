import type { Claim, Span } from '#lib/claims/types.ts'
import type { Anchor } from '#lib/decisions/decision.ts'

/** How much of what stands before and after the words is kept with them. */
const CONTEXT = 32
/** So much of the context must be found again; the bare words alone ("five people") stand in many a sentence. */
const ENOUGH = 8

/** Where a claim's words stand, in a form that survives a changed text. */
export function anchorOf(claim: Span, article: { readonly id: string; readonly text: string }): Anchor {
  const { start, end } = claim
  return {
    article: article.id,
    quote: article.text.slice(start, end),
    prefix: article.text.slice(Math.max(0, start - CONTEXT), start),
    suffix: article.text.slice(end, end + CONTEXT),
    start,
    end,
  }
}

/**
 * Where an anchor's words stand in a text now, or null: at their place, else the same words with the most of the same
 * context around them (the nearest of equals). The words must be the same character for character, and a number must
 * be the whole number: "27 people" is not found in "727 people".
 */
export function findAnchor(anchor: Anchor, text: string): Span | null {
  if (standsAt(anchor, text, anchor.start)) return { start: anchor.start, end: anchor.end }
  const needed = Math.min(ENOUGH, anchor.prefix.length + anchor.suffix.length)
  const best = occurrences(anchor, text)
    .map((start) => ({ start, score: sharedContext(anchor, text, start) }))
    .filter(({ score }) => score >= needed)
    .reduce<{ start: number; score: number } | null>((a, b) => (a && !isBetter(b, a, anchor) ? a : b), null)
  return best && { start: best.start, end: best.start + anchor.quote.length }
}

/** The claim whose words are an anchor's: most overlap, then the shortest; of the anchor's kind where that is known. */
export function claimAt(span: Span, claims: Iterable<Claim>, kind: string | null): Claim | null {
  let best: Claim | null = null
  for (const claim of claims) {
    const shared = overlap(span, claim)
    if (shared <= 0 || (kind !== null && claim.kind !== kind)) continue
    const lead = best === null ? 1 : shared - overlap(span, best) || lengthOf(best) - lengthOf(claim)
    if (lead > 0) best = claim
  }
  return best
}

/** How many characters two spans share; 0 or less where they do not touch. */
export const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

const lengthOf = (span: Span): number => span.end - span.start

function isBetter(a: { start: number; score: number }, b: { start: number; score: number }, anchor: Anchor) {
  return a.score > b.score || (a.score === b.score && distance(a, anchor) < distance(b, anchor))
}

const distance = (a: { start: number }, b: { start: number }): number => Math.abs(a.start - b.start)

function occurrences(anchor: Anchor, text: string): readonly number[] {
  const found: number[] = []
  if (anchor.quote === '') return found
  for (let at = text.indexOf(anchor.quote); at >= 0; at = text.indexOf(anchor.quote, at + 1)) {
    if (standsAt(anchor, text, at)) found.push(at)
  }
  return found
}

function standsAt(anchor: Anchor, text: string, start: number): boolean {
  const end = start + anchor.quote.length
  if (text.slice(start, end) !== anchor.quote) return false
  const startsInDigits = /^\d/.test(anchor.quote)
  const endsInDigits = /\d$/.test(anchor.quote)
  const before = digitsBefore(text.slice(Math.max(0, start - CONTEXT), start))
  const after = digitsAfter(text.slice(end, end + CONTEXT))
  return (
    (!startsInDigits || before === digitsBefore(anchor.prefix)) &&
    (!endsInDigits || after === digitsAfter(anchor.suffix))
  )
}

const digitsBefore = (text: string): string => /\d[\d.,]*$/.exec(text)?.[0] ?? ''
const digitsAfter = (text: string): string => /^[.,]?\d[\d.,]*/.exec(text)?.[0] ?? ''

function sharedContext(anchor: Anchor, text: string, start: number): number {
  const end = start + anchor.quote.length
  const beforeNow = reversed(text.slice(Math.max(0, start - CONTEXT), start))
  return (
    sharedStart(reversed(anchor.prefix), beforeNow) +
    sharedStart(anchor.suffix, text.slice(end, end + CONTEXT))
  )
}

const reversed = (text: string): string => text.split('').reverse().join('')

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}
