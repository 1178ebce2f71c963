import { bodyOf, quoted, type WarningRule } from './warning-rule.ts'

/**
 * The text stops in a sentence: at a comma, the dots that a feed sets, or a word that ends none. A credit, a caption or a
 * link below the text may stop at any other word.
 */
const STOPS =
  /(?:[,–—-]|\p{Ll}\s?(?:\.{3}|…)|\[(?:\.{3}|…)\]| (?:the|a|an|of|to|in|for|and|or|but|with|by|from|that|which|who|was|were|is|are|has|had|its|their|his|her|at|as|on|than|into|between))$/u
const LONGEST_STOP = 12
const FEWEST_WORDS = 8
const SHOWN = 50

export const cutOff: WarningRule = {
  id: 'cut-off',
  means: 'The text stops in the middle of a sentence, so figures may be missing.',
  sign: (text) => {
    const last = text.blocks.at(-1)
    if (last?.position !== 'body' || bodyOf(text).length < 2) return null
    const end = last.start + text.article.text.slice(last.start, last.end).trimEnd().length
    const line = text.article.text.slice(last.start, end)
    if (!STOPS.test(line.slice(-LONGEST_STOP)) || line.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS)
      return null
    const span = { start: Math.max(last.start, end - SHOWN), end }
    return { because: `The text stops in the middle of a sentence: ${quoted(text, [span])}.`, spans: [span] }
  },
  fires: [
    'The river rose over the road.\n\nBy noon the people of Ardal had left their houses and walked up to the',
    'The river rose over the road.\n\nBy noon the people of Ardal had left their houses, their sheds and their...',
    'The mayor spoke.\n\nShe said that the dam had held for a hundred years, that it would hold,',
    'The mayor spoke.\n\nShe said that the dam above the old town of Ardal had been […]',
  ],
  not: [
    'The river rose.\n\nBy noon the people of Ardal had left their houses and walked up to the hills.',
    'The river rose.\n\nThe mayor called it “the worst day that the town of Ardal has ever seen.”',
    'The river rose over the road.\n\nWrite to the desk of this paper at desk@example.org or call our office',
  ],
}
