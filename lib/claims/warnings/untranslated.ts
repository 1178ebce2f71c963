import type { Span } from '../types.ts'
import { found, quoted, type WarningRule } from './warning-rule.ts'

/** Words in letters that English is not written in. */
const OTHER_LETTERS =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]+/gu

const SHORTEST = 2
/** A name may be given as its own country writes it, in brackets or quotation marks. */
const OPENS = new Set('([“"\'‘')
const CLOSES = new Set(')]”’')
const NEAR = 60

function isGiven(text: string, { start }: Span): boolean {
  for (let at = start - 1; at >= Math.max(0, start - NEAR); at--) {
    if (OPENS.has(text.charAt(at))) return true
    if (CLOSES.has(text.charAt(at))) return false
  }
  return false
}

export const untranslated: WarningRule = {
  id: 'untranslated',
  means: 'Words in other letters than English stand among its own.',
  sign: (text, { beyondLatin }) => {
    if (!beyondLatin) return null
    const { text: printed } = text.article
    const spans = found(printed, OTHER_LETTERS).filter(
      (span) => span.end - span.start >= SHORTEST && !isGiven(printed, span),
    )
    return spans.length > 0
      ? { because: `Words were left untranslated: ${quoted(text, spans)}.`, spans }
      : null
  },
  fires: [
    'The mayor of Ardal называла the flood a shame.',
    'Rescuers 救援 reached the village of Belen at noon.',
    'The council said الجسر was closed.',
    'Farmers in Ardal πλημμύρα asked for pumps.',
  ],
  not: [
    'The paper (Новая газета) wrote of Ardal.',
    'The village (乌坎) lies by the sea.',
    'The wave, of 3 µm and 12 Ω, was measured in Ardal.',
    'The word “наводнение” was on every wall.',
  ],
}
