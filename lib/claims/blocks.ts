import type { Position, Span } from './types.ts'

/**
 * Text → blocks: the paragraphs, headlines, crossheads, captions and credit lines of an article, in order. A block is a
 * span of the stored text; what is metadata ("date 2024-12-05", a dateline) belongs to none, so nothing is claimed there.
 */
export type Block = Span & { readonly position: Position; readonly paragraph: number }

const LEADING_DATE = /^\s*date\s+\d{4}(?:-\d{2}){0,2}(?:T\S+)?\s*/
/** "Beirut, Lebanon:", "HAMA", "HAMA, Syria (Reuters) -". */
const DATELINE =
  /^\s*(?:[\p{Lu}][\p{L}'’.-]+(?:[ ,]+[\p{Lu}][\p{L}'’.-]+){0,4}\s*:|[\p{Lu}]{3,}(?:[ ,]+[\p{Lu}]{2,}){0,3})\s*$/u
const CREDIT =
  /^\W{0,4}(?:©|\(c\)|copyright\b|credit:|photo:|with additional reporting\b|additional reporting\b|reporting by\b|editing by\b|\(except for the headline\b)/i
const CAPTION_CREDIT = /\b(?:Credit|Photo|Picture|Image):\s*\S+/
const SENTENCE_END = /[.!?…:;]["'’”)\]]*\s*$/
/** Crossheads are set off in many houses: "- Big blow -", "~Fierce battle~", "*** Toll ***". */
const SET_OFF = /^\s*([-–—~*•#=|]+)\s*\S.*?\s*[-–—~*•#=|]+\s*$/

const words = (line: string) => line.split(/\s+/).filter(Boolean).length
const unended = (line: string) => !SENTENCE_END.test(line)

/** Lines of the text; a line that goes on in lower case after one that did not end is the same sentence, broken. */
function lines(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = { start: match.index, end: match.index + match[0].length }
    if (match[0].trim() === '') continue
    const before = found.at(-1)
    const gap = before ? text.slice(before.end, line.start) : ''
    const oneBreak = gap.replace(/\r/g, '') === '\n'
    const goesOn =
      before && oneBreak && unended(text.slice(before.start, before.end)) && /^\s*\p{Ll}/u.test(match[0])
    if (before && goesOn) found[found.length - 1] = { start: before.start, end: line.end }
    else found.push(line)
  }
  return found
}

function positionOf(line: string, index: number, headline: string | null): Position | 'metadata' {
  if (headline !== null && line.trim() === headline) return 'headline'
  if (CREDIT.test(line)) return 'credit'
  if (DATELINE.test(line) && words(line) <= 6) return 'metadata'
  if (CAPTION_CREDIT.test(line) && words(line) < 60) return 'caption'
  if (SET_OFF.test(line) && words(line) <= 14) return 'crosshead'
  if (index > 0 && words(line) <= 10 && unended(line)) return 'crosshead'
  return 'body'
}

/** The first line is the headline where it is short, does not end like a sentence and is no dateline. */
function headlineOf(first: string | undefined, total: number): string | null {
  if (first === undefined || total < 2) return null
  const line = first.trim()
  return words(line) <= 20 && words(line) >= 3 && unended(line) && !DATELINE.test(line) ? line : null
}

export function blocks(text: string): Block[] {
  const leading = LEADING_DATE.exec(text)?.[0].length ?? 0
  const all = lines(text).map((line) => ({ start: Math.max(line.start, leading), end: line.end }))
  const spans = all.filter((line) => line.start < line.end)
  const first = spans[0]
  const headline =
    leading === 0 ? headlineOf(first && text.slice(first.start, first.end), spans.length) : null
  return spans.flatMap((span, index) => {
    const position = positionOf(text.slice(span.start, span.end), index, headline)
    return position === 'metadata' ? [] : [{ ...span, position, paragraph: index }]
  })
}
