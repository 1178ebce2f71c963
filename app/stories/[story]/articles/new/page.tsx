import { randomUUID } from 'node:crypto'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { DraftsForm } from '#components/drafts/drafts-form.tsx'
import { words } from '#components/messages/words-on-server.ts'
import { PageFrame } from '#components/page/page-frame.tsx'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { getStory } from '#lib/db/stories.ts'
import { addArticles } from './actions.ts'

export default async function AddArticlesPage({ params }: PageProps<'/stories/[story]/articles/new'>) {
  await whoIsAsking('read')
  const said = await words('drafts')
  const story = await getStory((await params).story)
  if (!story) notFound()
  return (
    <PageFrame
      title={`${said('add')} · ${story.title}`}
      above={<Link href={`/stories/${story.id}`}>{story.title}</Link>}
    >
      <h1 className="pt-5 pb-3 font-serif text-2xl leading-7 font-semibold tracking-tight">{said('add')}</h1>
      <DraftsForm
        name={story.id}
        action={addArticles.bind(null, story.id)}
        request={randomUUID()}
        titled={false}
      />
    </PageFrame>
  )
}
