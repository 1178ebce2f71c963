'use server'

import { redirect } from 'next/navigation'
import type { DraftsState } from '#components/drafts/draft.ts'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'
import { createStory } from '#lib/db/stories.ts'
import { draftForm } from '../draft-form.ts'
import { typedIn } from '../read-drafts.ts'
import { unwritableWords } from '../unwritable-words.ts'

/** Texts for a new story: shown as they were read, and on the desk's word kept together with the story. */
export async function shapeStory(before: DraftsState, form: FormData): Promise<DraftsState> {
  const actor = await whoIsAsking('write')
  const asked = await draftForm(before, form, { titled: true, standing: [] })
  if (asked.status === 'show') return asked.state
  const title = typedIn(form, 'title').trim()
  const request = typedIn(form, 'request')
  const articles = asked.articles.map(({ draft: _, ...article }) => article)
  const created = await createStory({
    title,
    articles,
    actor,
    ...(request === '' ? {} : { requestId: request }),
  })
  if (created.status === 'unwritable') return asked.again(await unwritableWords(created))
  redirect(`/stories/${created.id}`)
}
