import Link from 'next/link'
import { notFound } from 'next/navigation'
import { boardItems } from '#components/board/board-items.ts'
import { boardHref, readBoardQuery } from '#components/board/board-query.ts'
import { boardRows } from '#components/board/board-rows.ts'
import { notesOf } from '#components/board/board-view.ts'
import { shownColumns } from '#components/board/column-order.ts'
import { understood } from '#components/board/facets.ts'
import { PrintedBoard } from '#components/board/printed-board.tsx'
import { PrintedLegend } from '#components/board/printed-legend.tsx'
import { words } from '#components/messages/words-on-server.ts'
import { PageFrame } from '#components/page/page-frame.tsx'
import { askedWhatIf, writeWhatIf } from '#components/rows/what-if-address.ts'
import { WhatIfBar } from '#components/rows/what-if-bar.tsx'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { boardOfStory } from '../../board-of-story.ts'
import { viewOf } from '../../view-of-story.ts'
import { whatIfOfStory } from '../../what-if-of-story.ts'

/** The board as its address shows it, without a window: every row, ready for paper. */
export default async function PrintPage({ params, searchParams }: PageProps<'/stories/[story]/print'>) {
  await whoIsAsking('read')
  const board = await boardOfStory((await params).story)
  if (!board) notFound()
  const said = await words('board')
  const asked = readBoardQuery(await searchParams)
  const leftOut = askedWhatIf(asked.others)
  const without = await whatIfOfStory(board, leftOut)
  const view = without
    ? viewOf(without.board, { asked: writeWhatIf(leftOut), was: without.was })
    : viewOf(board)
  const query = { ...asked, facets: understood(asked.facets, view.known), folded: [], singles: true }
  const { rows } = boardRows(view, query)
  const columns = shownColumns(view.articles, query)
  return (
    <PageFrame title={board.title}>
      <div className="printed-page">
        <p className="not-printed pt-3">
          <Link href={boardHref(board.id, asked)}>{said('back')}</Link>
        </p>
        <h1 dir="auto" className="pt-2 font-serif text-2xl leading-7 font-semibold">
          {board.title}
        </h1>
        <p className="pb-3 text-soft">{said('printed', { shown: rows.length, all: view.rows.length })}</p>
        <WhatIfBar story={board.id} query={asked} found={without} />
        <PrintedBoard items={boardItems(rows, query)} columns={columns} />
        <PrintedLegend rows={rows} columns={columns} />
        <ol className="text-2xs text-soft">
          {notesOf(board.articles).map((note, index) => (
            <li key={note}>
              <sup>{index + 1}</sup> {note}
            </li>
          ))}
        </ol>
      </div>
    </PageFrame>
  )
}
