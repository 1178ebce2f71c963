import type { DraftsState } from '#components/drafts/draft.ts'
import { words } from '#components/messages/words-on-server.ts'
import type { NewArticle } from '#lib/db/acts.ts'
import { articleOf, carriedTexts, draftOf, newTexts, type ReadText, typedIn } from './read-drafts.ts'
import { type NamedText, twinOf } from './twin.ts'

/** What a sent form asks for: to be shown again, or to keep these articles. */
export type DraftForm =
  | { readonly status: 'show'; readonly state: DraftsState }
  | {
      readonly status: 'keep'
      readonly articles: readonly (NewArticle & { readonly draft: string })[]
      /** The form as it comes back if nothing can be kept: with the articles that are left, and why. */
      readonly again: (sentence: string, left?: readonly string[]) => DraftsState
    }

/** A new story has a title; `standing` are the texts that the story has already. */
export type DraftsWanted = { readonly titled: boolean; readonly standing: readonly NamedText[] }

/**
 * Reads what was pasted or chosen and shows it; on the word "keep" what was shown is kept, and a text that was still in
 * the box is shown first. Where something is wrong, all that was typed comes back with a sentence by the field.
 */
export async function draftForm(
  before: DraftsState,
  form: FormData,
  { titled, standing }: DraftsWanted,
): Promise<DraftForm> {
  const said = await words('drafts')
  const carried = carriedTexts(form)
  const fresh = await newTexts(form, carried.length)
  const texts = [...carried, ...fresh.texts]
  const intent = typedIn(form, 'intent')
  const title = typedIn(form, 'title')
  const refused = fresh.refusals.length + fresh.fileRefusals.length
  const nothing = intent === 'read' && fresh.texts.length + refused === 0
  const twins = texts.map((text, place) => twinOf(text, [...standing, ...texts.slice(0, place).map(named)]))
  const state: DraftsState = {
    title,
    titleError: null,
    paste: fresh.pasted ? '' : typedIn(form, 'paste'),
    refusals: nothing ? [said('refused.nothing')] : fresh.refusals,
    fileRefusals: fresh.fileRefusals,
    drafts: texts.map((text, place) => draftOf(text, twins[place] ?? null)),
    sentence: null,
    round: before.round + 1,
  }
  if (intent !== 'keep') return { status: 'show', state }
  if (refused > 0) return { status: 'show', state: { ...state, sentence: said('refused.notAllRead') } }
  if (fresh.texts.length > 0)
    return { status: 'show', state: { ...state, sentence: said('refused.lookFirst') } }
  const untold = state.drafts.some(({ id, twin }) => twin !== null && typedIn(form, `${id}.twin`) === '')
  if (untold) return { status: 'show', state: { ...state, sentence: said('refused.sameText') } }
  if (texts.length === 0) return { status: 'show', state: { ...state, sentence: said('refused.noText') } }
  const untitled = titled ? titleObjection(title) : null
  const titleError = untitled && said(`refused.${untitled}`)
  const articles = texts.map(kept)
  const fine = articles.filter((article) => article !== null)
  if (titleError || fine.length < texts.length) {
    return { status: 'show', state: { ...state, titleError, sentence: said('refused.seeAbove') } }
  }
  const again = (sentence: string, left: readonly string[] = texts.map(({ id }) => id)): DraftsState => ({
    ...state,
    drafts: state.drafts.filter(({ id }) => left.includes(id)),
    sentence,
  })
  return { status: 'keep', articles: fine, again }
}

const named = ({ file, text, typed }: ReadText): NamedText => ({
  name: typed.outlet.trim() || typed.title.trim() || file,
  text,
})

function kept(text: ReadText): (NewArticle & { readonly draft: string }) | null {
  const article = articleOf(text)
  return article && { ...article, draft: text.id }
}

function titleObjection(title: string): 'noTitle' | 'longTitle' | null {
  if (title.trim() === '') return 'noTitle'
  return title.length > 300 ? 'longTitle' : null
}
