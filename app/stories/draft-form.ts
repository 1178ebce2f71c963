import type { DraftsState } from '#components/drafts/draft.ts'
import type { NewArticle } from '#lib/db/acts.ts'
import { articleOf, carriedTexts, draftOf, newTexts, type ReadText, typedIn } from './read-drafts.ts'

/** What a sent form asks for: to be shown again, or to keep these articles. */
export type DraftForm =
  | { readonly status: 'show'; readonly state: DraftsState }
  | {
      readonly status: 'keep'
      readonly articles: readonly (NewArticle & { readonly draft: string })[]
      /** The form as it comes back if nothing can be kept: with the articles that are left, and why. */
      readonly again: (sentence: string, left?: readonly string[]) => DraftsState
    }

/**
 * Reads what was pasted or chosen and shows it; keeps only what was shown before. Where something is wrong, all that was
 * typed comes back with a sentence by the field.
 */
export async function draftForm(before: DraftsState, form: FormData, titled: boolean): Promise<DraftForm> {
  const carried = carriedTexts(form)
  const fresh = await newTexts(form, carried.length)
  const texts = [...carried, ...fresh.texts]
  const intent = typedIn(form, 'intent')
  const title = typedIn(form, 'title')
  const nothing = intent === 'read' && fresh.texts.length + fresh.refusals.length === 0
  const state: DraftsState = {
    title,
    titleError: null,
    paste: fresh.pasted ? '' : typedIn(form, 'paste'),
    refusals: nothing ? ['Paste the text of an article, or choose a file.'] : fresh.refusals,
    drafts: texts.map(draftOf),
    sentence: null,
    round: before.round + 1,
  }
  if (intent !== 'keep' || fresh.refusals.length > 0) return { status: 'show', state }
  if (fresh.texts.length > 0) return { status: 'show', state: { ...state, sentence: LOOK_FIRST } }
  if (texts.length === 0) return { status: 'show', state: { ...state, sentence: NO_TEXT } }
  const titleError = titled ? titleObjection(title) : null
  const articles = texts.map(kept)
  const fine = articles.filter((article) => article !== null)
  if (titleError || fine.length < texts.length) {
    return { status: 'show', state: { ...state, titleError, sentence: 'Nothing was saved yet: see above.' } }
  }
  const again = (sentence: string, left: readonly string[] = texts.map(({ id }) => id)): DraftsState => ({
    ...state,
    drafts: state.drafts.filter(({ id }) => left.includes(id)),
    sentence,
  })
  return { status: 'keep', articles: fine, again }
}

const LOOK_FIRST = 'This text was just read; look at what it says of itself, then keep it.'
const NO_TEXT = 'Paste or choose at least one text.'

function kept(text: ReadText): (NewArticle & { readonly draft: string }) | null {
  const article = articleOf(text)
  return article && { ...article, draft: text.id }
}

function titleObjection(title: string): string | null {
  if (title.trim() === '') return 'Give the story a title: it is found by it.'
  return title.length > 300 ? 'The title is longer than 300 characters.' : null
}
