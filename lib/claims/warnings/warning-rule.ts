import type { Block } from '../blocks.ts'
import type { Sentence } from '../sentences.ts'
import type { ArticleText, Claim, Span } from '../types.ts'

/** An article that was just read. */
export type LoadedText = {
  readonly article: ArticleText
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly claims: readonly Claim[]
}

/** What makes a text doubtful: one sentence for the editor who loads it, and the words that made it. */
export type Sign = { readonly because: string; readonly spans: readonly Span[] }
export type Warning = Sign & { readonly rule: string }

/** One kind of doubt. Its examples are its tests and what the legend shows: texts that are warned of, and such as look alike. */
export type WarningRule = {
  readonly id: string
  /** For the legend: what is looked for, one sentence. */
  readonly means: string
  readonly sign: (text: LoadedText) => Sign | null
  readonly fires: readonly string[]
  readonly not: readonly string[]
}

const MOST_QUOTED = 3
const LONGEST_QUOTED = 60

/** “was.”, “are.” and 2 more: the words that made a warning, as it names them. */
export function quoted({ article }: LoadedText, spans: readonly Span[]): string {
  const told = spans.slice(0, MOST_QUOTED).map(({ start, end }) => {
    const words = article.text.slice(start, end).replaceAll(/\s+/g, ' ').trim()
    return `“${words.length > LONGEST_QUOTED ? `${words.slice(0, LONGEST_QUOTED)}…` : words}”`
  })
  const more = spans.length - told.length
  return more > 0 ? `${told.join(', ')} and ${more} more` : told.join(', ')
}

/** Where an expression matches in the text, its first group or all of it; no more are looked for than anybody reads. */
export function found(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = []
  for (const { 0: whole, 1: part, index } of text.matchAll(pattern)) {
    const start = part === undefined ? index : index + whole.indexOf(part)
    spans.push({ start, end: start + (part ?? whole).length })
    if (spans.length === MOST_FOUND) break
  }
  return spans
}
const MOST_FOUND = 100

/** The paragraphs of an article's own prose. */
export const bodyOf = ({ blocks }: LoadedText) => blocks.filter(({ position }) => position === 'body')
