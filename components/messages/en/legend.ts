/** What every mark means. */
export const legend = {
  title: 'Legend',
  examples: 'Examples',
  examplesOf: 'Examples: {id}',
  fires: 'Shows it',
  not: 'Looks alike, and does not',
  part: {
    classes: 'What kind of difference a row shows',
    states: 'What the desk did with it',
    findings: 'What the arithmetic shows',
    copies: 'How a copy is known',
    warnings: 'What makes a text doubtful',
    hedges: 'What a hedge allows',
    keys: 'Keys',
  },
  single: 'One article alone says it: there is nothing to compare yet.',
  state: {
    open: 'Nobody has answered it yet. Where the articles differ, it stands first on the board.',
    decided: 'The desk has an answer, with the words that it was given on.',
    pending: 'The answer is put off, with the reason and what it waits for.',
    stale: 'It was decided, and what the articles say of it has changed since.',
    reopened: 'It was decided, and somebody took the answer back, with a reason.',
  },
}
