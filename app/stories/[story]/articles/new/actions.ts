'use server'

import { notFound, redirect } from 'next/navigation'
import { articleName } from '#components/board/board-view.ts'
import type { DraftsState } from '#components/drafts/draft.ts'
import { words } from '#components/messages/words-on-server.ts'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { articlesOf } from '#lib/board/articles.ts'
import { undoneActs } from '#lib/board/undone-acts.ts'
import { ENGINE } from '#lib/claims/engine.ts'
import { type Appended, addArticle, type NewArticle } from '#lib/db/acts.ts'
import type { Person } from '#lib/db/people.ts'
import { getStory } from '#lib/db/stories.ts'
import { draftForm } from '../../../draft-form.ts'
import { typedIn } from '../../../read-drafts.ts'
import { unwritableWords } from '../../../unwritable-words.ts'

/** More texts for a story: shown as they were read, and on the desk's word added one by one. */
export async function addArticles(story: string, before: DraftsState, form: FormData): Promise<DraftsState> {
  const actor = await whoIsAsking('write')
  const stored = await getStory(story)
  if (!stored) notFound()
  const { standing, withdrawn } = articlesOf(stored, undoneActs(stored.acts))
  const texts = [
    ...standing.map((article) => ({ name: articleName(article), text: article.text })),
    ...withdrawn.map((article) => ({ name: `${articleName(article)}, withdrawn`, text: article.text })),
  ]
  const asked = await draftForm(before, form, { titled: false, standing: texts })
  if (asked.status === 'show') return asked.state
  const left = asked.articles.map(({ draft }) => draft)
  for (const { draft, ...article } of asked.articles) {
    const kept = await add(story, article, actor, `${typedIn(form, 'request')} ${draft}`)
    if (kept.status === 'unwritable') return asked.again(await unwritableWords(kept), left)
    if (kept.status === 'moved') return asked.again((await words('drafts'))('refused.busy'), left)
    left.shift()
  }
  redirect(`/stories/${story}`)
}

/** An article can be added whatever others did in between, so it is simply tried again. */
async function add(story: string, article: NewArticle, actor: Person, requestId: string): Promise<Appended> {
  for (let look = 0; look < 5; look++) {
    const stored = await getStory(story)
    if (!stored) notFound()
    const after = stored.acts.at(-1)?.seq ?? 0
    const kept = await addArticle(story, article, { actor, engine: ENGINE, after, requestId })
    if (kept.status !== 'moved') return kept
  }
  return { status: 'moved' }
}
