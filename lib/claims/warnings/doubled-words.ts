import { foundAmong, quoted, type WarningRule } from './warning-rule.ts'

/** Words that no sentence sets twice in a row. "That that", "had had" and "is is" are good English. */
const DOUBLED =
  / ((?:the the|a a|an an|of of|to to|and and|for for|with with|at at|from from|by by|their their|his his|its its|was was|were were|are are|will will|would would|we we|they they))(?![\p{L}’'-])/uy

export const doubledWords: WarningRule = {
  id: 'doubled-words',
  means: 'A small word stands twice in a row.',
  sign: (text, { doubled }) => {
    const spans = foundAmong(text.article.text, DOUBLED, doubled)
    return spans.length > 0
      ? { because: `A word stands twice in a row: ${quoted(text, spans)}.`, spans }
      : null
  },
  fires: [
    'The water reached the the church of Ardal.',
    'Belen was cut off for for three days.',
    'The mayor and and two of her deputies came.',
    'Farmers were were led out by the army.',
  ],
  not: [
    'She said that that bridge had had its day.',
    'What it is is a dam, a very, very old one.',
    'The road they came from, from Belen, was closed.',
    'Nobody knew whose it was. Was it the mayor’s?',
  ],
}
