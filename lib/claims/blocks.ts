import type { Position, Span } from './types.ts'

/**
 * Text → blocks: the paragraphs, headlines, crossheads, captions and credit lines of an article, in order. A block is a
 * span of the stored text; what is metadata ("date 2024-12-05", a dateline) belongs to none, so nothing is claimed there.
 */
export type Block = Span & { readonly position: Position; readonly paragraph: number }

const LEADING_DATE = /^\s*date\s+\d{4}(?:-\d{2}){0,2}(?:T\S+)?\s*/
/** "Beirut, Lebanon:", "HAMA", "HAMA, Syria (Reuters) -". */
const DATELINE =
  /^(?:\p{Lu}[\p{L}'’.-]+(?:[ ,]+\p{Lu}[\p{L}'’.-]+){0,4}\s*:|\p{Lu}{3,}(?:[ ,]+\p{Lu}{2,}){0,3})$/u
const CREDIT =
  /^\W{0,4}(?:©|\(c\)|copyright\b|credit:|photo:|with additional reporting\b|additional reporting\b|reporting by\b|editing by\b|\(except for the headline\b)/i
/** "Title: Ferry toll", "Published: 14 March 2025": what a desk or a page set above a text. */
const LABELLED =
  /^(?:Title|Headline|Outlet|Source|Published|Updated|Last updated|Posted|Date|Byline|Author|Section|Tags|URL|Link)\s*:/i
const CAPTION_CREDIT = /\b(?:Credit|Photo|Picture|Image):\s*\S/
const SENTENCE_ENDS = new Set('.!?…:;')
const CLOSERS = new Set('"\'’”)]')
/** Crossheads are set off in many houses: "- Big blow -", "~Fierce battle~", "*** Toll ***". */
const SETS_OFF = new Set('-–—~*•#=|')
/** No headline, crosshead, caption or dateline is longer: what is, is body, and is not looked at further. */
const LONGEST_LINE = 2000

/** No caption has so many words. */
const MANY_WORDS = 60

/** How many words a line has, counted as far as anybody asks. */
function words(line: string, most: number): number {
  let count = 0
  let inside = false
  for (let at = 0; at < line.length && count < most; at++) {
    const unit = line.charCodeAt(at)
    const blank = unit < 0x80 ? unit === 0x20 || (unit >= 9 && unit <= 13) : BLANK.test(line.charAt(at))
    if (!blank && !inside) count++
    inside = !blank
  }
  return count
}
const BLANK = /\s/

/** Whether a text does not end as a sentence does, closing quotation marks and brackets set aside. */
function unended(text: string): boolean {
  const trimmed = text.trimEnd()
  let last = trimmed.length - 1
  while (last >= 0 && CLOSERS.has(trimmed.charAt(last))) last--
  return !SENTENCE_ENDS.has(trimmed.charAt(last))
}

const setOff = (line: string) =>
  SETS_OFF.has(line.charAt(0)) && SETS_OFF.has(line.slice(1).slice(-1)) && line.slice(1, -1).trim() !== ''

/** Every stretch between line breaks. One line may be megabytes, which no regular expression is asked to hold. */
function stretches(text: string): Span[] {
  const found: Span[] = []
  let [feed, back] = [markFrom(text, '\n', 0), markFrom(text, '\r', 0)]
  for (let start = 0; start <= text.length; ) {
    const end = Math.min(feed, back)
    if (end > start) found.push({ start, end })
    start = end + 1
    if (feed < start) feed = markFrom(text, '\n', start)
    if (back < start) back = markFrom(text, '\r', start)
  }
  return found
}

function markFrom(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at
}

/** Lines of the text; a line that goes on in lower case after one that did not end is the same sentence, broken. */
function lines(text: string): Span[] {
  const found: Span[] = []
  for (const line of stretches(text)) {
    const printed = text.slice(line.start, line.end)
    if (printed.trim() === '') continue
    const before = found.at(-1)
    const goesOn = before && oneBreak(text, before.end, line.start) && /^\s*\p{Ll}/u.test(printed)
    if (goesOn && unended(text.slice(before.start, before.end)))
      found[found.length - 1] = { start: before.start, end: line.end }
    else found.push(line)
  }
  return found
}

const LINE_BREAKS = new Set(['\n', '\r\n', '\n\r', '\r\n\r'])
const oneBreak = (text: string, from: number, to: number) =>
  to - from <= 3 && LINE_BREAKS.has(text.slice(from, to))

function positionOf(line: string, index: number, headline: string | null): Position | 'metadata' {
  if (headline !== null && line === headline) return 'headline'
  if (CREDIT.test(line)) return 'credit'
  if (LABELLED.test(line)) return 'metadata'
  if (line.length > LONGEST_LINE) return 'body'
  // Few lines ask how many words they have, and it is counted last.
  if (ENDS_DATELINE.test(line.slice(-2)) && words(line, 7) <= 6 && DATELINE.test(line)) return 'metadata'
  const credited = line.includes(':') && CAPTION_CREDIT.test(line)
  if (credited && words(line, MANY_WORDS) < MANY_WORDS) return 'caption'
  if (setOff(line) && words(line, 15) <= 14) return 'crosshead'
  return index > 0 && unended(line) && words(line, 11) <= 10 ? 'crosshead' : 'body'
}
const ENDS_DATELINE = /[:\p{Lu}]$/u

/** The first line is the headline where it is short, does not end like a sentence and is no dateline. */
function headlineOf(line: string, total: number): string | null {
  if (total < 2 || line.length > LONGEST_LINE) return null
  if (!unended(line)) return null
  const count = words(line, 21)
  return count <= 20 && count >= 3 && !DATELINE.test(line) ? line : null
}

export function blocks(text: string): Block[] {
  const leading = LEADING_DATE.exec(text)?.[0].length ?? 0
  const all = lines(text).map((line) => ({ start: Math.max(line.start, leading), end: line.end }))
  const spans = all.filter((line) => line.start < line.end)
  const lineOf = (span: Span) => text.slice(span.start, span.end).trim()
  const headline = leading === 0 && spans[0] ? headlineOf(lineOf(spans[0]), spans.length) : null
  const found = spans.flatMap((span, index) => {
    const position = positionOf(lineOf(span), index, headline)
    return position === 'metadata' ? [] : [{ ...span, position, paragraph: index }]
  })
  const body = found.findIndex(({ position }) => position === 'body')
  return found.map((block, i) =>
    i < body && block.position === 'crosshead' ? { ...block, position: 'headline' } : block,
  )
}
