import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { Board } from '#components/board/board.tsx'
import { readBoardQuery } from '#components/board/board-query.ts'
import { boardView } from '#components/board/board-view.ts'
import { unfoldedFor } from '#components/board/folds.ts'
import { Orphans } from '#components/board/orphans.tsx'
import { StoryHead } from '#components/board/story-head.tsx'
import { WithdrawnList } from '#components/board/withdrawn-list.tsx'
import { Evidence } from '#components/evidence/evidence.tsx'
import { PageFrame } from '#components/page/page-frame.tsx'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { board } from '#lib/board/board.ts'
import { getStory } from '#lib/db/stories.ts'
import { decideFigure, reopenFigure } from './actions.ts'

export default async function BoardPage({ params, searchParams }: PageProps<'/stories/[story]'>) {
  const person = await whoIsAsking('read')
  const stored = await getStory((await params).story)
  if (!stored) notFound()
  const story = board(stored)
  const asked = readBoardQuery(await searchParams)
  const row = story.rows.find(({ figure }) => figure.key === asked.figure)
  const view = boardView(story)
  const opened = view.rows.find(({ key }) => key === asked.figure)
  const query = unfoldedFor(asked, opened)
  return (
    <PageFrame title={story.title} desk>
      <StoryHead board={story} />
      <WithdrawnList board={story} />
      <Orphans board={story} />
      <div className="desk">
        <Board view={view} query={query} />
        {row && (
          <Evidence
            board={story}
            row={row}
            query={query}
            request={randomUUID()}
            askName={person.name === null}
            decide={decideFigure.bind(null, story.id)}
            reopen={reopenFigure.bind(null, story.id)}
          />
        )}
      </div>
    </PageFrame>
  )
}
