import type { ArticleText } from '#lib/claims/types.ts'
import type { Act, ArticleDetails } from './acts.ts'
import type { StoredStory, WithdrawnArticle } from './types.ts'

export type StandingArticle = ArticleDetails & {
  readonly id: string
  readonly file: string
  readonly text: string
}
export type Articles = {
  /** In the order in which they were added, which is the order of the columns. */
  readonly standing: readonly StandingArticle[]
  readonly withdrawn: readonly WithdrawnArticle[]
}

/** What the acts on articles come to: each with its details as last corrected, the withdrawn ones apart. */
export function articlesOf(story: StoredStory, undone: ReadonlySet<number>): Articles {
  const added = new Map<string, StandingArticle>()
  const withdrawn = new Map<string, { reason: string; act: number }>()
  for (const act of story.acts.filter((one) => !undone.has(one.seq)).sort((a, b) => a.seq - b.seq)) {
    if (act.kind === 'add-article') added.set(act.payload.article, addedArticle(act.payload, story.texts))
    if (act.kind === 'correct-article') correct(added, act.payload)
    if (act.kind === 'withdraw-article') {
      withdrawn.set(act.payload.article, { reason: act.payload.reason, act: act.seq })
    }
  }
  return {
    standing: [...added.values()].filter(({ id }) => !withdrawn.has(id)),
    withdrawn: [...added.values()].flatMap((article) => {
      const why = withdrawn.get(article.id)
      return why ? [{ ...article, ...why }] : []
    }),
  }
}

/**
 * What the engine reads of an article: a correction of its date or agency is a correction of the reading. Where it names
 * an article it names its outlet, else its file: the title goes there, so that a sentence and its column say one name.
 */
export function articleText(article: StandingArticle): ArticleText {
  const { id, file, text, outlet, title, published, agency } = article
  return { id, file: title ?? file, text, outlet, title, published, agency }
}

type Added = Extract<Act, { kind: 'add-article' }>['payload']

function addedArticle(payload: Added, texts: ReadonlyMap<string, string>): StandingArticle {
  const text = texts.get(payload.text)
  if (text === undefined)
    throw new Error(`The text ${payload.text} of article ${payload.article} is not stored.`)
  return { ...payload.details, id: payload.article, file: payload.file, text }
}

function correct(
  added: Map<string, StandingArticle>,
  payload: { article: string; details: ArticleDetails },
): void {
  const article = added.get(payload.article)
  if (article) added.set(article.id, { ...article, ...payload.details })
}
