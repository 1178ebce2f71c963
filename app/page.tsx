import Form from 'next/form'
import Link from 'next/link'
import { words } from '#components/messages/words-on-server.ts'
import { PageFrame } from '#components/page/page-frame.tsx'
import { storyLine } from '#components/stories/story-line.ts'
import { StoryList } from '#components/stories/story-list.tsx'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { board } from '#lib/board/board.ts'
import { listStories } from '#lib/db/stories.ts'

export default async function StoriesPage({ searchParams }: PageProps<'/'>) {
  await whoIsAsking('read')
  const said = await words('page')
  const { q } = await searchParams
  const search = typeof q === 'string' ? q.trim() : ''
  const stories = await listStories()
  const found = stories.filter(({ title }) => holdsEveryWord(title, search))
  return (
    <PageFrame title={said('stories')}>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 pt-5 pb-3">
        <h1 className="font-serif text-2xl leading-7 font-semibold tracking-tight">{said('stories')}</h1>
        <Form action="/" role="search">
          <input
            type="search"
            name="q"
            defaultValue={search}
            aria-label="Search the stories"
            placeholder="Search"
            className="field-input w-48"
          />
        </Form>
        {search !== '' && (
          <p role="status" className="text-soft">
            {found.length} of {stories.length}
          </p>
        )}
        <Link href="/stories/new" className="button button-first ms-auto">
          {said('newStory')}
        </Link>
      </div>
      {found.length > 0 ? (
        <StoryList stories={found.map((story) => storyLine(board(story)))} />
      ) : (
        <p className="border-t border-rule py-6 text-soft">
          {search === '' ? 'There is no story yet.' : 'No story has these words in its title.'}
        </p>
      )}
    </PageFrame>
  )
}

function holdsEveryWord(title: string, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return words.every((word) => title.toLowerCase().includes(word))
}
