/** A text, and what a person calls it. */
export type NamedText = { readonly name: string; readonly text: string }

/** What the same text is called among these; null where it is new. Line ends and spaces make no other text. */
export function twinOf({ text }: { readonly text: string }, others: readonly NamedText[]): string | null {
  const words = wordsOf(text)
  return others.find((other) => wordsOf(other.text) === words)?.name ?? null
}

const wordsOf = (text: string): string => text.trim().replace(/\s+/g, ' ')
