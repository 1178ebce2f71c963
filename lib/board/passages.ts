import type { Claim, Span } from '#lib/claims/types.ts'
import { sentencesOf } from './article-sentences.ts'
import type { BoardArticle } from './types.ts'

/** A sentence of an article with the claims in it. `text` begins at `start` of the article, so that their spans hold. */
export type Passage = {
  readonly start: number
  readonly text: string
  /** Ids, in the order of the text. */
  readonly claims: readonly string[]
  /** Where a sentence runs on for a page, what stands far from the claims is left out. */
  readonly cut: { readonly before: boolean; readonly after: boolean }
}

/** More than that nobody reads beside a table; so much stands around the words of a claim then. */
const LONGEST = 700
const AROUND = 260

/** An article and some of its claims in, the sentences they stand in out, each once. */
export function passagesOf(article: BoardArticle, claims: readonly Claim[]): readonly Passage[] {
  const all = sentencesOf(article)
  const places = Map.groupBy(claims, (claim) => all.find((one) => holds(one, claim)) ?? claim)
  return [...places]
    .sort(([a], [b]) => a.start - b.start)
    .map(([place, within]) =>
      passage(
        article.text,
        place,
        within.toSorted((a, b) => a.start - b.start),
      ),
    )
}

function passage(text: string, place: Span, claims: readonly Claim[]): Passage {
  const long = place.end - place.start > LONGEST
  const start = long ? Math.max(place.start, (claims[0]?.start ?? 0) - AROUND) : place.start
  const until = Math.max(...claims.map(({ end }) => end))
  const end = long ? Math.min(place.end, until + AROUND) : place.end
  return {
    start,
    text: text.slice(start, end),
    claims: claims.map(({ id }) => id),
    cut: { before: start > place.start, after: end < place.end },
  }
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end
