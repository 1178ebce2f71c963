import Link from 'next/link'
import { addArticlesHref, historyHref } from '#components/page/addresses.ts'
import { WhatIfForm } from '#components/rows/what-if-form.tsx'
import { TextsLink } from '#components/texts/texts-link.tsx'
import { needingDecision } from '#lib/board/need.ts'
import type { Board } from '#lib/board/types.ts'
import { useWords } from '#words'
import type { BoardQuery } from './board-query.ts'
import { notesOf } from './board-view.ts'

type Props = {
  readonly board: Board
  /** The board that is shown: the same, or what is left of it where something is left out. */
  readonly shown: Board
  readonly query: BoardQuery
}

/** The title of the board and what stands behind it: "5 articles · 3 families · 41 figures · 6 need a decision". */
export function StoryHead({ board, shown, query }: Props) {
  const families = new Set(shown.articles.map(({ letter }) => letter)).size
  const stale = shown.rows.filter(({ state }) => state === 'stale').length
  const said = useWords('story')
  const counts = [
    shown === board
      ? said('articles', { count: board.articles.length })
      : said('articlesLeft', { count: shown.articles.length, all: board.articles.length }),
    said('families', { count: families }),
    said('figures', { count: shown.rows.length }),
    said('needed', { count: needingDecision(shown.rows).length }),
    ...(stale > 0 ? [said('stale', { count: stale })] : []),
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
      <div className="not-printed ms-auto flex items-baseline gap-2">
        <Link href={historyHref(board.id)}>{said('history')}</Link>
        {board.articles.length > 0 && <WhatIfForm board={board} query={query} />}
        <TextsLink story={board.id} articles={[]} />
        <Link href={addArticlesHref(board.id)} className="button">
          {said('add')}
        </Link>
      </div>
      <ol className="w-full text-2xs text-soft">
        {notesOf(shown.articles).map((note, index) => (
          <li key={note}>
            <sup>{index + 1}</sup> <bdi>{note}</bdi>
          </li>
        ))}
      </ol>
    </div>
  )
}
