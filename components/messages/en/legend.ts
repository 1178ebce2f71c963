import { CLASSES } from '#lib/claims/classes/index.ts'
import { COPY_RULES } from '#lib/claims/copies/index.ts'
import { FINDINGS } from '#lib/claims/findings/index.ts'
import { WARNINGS } from '#lib/claims/warnings/index.ts'

type Rule = { readonly id: string; readonly means: string }

/** In English a rule is called by its id and means what its file says; every other language has words of its own. */
const meansOf = (rules: readonly Rule[]): Record<string, string> =>
  Object.fromEntries(rules.map(({ id, means }) => [id, means]))
const namesOf = (rules: readonly Rule[]): Record<string, string> =>
  Object.fromEntries(rules.map(({ id }) => [id, ruleName(id)]))

/** "name-spelt-twice" → "Name spelt twice". */
function ruleName(id: string): string {
  const words = id.replaceAll('-', ' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** What every mark means. */
export const legend = {
  classes: meansOf(CLASSES),
  findings: meansOf(FINDINGS),
  copies: meansOf(COPY_RULES),
  warnings: meansOf(WARNINGS),
  names: namesOf([...COPY_RULES, ...WARNINGS]),
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
