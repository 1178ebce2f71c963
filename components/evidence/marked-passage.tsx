import type { Passage } from '#lib/board/passages.ts'
import type { Span } from '#lib/claims/types.ts'
import { pieces } from './pieces.ts'

type Props = { readonly passage: Passage; readonly claims: readonly Span[] }

/** A sentence of an article in its own face, what the claims stand on marked in it. */
export function MarkedPassage({ passage, claims }: Props) {
  const { text, start, cut } = passage
  const here = claims.map((claim) => ({ start: claim.start - start, end: claim.end - start }))
  return (
    <blockquote dir="auto" className="words">
      {cut.before && '… '}
      {pieces(text, { start: 0, end: text.length }, here).map((piece, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never change their order.
        piece.claim ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
      )}
      {cut.after && ' …'}
    </blockquote>
  )
}
