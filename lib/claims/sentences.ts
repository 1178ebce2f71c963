import { type Block, blocks } from './blocks.ts'
import { SPACE, sortAt } from './characters.ts'
import { breaksIn } from './sentence-breaks.ts'
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

/** Where the sentences of a text may break: the runtime is only asked about what is no plain English. */
function breaks(text: string): number[] {
  return breaksIn(text) ?? [...segmenter.segment(text)].slice(1).map(({ index }) => index)
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

/** The pieces of a block, those that only seemed to end put together again. */
function piecesOf(whole: string): Span[] {
  const places = breaks(whole)
  if (whole === '') return []
  const pieces: Span[] = []
  let start = 0
  for (let i = 0; i < places.length; i++) {
    const end = places[i] ?? whole.length
    const next = places[i + 1] ?? whole.length
    if (runsOn(whole.slice(start, end), whole.slice(end, next))) continue
    pieces.push({ start, end })
    start = end
  }
  pieces.push({ start, end: whole.length })
  return pieces
}

function sentencesOf(text: string, block: Block): Sentence[] {
  const whole = text.slice(block.start, block.end)
  const found: Sentence[] = []
  for (const piece of piecesOf(whole)) {
    if (piece.end - piece.start <= LONGEST_SENTENCE) add(found, whole, piece, block)
    else for (const part of cut(whole, piece)) add(found, whole, part, block)
  }
  return found
}

/** The blanks around a sentence are none of it. */
function add(found: Sentence[], whole: string, { start, end }: Span, block: Block): void {
  let first = start
  let last = end
  while (first < last && sortAt(whole, first) === SPACE) first++
  while (last > first && sortAt(whole, last - 1) === SPACE) last--
  if (first === last) return
  const { position, paragraph } = block
  const text = whole.slice(first, last)
  found.push({ start: block.start + first, end: block.start + last, text, position, paragraph })
}

export function sentences(text: string, found: readonly Block[] = blocks(text)): Sentence[] {
  return found.flatMap((block) => sentencesOf(text, block))
}
