import { articleName } from '#components/board/board-view.ts'
import { When } from '#components/marks/when.tsx'
import type { Act } from '#lib/board/acts.ts'
import type { WithdrawnArticle as Withdrawn } from '#lib/board/types.ts'
import { useWords } from '#words'
import type { WithdrawalState } from './article-state.ts'
import { PutBackForm } from './withdrawal-form.tsx'

type Props = {
  readonly article: Withdrawn
  /** The act that took it out. */
  readonly act: Act | undefined
  readonly putBack: (before: WithdrawalState, form: FormData) => Promise<WithdrawalState>
}

/** An article that was taken out: who did it, when and why, the way back, and the text, which is kept. */
export function WithdrawnArticle({ article, act, putBack }: Props) {
  const said = useWords('article')
  return (
    <article className="max-w-2xl space-y-4 pt-5">
      <p className="kicker">
        {said('withdrawn')} · {articleName(article)}
      </p>
      <h1 dir="auto" className="font-serif text-2xl leading-8 font-semibold">
        {article.title ?? article.file}
      </h1>
      <p role="status">
        {said('isWithdrawn', { reason: article.reason })}
        {act && (
          <span className="block text-soft">
            {act.actor.name ?? said('desk')}, <When at={act.at} />
          </span>
        )}
      </p>
      <PutBackForm action={putBack} />
      {article.notice && <p className="text-soft">{article.notice}</p>}
      <div dir="auto" className="article-text border-t border-rule pt-3">
        {article.text}
      </div>
    </article>
  )
}
