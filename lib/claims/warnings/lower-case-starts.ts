import type { Span } from '../types.ts'
import { bodyOf, endsSentence, type LoadedText, quoted, type WarningRule } from './warning-rule.ts'

const LOW = /^\s*(\p{Ll}{2,}(?:[ ,]\p{L}+){0,4})(?![\p{L}’'-])/u
/** Parts of names and lists that start low: "al-Shabab said", "de Souza", "van Gogh". */
const MAY_START_LOW = /^(?:al|el|de|di|da|del|van|von|bin|ibn|abu|http|www)\b/
const CLOSERS = '"”’)'
const LOOKED_AT = 4
/** One slip is the author's; more of them are the machine's. */
const SLIPS = 2

/** Nearly every paragraph does, or opens a quotation. */
const startsHigh = (unit: number) => (unit >= 65 && unit <= 90) || unit === 0x201c || unit === 0x22

function startsLow(text: LoadedText): Span[] {
  const body = bodyOf(text)
  const printed = text.article.text
  return body.flatMap((block, i) => {
    const before = body[i - 1]
    if (!before || startsHigh(printed.charCodeAt(block.start))) return []
    const line = printed.slice(block.start, block.end)
    const words = LOW.exec(line)?.[1]
    if (words === undefined || MAY_START_LOW.test(words)) return []
    if (!endsSentence(printed, before, CLOSERS, LOOKED_AT)) return []
    const start = block.start + line.indexOf(words)
    return [{ start, end: start + words.length }]
  })
}

export const lowerCaseStarts: WarningRule = {
  id: 'lower-case-starts',
  means: 'Paragraphs start in lower case, after one that had ended.',
  sign: (text) => {
    const spans = startsLow(text)
    if (spans.length < SLIPS) return null
    return { because: `${spans.length} paragraphs start in lower case: ${quoted(text, spans)}.`, spans }
  },
  fires: [
    'The river rose.\n\nwater reached the church of Ardal by noon.\n\npeople fled to the hills above Belen.',
    'The mayor came.\n\nshe spoke for an hour in the old hall.\n\nthen everybody went home to sleep.',
    'It rained on Monday.\n\nthe bridge fell at four in the morning.\n\nthe road was closed until the evening.',
    'Nobody slept.\n\nsoldiers carried sand to the dam of Ardal.\n\nsome of them had walked all night.',
  ],
  not: [
    'The river rose.\n\nWater reached the church.\n\nwww.example.org has the times of the ferries.',
    'The mayor said that the\nbridge was closed and that the\nroad would follow.',
    'The river rose.\n\nal-Ardal is under water, said its mayor.\n\nde Souza, her deputy, agreed.',
    'The mayor came.\n\nshe spoke for an hour in the old hall.\n\nThen everybody went home.',
  ],
}
