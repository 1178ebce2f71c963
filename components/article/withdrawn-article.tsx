import { articleName } from '#components/board/board-view.ts'
import { When } from '#components/marks/when.tsx'
import type { Act } from '#lib/board/acts.ts'
import type { WithdrawnArticle as Withdrawn } from '#lib/board/types.ts'
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
  return (
    <article className="max-w-2xl space-y-4 pt-5">
      <p className="kicker">Withdrawn · {articleName(article)}</p>
      <h1 dir="auto" className="font-serif text-2xl leading-8 font-semibold">
        {article.title ?? article.file}
      </h1>
      <p role="status">
        This article is withdrawn and stands on the board no more. Reason: {article.reason}
        {act && (
          <span className="block text-soft">
            {act.actor.name ?? 'The desk'}, <When at={act.at} />
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
