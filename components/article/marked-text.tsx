import Link from 'next/link'
import { boardHref, readBoardQuery } from '#components/board/board-query.ts'
import { pieces } from '#components/evidence/pieces.ts'
import type { Board, BoardArticle } from '#lib/board/types.ts'

type Props = { readonly board: Board; readonly article: BoardArticle }

/** The article's own words, every claim that is on the board marked and linked to its row. */
export function MarkedText({ board, article }: Props) {
  const rows = new Map(
    board.rows.flatMap(({ figure }) =>
      figure.readings
        .filter((reading) => reading.article === article.id)
        .flatMap(({ claims }) => claims.map((claim) => [claim, figure] as const)),
    ),
  )
  const claims = [...article.claims.values()]
    .filter(({ id }) => rows.has(id))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const whole = { start: 0, end: article.text.length }
  return (
    <div className="article-text" dir="auto">
      {pieces(article.text, whole, claims).map((piece, index) => {
        const figure = piece.claim && rows.get(piece.claim.id)
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change their order.
        if (!figure) return <span key={index}>{piece.text}</span>
        const href = boardHref(board.id, readBoardQuery({}), { figure: figure.key })
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change their order.
          <mark key={index}>
            <Link href={href} prefetch={false} title={figure.label}>
              {piece.text}
            </Link>
          </mark>
        )
      })}
    </div>
  )
}
