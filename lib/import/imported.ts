import type { ArticleDetails } from '#lib/board/acts.ts'

/** What came out of a file: its text, and what the file itself says about the article. */
export type Imported = {
  readonly status: 'read'
  /** Without NUL and well-formed, so that every offset into it survives being stored. */
  readonly text: string
  readonly details: Partial<ArticleDetails>
}

/** A file that was not taken. The reason is one sentence that names it: "toll.txt is empty." */
export type Refused = { readonly status: 'refused'; readonly reason: string }

/** One way of writing an article in a file. `file` is only for the sentence of a refusal. */
export type Format = {
  readonly id: string
  readonly label: string
  /** Without the dot, lower case. */
  readonly extensions: readonly string[]
  readonly read: (file: string, bytes: Uint8Array) => Imported | Refused
}

export function refuse(reason: string): Refused {
  return { status: 'refused', reason }
}
