import { randomUUID } from 'node:crypto'
import {
  checkDetails,
  shownDetails,
  type TypedDetails,
  typedDetails,
} from '#components/details/details-form.ts'
import type { Draft } from '#components/drafts/draft.ts'
import type { NewArticle } from '#lib/db/acts.ts'
import { readDetails } from '#lib/import/article-details.ts'
import { readBytes } from '#lib/import/read-bytes.ts'

/** A text in the form: read, with the bytes it came in. */
export type ReadText = {
  readonly id: string
  readonly file: string
  readonly bytes: Uint8Array
  readonly text: string
  readonly typed: TypedDetails
}

/** What came in since: what was read, and a sentence for what could not be, apart for the paste and for files. */
export type ReadTexts = {
  readonly texts: readonly ReadText[]
  readonly refusals: readonly string[]
  readonly fileRefusals: readonly string[]
}

/** The texts that the form carries already, but for those that are left out, each with its details as typed. */
export function carriedTexts(form: FormData): readonly ReadText[] {
  return form.getAll('draft').flatMap((id) => {
    if (typeof id !== 'string' || form.get('intent') === `leave ${id}`) return []
    const file = typedIn(form, `${id}.file`)
    const bytes = new Uint8Array(Buffer.from(typedIn(form, `${id}.original`), 'base64'))
    const read = readBytes(file, bytes)
    if (read.status === 'refused') return []
    return [{ id, file, bytes, text: read.text, typed: typedDetails(form, `${id}.`) }]
  })
}

/** What was pasted or chosen since: read, or refused with a sentence. `pasted` says whether the paste was taken. */
export async function newTexts(
  form: FormData,
  already: number,
): Promise<ReadTexts & { readonly pasted: boolean }> {
  const paste = typedIn(form, 'paste')
  const bytes = new TextEncoder().encode(paste)
  const pasted = paste.trim() === '' ? null : readText(`Pasted text ${already + 1}`, bytes)
  const chosen = await Promise.all(
    form.getAll('files').map(async (file) => {
      if (!(file instanceof File) || isNoChoice(file)) return ''
      return readText(file.name, new Uint8Array(await file.arrayBuffer()))
    }),
  )
  return {
    texts: [pasted, ...chosen].filter((one) => one !== null && typeof one !== 'string'),
    refusals: typeof pasted === 'string' ? [pasted] : [],
    fileRefusals: chosen.filter((one) => typeof one === 'string' && one !== '').map(String),
    pasted: pasted !== null && typeof pasted !== 'string',
  }
}

/** A field for files in which none was chosen sends one without bytes and name; on its way the name becomes a word. */
const isNoChoice = ({ name, size }: File): boolean => size === 0 && (name === '' || name === 'undefined')

/** As the form shows it again. */
export function draftOf({ id, file, bytes, text, typed }: ReadText, twin: string | null): Draft {
  const checked = checkDetails(typed, null)
  return {
    id,
    file,
    original: Buffer.from(bytes).toString('base64'),
    beginning: text.trim().slice(0, 600),
    words: text.split(/\s+/).filter(Boolean).length,
    typed,
    errors: checked.status === 'invalid' ? checked.errors : {},
    twin,
  }
}

/** As it is kept; null where its details are not fine. */
export function articleOf({ file, bytes, text, typed }: ReadText): NewArticle | null {
  const checked = checkDetails(typed, null)
  return checked.status === 'fine' ? { file, bytes, text, details: checked.details } : null
}

export function typedIn(form: FormData, field: string): string {
  const entry = form.get(field)
  return typeof entry === 'string' ? entry : ''
}

function readText(file: string, bytes: Uint8Array): ReadText | string {
  const read = readBytes(file, bytes)
  if (read.status === 'refused') return read.reason
  const said = Object.entries(read.details).filter(([, value]) => value !== null && value !== undefined)
  const details = { ...readDetails(read.text), ...Object.fromEntries(said) }
  return { id: randomUUID(), file, bytes, text: read.text, typed: shownDetails(details) }
}
