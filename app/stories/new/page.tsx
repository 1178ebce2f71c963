import { randomUUID } from 'node:crypto'
import { DraftsForm } from '#components/drafts/drafts-form.tsx'
import { words } from '#components/messages/words-on-server.ts'
import { PageFrame } from '#components/page/page-frame.tsx'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { shapeStory } from './actions.ts'

export default async function NewStoryPage() {
  await whoIsAsking('read')
  const said = await words('drafts')
  return (
    <PageFrame title={said('newStory')}>
      <h1 className="pt-5 pb-3 font-serif text-2xl leading-7 font-semibold tracking-tight">
        {said('newStory')}
      </h1>
      <DraftsForm name="new" action={shapeStory} request={randomUUID()} titled />
    </PageFrame>
  )
}
