import { randomUUID } from 'node:crypto'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { HistoryList } from '#components/history/history-list.tsx'
import { toldActs } from '#components/history/told-act.ts'
import { words } from '#components/messages/words-on-server.ts'
import { boardAddress } from '#components/page/addresses.ts'
import { PageFrame } from '#components/page/page-frame.tsx'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { undoneActs } from '#lib/board/undone-acts.ts'
import { getStory } from '#lib/db/stories.ts'
import { undoAct } from './actions.ts'

export default async function HistoryPage({ params, searchParams }: PageProps<'/stories/[story]/history'>) {
  await whoIsAsking('read')
  const said = await words('history')
  const story = await getStory((await params).story)
  if (!story) notFound()
  const { person, kind } = await searchParams
  const filter = {
    person: typeof person === 'string' ? person : null,
    kind: typeof kind === 'string' ? kind : null,
  }
  return (
    <PageFrame
      title={`${said('title')} · ${story.title}`}
      above={<Link href={boardAddress(story.id)}>{story.title}</Link>}
    >
      <h1 className="pt-5 pb-3 font-serif text-2xl leading-7 font-semibold tracking-tight">
        {said('title')}
      </h1>
      <HistoryList
        story={story.id}
        acts={toldActs(story.acts, undoneActs(story.acts))}
        filter={filter}
        undo={undoAct.bind(null, story.id)}
        request={randomUUID()}
      />
    </PageFrame>
  )
}
