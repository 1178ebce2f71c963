import Link from 'next/link'
import { notFound } from 'next/navigation'
import { CorrectionForm } from '#components/article/correction-form.tsx'
import { FamilyNotes } from '#components/article/family-notes.tsx'
import { MarkedText } from '#components/article/marked-text.tsx'
import { WithdrawalForm } from '#components/article/withdrawal-form.tsx'
import { WithdrawnArticle } from '#components/article/withdrawn-article.tsx'
import { articleName, printPublished } from '#components/board/board-view.ts'
import { shownDetails } from '#components/details/details-form.ts'
import { words } from '#components/messages/words-on-server.ts'
import { PageFrame } from '#components/page/page-frame.tsx'
import { CorrectionList } from '#components/texts/correction-list.tsx'
import { correctionView } from '#components/texts/correction-view.ts'
import { TextsLink } from '#components/texts/texts-link.tsx'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { board } from '#lib/board/board.ts'
import { getStory } from '#lib/db/stories.ts'
import { undoCorrectionOf } from '../../texts/actions.ts'
import { correctArticle, putBackArticle, withdrawArticle } from './actions.ts'

export default async function ArticlePage({ params }: PageProps<'/stories/[story]/articles/[article]'>) {
  await whoIsAsking('read')
  const { story, article: id } = await params
  const stored = await getStory(story)
  if (!stored) notFound()
  const said = await words('article')
  const shown = board(stored)
  const article = shown.articles.find((one) => one.id === id)
  const withdrawn = shown.withdrawn.find((one) => one.id === id)
  const back = <Link href={`/stories/${shown.id}`}>{shown.title}</Link>
  if (withdrawn) {
    return (
      <PageFrame title={`${articleName(withdrawn)} · ${shown.title}`} above={back}>
        <WithdrawnArticle
          article={withdrawn}
          act={shown.acts.find(({ seq }) => seq === withdrawn.act)}
          putBack={putBackArticle.bind(null, shown.id, id)}
        />
      </PageFrame>
    )
  }
  if (!article) notFound()
  const corrections = shown.corrections
    .filter(({ act }) => act.payload.anchor.article === article.id)
    .map(correctionView)
  return (
    <PageFrame title={`${articleName(article)} · ${shown.title}`} above={back}>
      <div className="grid gap-x-12 gap-y-6 pt-5 lg:grid-cols-[minmax(0,40rem)_minmax(18rem,26rem)]">
        <article>
          <p className="kicker">
            {article.letter} · {articleName(article)} · {printPublished(article)}
          </p>
          <p className="not-printed">
            <TextsLink story={shown.id} articles={[article.id]} />
          </p>
          {article.title && (
            <h1 dir="auto" className="font-serif text-2xl leading-8 font-semibold">
              {article.title}
            </h1>
          )}
          {!article.title && <h1 className="font-serif text-2xl leading-8">{article.file}</h1>}
          {article.notice && <p className="text-soft">{article.notice}</p>}
          <FamilyNotes board={shown} article={article.id} />
          {article.read.warnings.map((warning) => (
            <p key={warning} lang="en" dir="ltr" className="text-soft">
              {warning}
            </p>
          ))}
          <div className="mt-3 border-t border-rule pt-3">
            <MarkedText board={shown} article={article} />
          </div>
        </article>
        <div className="not-printed space-y-6">
          {corrections.length > 0 && (
            <section aria-labelledby="corrections-heading">
              <h2 id="corrections-heading" className="kicker border-b border-rule pb-1">
                {said('corrections')}
              </h2>
              <CorrectionList corrections={corrections} undo={undoCorrectionOf.bind(null, shown.id)} />
            </section>
          )}
          <section aria-labelledby="details-heading">
            <h2 id="details-heading" className="kicker border-b border-rule pb-1 mb-2">
              {said('details')}
            </h2>
            <CorrectionForm
              name={`${shown.id} ${article.id}`}
              shown={shownDetails(article)}
              action={correctArticle.bind(null, shown.id, article.id)}
            />
          </section>
          <section aria-labelledby="withdraw-heading">
            <h2 id="withdraw-heading" className="kicker border-b border-rule pb-1 mb-2">
              {said('withdraw')}
            </h2>
            <WithdrawalForm
              name={`${shown.id} ${article.id}`}
              action={withdrawArticle.bind(null, shown.id, article.id)}
            />
          </section>
        </div>
      </div>
    </PageFrame>
  )
}
