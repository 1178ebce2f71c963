import { found, quoted, type WarningRule } from './warning-rule.ts'

/** A word in letters that English is not written in, outside brackets: a name may be given as its own country writes it. */
const OTHER_LETTERS =
  /(?<![([“"'‘\p{L}])[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]{2,40}(?![)\]”"'’\p{L}]| \p{L}{1,20}[)\]”"’])/gu

/** Asked first, for most articles hold nothing but Latin letters and marks. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2e80-\ufaff]/

export const untranslated: WarningRule = {
  id: 'untranslated',
  means: 'Words in other letters than English stand among its own.',
  sign: (text) => {
    if (!BEYOND_LATIN.test(text.article.text)) return null
    const spans = found(text.article.text, OTHER_LETTERS)
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
