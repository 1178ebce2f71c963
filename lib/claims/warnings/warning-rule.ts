import type { Block } from '../blocks.ts'
import { SPACE, sortAt } from '../characters.ts'
import type { Sentence } from '../sentences.ts'
import type { ArticleText, Claim, Span } from '../types.ts'
import type { Glance } from './glance.ts'

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
  readonly sign: (text: LoadedText, glance: Glance) => Sign | null
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

/**
 * Where a sticky expression matches at one of some places of the text, its first group or all of it, and not within the
 * match before; no more are looked for than anybody reads.
 */
export function foundAmong(text: string, pattern: RegExp, places: readonly number[]): Span[] {
  const spans: Span[] = []
  let after = 0
  for (const place of places) {
    if (place < after || spans.length === MOST_FOUND) continue
    pattern.lastIndex = place
    const match = pattern.exec(text)
    if (!match) continue
    spans.push(spanOf(match))
    after = pattern.lastIndex
  }
  return spans
}

/** Where an expression matches in the text, its first group or all of it; no more are looked for than anybody reads. */
export function found(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(pattern)) {
    spans.push(spanOf(match))
    if (spans.length === MOST_FOUND) break
  }
  return spans
}
const MOST_FOUND = 100

function spanOf({ 0: whole, 1: part, index }: RegExpExecArray): Span {
  const start = part === undefined ? index : index + whole.indexOf(part)
  return { start, end: start + (part ?? whole).length }
}

/** Whether one of the last characters of a stretch of text ends a sentence, quotation mark or bracket and blanks set aside. */
export function endsSentence(text: string, { start, end }: Span, closers: string, looked: number): boolean {
  const from = Math.max(start, end - looked)
  let at = end - 1
  while (at >= from && sortAt(text, at) === SPACE) at--
  if (at >= from && closers.includes(text.charAt(at))) at--
  return at >= from && ENDS.includes(text.charAt(at))
}
const ENDS = '.!?…'

/** The paragraphs of an article's own prose. */
export const bodyOf = ({ blocks }: LoadedText) => blocks.filter(({ position }) => position === 'body')
