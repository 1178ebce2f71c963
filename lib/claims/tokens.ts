import type { Span } from './types.ts'

/**
 * Sentence → tokens: words, numbers and single marks, with offsets into the stored text. Hyphens are tokens of their
 * own, so that "50-percent" and "33-year-old" read as "50 percent" and "33 year old" do.
 */
export type Token = Span & {
  readonly text: string
  readonly lower: string
  readonly type: 'word' | 'number' | 'mark'
  /** Whether it is a word that starts with a capital. */
  readonly capital: boolean
}

const TOKEN =
  /(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)|(?<word>(?:\p{Lu}\.){2,}|\p{L}+(?:['’]\p{L}+)*)|(?<mark>[^\s\p{L}\d])/gu

export function tokens(text: string, offset = 0): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const start = offset + match.index
    const type = match.groups?.number ? 'number' : match.groups?.word ? 'word' : 'mark'
    const lower = match[0].toLowerCase().replaceAll('’', "'")
    const capital = type === 'word' && match[0].charAt(0) !== lower.charAt(0)
    found.push({ start, end: start + match[0].length, text: match[0], lower, type, capital })
  }
  return found
}

/** Index of the token before `index` that is no hyphen, or -1. */
export function before(list: readonly Token[], index: number): number {
  let i = index - 1
  while (list[i]?.text === '-') i--
  return i
}

export function isCapital(token: Token | undefined): token is Token & { readonly capital: true } {
  return token?.capital === true
}
