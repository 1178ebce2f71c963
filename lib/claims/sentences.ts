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
const STARTS_LOW = /^\s*["'’”)\]]*\s*[\p{Ll}]/u

/** Whether a break between two pieces is none: "Maj. | Hassan", "Nov. | 27", "“…offensive,” | said the monitor". */
function runsOn(left: string, right: string): boolean {
  if (STARTS_LOW.test(right)) return true
  return ABBREVIATED.test(left) && !MAY_END.test(left)
}

function sentencesOf(text: string, block: Block): Sentence[] {
  const whole = text.slice(block.start, block.end)
  const pieces: Span[] = []
  for (const { index, segment } of segmenter.segment(whole)) {
    const before = pieces.at(-1)
    if (before && runsOn(whole.slice(before.start, before.end), segment)) {
      pieces[pieces.length - 1] = { start: before.start, end: index + segment.length }
    } else pieces.push({ start: index, end: index + segment.length })
  }
  return pieces.flatMap((piece) => {
    const raw = whole.slice(piece.start, piece.end)
    const start = block.start + piece.start + (raw.length - raw.trimStart().length)
    const sentence = raw.trim()
    if (sentence === '') return []
    const { position, paragraph } = block
    return [{ start, end: start + sentence.length, text: sentence, position, paragraph }]
  })
}

export function sentences(text: string): Sentence[] {
  return blocks(text).flatMap((block) => sentencesOf(text, block))
}
