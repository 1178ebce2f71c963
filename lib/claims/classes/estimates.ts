import { meet } from '../comparable.ts'
import { isWords } from '../same-words.ts'
import { type ClassRule, quoted } from './class.ts'

export const estimates: ClassRule = {
  id: 'estimates',
  rule: 'ranges-overlap',
  means: 'Different origins give ranges that overlap: both may hold.',
  fits: ({ a, b }) => !isWords(a.claim) && a.claim.origin !== b.claim.origin && meet(a, b),
  because: ({ a, b }) =>
    `${a.claim.origin ?? 'An unnamed origin'} gives ${quoted(a)}, ${b.claim.origin ?? 'an unnamed origin'} ${quoted(b)}: the ranges overlap.`,
  fires: [
    [
      { text: 'Police said between 300 and 500 people gathered in Ardal.' },
      { text: 'The union said between 400 and 700 people gathered in Ardal.' },
    ],
    [
      { text: 'Police said fewer than 500 people gathered in Ardal.' },
      { text: 'The union said 400 people gathered in Ardal. Activists said 450 people gathered in Ardal.' },
    ],
    [
      { text: 'The council said the bridge cost less than $5 million.' },
      { text: 'According to auditors, the bridge cost $4.2 million.' },
    ],
    [
      { text: 'The Central Bank said prices rose by less than 20 percent in Karnia.' },
      { text: 'The union said prices rose by 17 percent in Karnia.' },
    ],
    [
      { text: 'Rebels were less than 10 kilometres from Belen, the army said.' },
      { text: 'Rebels were 8 kilometres from Belen, the governor said.' },
    ],
  ],
  not: [
    [
      { text: 'Police said 300 people gathered in Ardal.' },
      { text: 'Activists said 900 people gathered in Ardal.' },
    ],
    [
      { text: 'The council said the bridge cost less than $5 million.' },
      { text: 'According to auditors, the bridge cost $7.2 million.' },
    ],
  ],
}
