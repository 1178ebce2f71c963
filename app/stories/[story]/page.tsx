import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { readBoardQuery } from '#components/board/board-query.ts'
import { Desk } from '#components/board/desk.tsx'
import { Orphans } from '#components/board/orphans.tsx'
import { StoryHead } from '#components/board/story-head.tsx'
import { WithdrawnList } from '#components/board/withdrawn-list.tsx'
import { Evidence } from '#components/evidence/evidence.tsx'
import { PageFrame } from '#components/page/page-frame.tsx'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { savedViews } from '#lib/board/saved-views.ts'
import { boardOfStory } from '../board-of-story.ts'
import { firstOf } from '../view-of-story.ts'
import { decideFigure, reopenFigure } from './actions.ts'
import { removeView, saveView } from './view-actions.ts'

export default async function BoardPage({ params, searchParams }: PageProps<'/stories/[story]'>) {
  const person = await whoIsAsking('read')
  const story = await boardOfStory((await params).story)
  if (!story) notFound()
  const query = readBoardQuery(await searchParams)
  const row = story.rows.find(({ figure }) => figure.key === query.figure)
  const views = {
    saved: savedViews(story.acts, story.undone),
    save: saveView.bind(null, story.id),
    remove: removeView.bind(null, story.id),
  }
  return (
    <PageFrame title={story.title} desk>
      <StoryHead board={story} />
      <WithdrawnList board={story} />
      <Orphans board={story} />
      <Desk view={firstOf(story, query)} views={views}>
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
      </Desk>
    </PageFrame>
  )
}
