import { articleName } from '#components/board/board-view.ts'
import type { WithdrawnArticle as Withdrawn } from '#lib/board/types.ts'
import type { WithdrawalState } from './article-state.ts'
import { PutBackForm } from './withdrawal-form.tsx'

type Props = {
  readonly article: Withdrawn
  readonly putBack: (before: WithdrawalState, form: FormData) => Promise<WithdrawalState>
}

/** An article that was taken out: why, and the way back. */
export function WithdrawnArticle({ article, putBack }: Props) {
  return (
    <div className="max-w-2xl space-y-4 pt-5">
      <p className="kicker">Withdrawn · {articleName(article)}</p>
      <h1 className="font-serif text-2xl leading-8 font-semibold">{article.title ?? article.file}</h1>
      <p role="status">This article is withdrawn and stands on the board no more. Reason: {article.reason}</p>
      <PutBackForm action={putBack} />
    </div>
  )
}
