import { DETAIL_FIELDS, typedDetails } from '#components/details/details-form.ts'
import type { Draft, DraftsState } from './draft.ts'

/** What the browser keeps of a form with drafts. */
export type KeptDrafts = Pick<DraftsState, 'title' | 'paste' | 'drafts'>

/** The form as it stands, with every correction of a detail; null where there is nothing in it. */
export function typedDrafts(form: FormData, { drafts }: Pick<DraftsState, 'drafts'>): KeptDrafts | null {
  const typed = (field: string) => String(form.get(field) ?? '')
  const kept = {
    title: typed('title'),
    paste: typed('paste'),
    drafts: drafts.map((draft) => ({ ...draft, typed: typedDetails(form, `${draft.id}.`) })),
  }
  return drafts.length === 0 && kept.title + kept.paste === '' ? null : kept
}

/** Whether a form can be shown from this: another version of the page may have kept it. */
export function isKept(value: unknown): value is KeptDrafts {
  const { title, paste, drafts } = fieldsOf(value)
  return [title, paste].every(isText) && Array.isArray(drafts) && drafts.every(isDraft)
}

function isDraft(value: unknown): value is Draft {
  const { id, file, original, beginning, words, typed, errors, twin } = fieldsOf(value)
  const details = fieldsOf(typed)
  const texts = [id, file, original, beginning, ...DETAIL_FIELDS.map((field) => details[field])]
  const known = typeof words === 'number' && typeof errors === 'object' && errors !== null
  return texts.every(isText) && known && (twin === null || isText(twin))
}

const isText = (value: unknown): value is string => typeof value === 'string'

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
