import Form from 'next/form'
import Link from 'next/link'
import { words } from '#components/messages/words-on-server.ts'
import { boardAddress } from '#components/page/addresses.ts'
import { PageFrame } from '#components/page/page-frame.tsx'
import { FirstVisit } from '#components/stories/first-visit.tsx'
import { PageLinks } from '#components/stories/page-links.tsx'
import { Recount } from '#components/stories/recount.tsx'
import { StoryList } from '#components/stories/story-list.tsx'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { ENGINE } from '#lib/claims/engine.ts'
import { searchStories } from '#lib/db/summaries.ts'
import { withSummaries } from './stories/story-summaries.ts'

/** A page of many stories is to cost no more than a fifth above one of ten. */
const AT_ONCE = 30
/** As long as there are no more, whoever opens the list may be new here. */
const FEW = 3

export default async function StoriesPage({ searchParams }: PageProps<'/'>) {
  await whoIsAsking('read')
  const said = await words('stories')
  const asked = await searchParams
  const search = typeof asked.q === 'string' ? asked.q.trim() : ''
  const page = Math.max(1, Math.trunc(Number(asked.page)) || 1)
  const found = await searchStories(search, { skip: (page - 1) * AT_ONCE, take: AT_ONCE }, ENGINE)
  const stories = await withSummaries(found.lines)
  const first = stories[0]
  return (
    <PageFrame title={said('title')}>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 pt-5 pb-3">
        <h1 className="font-serif text-2xl leading-7 font-semibold tracking-tight">{said('title')}</h1>
        <Form action="/" role="search">
          <input
            type="search"
            name="q"
            defaultValue={search}
            aria-label={said('search')}
            placeholder={said('searchShort')}
            dir="auto"
            className="field-input w-48"
          />
        </Form>
        {search !== '' && (
          <p role="status" className="text-soft">
            {said('found', { count: found.count })}
          </p>
        )}
        <Link href="/stories/new" className="button button-first ms-auto">
          {said('new')}
        </Link>
      </div>
      {first ? (
        <StoryList stories={stories} />
      ) : (
        <p className="border-t border-rule py-6 text-soft">{said(search === '' ? 'none' : 'noneFound')}</p>
      )}
      {stories.some(({ summary }) => summary === null) && <Recount>{said('counting')}</Recount>}
      <PageLinks page={page} pages={Math.ceil(found.count / AT_ONCE)} search={search} />
      {search === '' && found.count <= FEW && <FirstVisit example={first ? boardAddress(first.id) : null} />}
    </PageFrame>
  )
}
