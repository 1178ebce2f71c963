import Link from 'next/link'
import { notFound } from 'next/navigation'
import { articleName } from '#components/board/board-view.ts'
import { words } from '#components/messages/words-on-server.ts'
import { PageFrame } from '#components/page/page-frame.tsx'
import { ArticleChoice } from '#components/texts/article-choice.tsx'
import { chosenArticles } from '#components/texts/chosen-articles.ts'
import { CorrectionList } from '#components/texts/correction-list.tsx'
import { Texts } from '#components/texts/texts.tsx'
import { readTextsQuery } from '#components/texts/texts-query.ts'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { boardOfStory } from '../../board-of-story.ts'
import { textsOfStory } from '../../texts-of-story.ts'
import { addClaimTo, correctClaimOf, rejectClaimOf, undoCorrectionOf } from './actions.ts'

/** Two to four articles of a story side by side. */
export default async function TextsPage({ params, searchParams }: PageProps<'/stories/[story]/texts'>) {
  await whoIsAsking('read')
  const story = await boardOfStory((await params).story)
  if (!story) notFound()
  const said = await words('texts')
  const asked = readTextsQuery(await searchParams)
  const chosen = chosenArticles(story, asked.articles)
  const { view, sent } = textsOfStory(story, chosen.articles)
  const undo = undoCorrectionOf.bind(null, story.id)
  const actions = {
    correct: correctClaimOf.bind(null, story.id),
    add: addClaimTo.bind(null, story.id),
    reject: rejectClaimOf.bind(null, story.id),
    undo,
  }
  const articles = story.articles.map((article) => ({
    id: article.id,
    letter: article.letter,
    name: articleName(article),
  }))
  return (
    <PageFrame
      title={said('titleOf', { story: story.title })}
      above={<Link href={`/stories/${story.id}`}>{story.title}</Link>}
    >
      <h1 className="pt-3 pb-2 font-serif text-2xl leading-7 font-semibold tracking-tight">
        {said('title')}
      </h1>
      <ArticleChoice story={story.id} articles={articles} chosen={chosen.articles} />
      {chosen.left.length > 0 && (
        <p role="status" className="pt-1 text-soft">
          {said('left', { count: chosen.left.length })}
        </p>
      )}
      {view.orphans.length > 0 && (
        <details className="pt-1">
          <summary>{said('orphans', { count: view.orphans.length })}</summary>
          <CorrectionList corrections={view.orphans} undo={undo} />
        </details>
      )}
      {view.columns.length === 0 ? (
        <p className="py-6 text-soft">{said('empty')}</p>
      ) : (
        <Texts
          key={chosen.articles.join()}
          sent={sent}
          claim={asked.claim}
          figure={asked.figure}
          actions={actions}
        />
      )}
    </PageFrame>
  )
}
