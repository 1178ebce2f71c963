import Link from 'next/link'
import { addArticlesHref } from '#components/page/addresses.ts'
import { needingDecision } from '#lib/board/need.ts'
import type { Board } from '#lib/board/types.ts'
import { notesOf } from './board-view.ts'

/** The title of the board and what stands behind it: "5 articles · 3 families · 41 figures · 6 need a decision". */
export function StoryHead({ board }: { readonly board: Board }) {
  const families = new Set(board.articles.map(({ letter }) => letter)).size
  const stale = board.rows.filter(({ state }) => state === 'stale').length
  const counts = [
    counted(board.articles.length, 'article', 'articles'),
    counted(families, 'family', 'families'),
    counted(board.rows.length, 'figure', 'figures'),
    counted(needingDecision(board.rows).length, 'needs a decision', 'need a decision'),
    ...(stale > 0 ? [`${stale} stale`] : []),
  ]
  return (
    <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1 pt-2.5 pb-1">
      <h1
        dir="auto"
        title={board.title}
        className="line-clamp-2 font-serif text-2xl leading-7 font-semibold tracking-tight wrap-anywhere"
      >
        {board.title}
      </h1>
      <p className="text-soft">{counts.join(' · ')}</p>
      <Link href={addArticlesHref(board.id)} className="button not-printed ms-auto">
        Add articles
      </Link>
      <ol className="w-full text-2xs text-soft">
        {notesOf(board.articles).map((note, index) => (
          <li key={note}>
            <sup>{index + 1}</sup> {note}
          </li>
        ))}
      </ol>
    </div>
  )
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
