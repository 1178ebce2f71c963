import { randomUUID } from 'node:crypto'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { readBoardQuery } from '#components/board/board-query.ts'
import { Desk } from '#components/board/desk.tsx'
import { Orphans } from '#components/board/orphans.tsx'
import { sentView } from '#components/board/sent-view.ts'
import { StoryHead } from '#components/board/story-head.tsx'
import { WithdrawnList } from '#components/board/withdrawn-list.tsx'
import { keptShare, SHARE_COOKIE } from '#components/evidence/split-share.ts'
import { PageFrame } from '#components/page/page-frame.tsx'
import { AliasOffers } from '#components/rows/alias-offers.tsx'
import { RowDesk } from '#components/rows/row-desk.tsx'
import { SetAside } from '#components/rows/set-aside.tsx'
import { askedWhatIf, writeWhatIf } from '#components/rows/what-if-address.ts'
import { WhatIfBar } from '#components/rows/what-if-bar.tsx'
import { BoardHint } from '#components/stories/board-hint.tsx'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { aliasOffers } from '#lib/board/by-hand/alias-places.ts'
import { indexOf, rowEvidence } from '#lib/board/row-evidence.ts'
import { savedViews } from '#lib/board/saved-views.ts'
import { storyEvidence } from '#lib/board/story-evidence.ts'
import { houseAliases } from '#lib/db/house.ts'
import { boardOfStory } from '../board-of-story.ts'
import { firstOf } from '../view-of-story.ts'
import { whatIfOfStory } from '../what-if-of-story.ts'
import { decideFigure, reopenFigure } from './actions.ts'
import { FetchedEvidence } from './fetched-evidence.tsx'
import { openRow, otherPlaces, undoAct, undoLastAct, workOnRow } from './row-actions.ts'
import { removeView, saveView } from './view-actions.ts'

export default async function BoardPage({ params, searchParams }: PageProps<'/stories/[story]'>) {
  const person = await whoIsAsking('read')
  const real = await boardOfStory((await params).story)
  if (!real) notFound()
  const query = readBoardQuery(await searchParams)
  const asked = askedWhatIf(query.others)
  const without = await whatIfOfStory(real, asked)
  const story = without?.board ?? real
  const out = { asked: writeWhatIf(asked), was: without?.was ?? new Map() }
  const offers = without ? [] : aliasOffers(real, await taughtToHouse())
  const row = story.rows.find(({ figure }) => figure.key === query.figure)
  const views = {
    saved: savedViews(story.acts, story.undone),
    save: saveView.bind(null, story.id),
    remove: removeView.bind(null, story.id),
  }
  const share = keptShare((await cookies()).get(SHARE_COOKIE)?.value)
  return (
    <PageFrame title={story.title} desk>
      <RowDesk story={story.id} idle={without !== null} actions={rowActions(story.id)}>
        <StoryHead board={real} shown={story} query={query} />
        <WhatIfBar story={story.id} query={query} found={without} />
        <BoardHint story={story.id} articles={real.articles.length} figures={real.rows.length} />
        <WithdrawnList board={story} />
        <SetAside board={real} />
        <AliasOffers
          offers={offers.map(({ row: { figure }, alias, name }) => ({
            row: figure.key,
            label: figure.label,
            alias,
            name,
          }))}
        />
        <Orphans board={story} />
        <Desk view={sentView(firstOf(story, query, out))} views={views} share={share / 100}>
          <FetchedEvidence
            story={storyEvidence(story)}
            first={row ? rowEvidence(row, indexOf(story)) : null}
            request={randomUUID()}
            askName={person.name === null}
            decide={decideFigure.bind(null, story.id, out.asked)}
            reopen={reopenFigure.bind(null, story.id, out.asked)}
          />
        </Desk>
      </RowDesk>
    </PageFrame>
  )
}

const taughtToHouse = async () => (await houseAliases()).map(({ payload }) => payload)

const rowActions = (story: string) => ({
  open: openRow.bind(null, story),
  places: otherPlaces.bind(null, story),
  keep: workOnRow.bind(null, story),
  undo: undoAct.bind(null, story),
  undoLast: undoLastAct.bind(null, story),
})
