import Link from 'next/link'
import { articleHref } from '#components/page/addresses.ts'
import type { Board } from '#lib/board/types.ts'
import { useWords } from '#words'
import { articleName } from './board-view.ts'

/** Articles that were taken out, with the reason; their pages have the way back. */
export function WithdrawnList({ board }: { readonly board: Board }) {
  const said = useWords('story')
  if (board.withdrawn.length === 0) return null
  return (
    <p className="pb-1 text-soft">
      {said('withdrawn')}{' '}
      {board.withdrawn.map((article, index) => (
        <span key={article.id}>
          {index > 0 && '; '}
          <Link href={articleHref(board.id, article.id)}>{articleName(article)}</Link> ({article.reason})
        </span>
      ))}
    </p>
  )
}
