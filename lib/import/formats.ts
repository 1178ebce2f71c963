import { html } from './html.ts'
import type { Format } from './imported.ts'
import { markdown } from './markdown.ts'
import { plainText } from './plain-text.ts'

/** Every format an article can come in. A new one: its file, and a line here. */
export const FORMATS: readonly Format[] = [plainText, markdown, html]

/** The format that a file's name asks for; null where its ending is none of ours. */
export function formatOf(file: string): Format | null {
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase()
  return FORMATS.find((format) => ending !== undefined && format.extensions.includes(ending)) ?? null
}
