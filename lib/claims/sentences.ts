import { type Block, blocks } from './blocks.ts'
import type { Position, Span } from './types.ts'

/** Blocks → sentences. The runtime's segmenter proposes breaks; where news prose only seemed to end, they are merged again. */
export type Sentence = Span & {
  readonly text: string
  readonly position: Position
  readonly paragraph: number
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

const ABBREVIATED =
  /(?:^|[\s(“"'‘])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Mt|Ft|Gen|Maj|Col|Lt|Capt|Cmdr|Sgt|Cpl|Pvt|Adm|Gov|Sen|Rep|Pres|Supt|Insp|Det|Jr|Sr|No|Nos|vs|approx|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Inc|Ltd|Co|Corp|U\.S|U\.N|U\.K|E\.U|a\.m|p\.m|e\.g|i\.e|\p{Lu})\.\s*$/u
/** "Nov." before "27" is a month; "a.m." or "U.S." before a capital may well be the end of a sentence. */
const MAY_END = /(?:a\.m|p\.m|U\.S|U\.N|U\.K|E\.U|Jr|Sr|Inc|Ltd|Co|Corp|etc)\.\s*$/
const STARTS_LOW = /^\s*(?:["'’”)\]]+\s*)?\p{Ll}/u
/** An abbreviation is no longer than this, with the mark before it. */
const ABBREVIATION = 16

/** Whether a break between two pieces is none: "Maj. | Hassan", "Nov. | 27", "“…offensive,” | said the monitor". */
function runsOn(left: string, right: string): boolean {
  if (STARTS_LOW.test(right)) return true
  const end = left.trimEnd().slice(-ABBREVIATION)
  return ABBREVIATED.test(end) && !MAY_END.test(end)
}

/** A full stop, or another mark or line separator, behind which a sentence may begin. */
const MAY_BREAK = /[\p{Sentence_Terminal}\u0085\u2028\u2029](?![\da-z])/u
/** What may follow it without one: more of them, what closes, and blanks. */
const ALL_CLOSED = /^[.!?]*["'’”)\]]* *$/

/** The runtime's proposals; most paragraphs of an agency report are one sentence, and are not asked about. */
function* proposed(text: string): Iterable<{ index: number; segment: string }> {
  const at = text.search(MAY_BREAK)
  if (at < 0 || ALL_CLOSED.test(text.slice(at))) yield { index: 0, segment: text }
  else yield* segmenter.segment(text)
}

/** Text that lost its punctuation may be one line of megabytes: a longer piece is cut between two words. */
const LONGEST_SENTENCE = 4000

function cut(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > LONGEST_SENTENCE) {
    const blank = text.lastIndexOf(' ', from + LONGEST_SENTENCE)
    const to = blank > from + LONGEST_SENTENCE / 2 ? blank : from + LONGEST_SENTENCE
    pieces.push({ start: from, end: to })
    from = to
  }
  return [...pieces, { start: from, end }]
}

function sentencesOf(text: string, block: Block): Sentence[] {
  const whole = text.slice(block.start, block.end)
  const pieces: Span[] = []
  for (const { index, segment } of proposed(whole)) {
    const before = pieces.at(-1)
    if (before && runsOn(whole.slice(before.start, before.end), segment)) {
      pieces[pieces.length - 1] = { start: before.start, end: index + segment.length }
    } else pieces.push({ start: index, end: index + segment.length })
  }
  return pieces
    .flatMap((piece) => cut(whole, piece))
    .flatMap((piece) => {
      const raw = whole.slice(piece.start, piece.end)
      const start = block.start + piece.start + (raw.length - raw.trimStart().length)
      const sentence = raw.trim()
      if (sentence === '') return []
      const { position, paragraph } = block
      return [{ start, end: start + sentence.length, text: sentence, position, paragraph }]
    })
}

export function sentences(text: string, found: readonly Block[] = blocks(text)): Sentence[] {
  return found.flatMap((block) => sentencesOf(text, block))
}
