import Link from 'next/link'
import { articleName } from '#components/board/board-view.ts'
import { articleHref } from '#components/page/addresses.ts'
import type { Board, BoardArticle, Row } from '#lib/board/types.ts'
import type { Claim } from '#lib/claims/types.ts'
import { attribution } from './attribution.ts'
import { passages } from './passages.ts'

/** What every article says for a figure, in its own sentences. */
export function Readings({ board, row }: { readonly board: Board; readonly row: Row }) {
  return (
    <ol className="divide-y divide-rule">
      {row.cells.map((cell) => {
        const article = board.articles.find(({ id }) => id === cell.article)
        if (!article || cell.claims.length === 0) return null
        return <Reading key={cell.article} story={board.id} article={article} claims={cell.claims} />
      })}
    </ol>
  )
}

type Props = { readonly story: string; readonly article: BoardArticle; readonly claims: readonly Claim[] }

function Reading({ story, article, claims }: Props) {
  return (
    <li className="py-2">
      <p className="text-2xs">
        <b className="me-1">{article.letter}</b>
        <Link href={articleHref(story, article.id)} className="font-semibold">
          {articleName(article)}
        </Link>
      </p>
      {passages(article.text, claims).map((passage) => (
        <div key={passage.claims[0]?.id} className="mt-1">
          <blockquote dir="auto" className="words">
            {passage.pieces.map((piece, index) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never change their order.
              piece.claim ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
            )}
          </blockquote>
          {[...new Set(passage.claims.map(attribution))].map((words) => (
            <p key={words} className="text-2xs text-soft">
              {words}
            </p>
          ))}
        </div>
      ))}
    </li>
  )
}
