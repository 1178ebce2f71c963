import { type ClassRule, quoted } from './class.ts'

const WHERE: Readonly<Record<string, string>> = {
  headline: 'headline',
  crosshead: 'crosshead',
  caption: 'caption',
  body: 'body',
  credit: 'credit line',
}

export const internal: ClassRule = {
  id: 'internal',
  rule: 'one-article-two-values',
  means:
    'One article gives two values for one thing: its headline, a crosshead or a caption against its body, or two sentences.',
  fits: ({ a, b, sameArticle }) => {
    if (!sameArticle) return false
    const oneOrigin = a.claim.origin === b.claim.origin || a.claim.origin === null || b.claim.origin === null
    const stated = a.claim.asOfBasis === 'stated' && b.claim.asOfBasis === 'stated'
    return oneOrigin && (!stated || a.claim.asOf === b.claim.asOf)
  },
  because: ({ a, b }) => {
    const [first, second] = [a, b].map(({ claim }) => `in its ${WHERE[claim.position]}`)
    // Two sentences of one body need their place only once.
    if (first === second) return `${a.name} prints ${quoted(a)} and ${quoted(b)} ${first}.`
    return `${a.name} prints ${quoted(a)} ${first} and ${quoted(b)} ${second}.`
  },
  fires: [
    [
      {
        text: 'Quake kills 15 in Ardal\n\nRescuers said on Monday that 12 people were killed in Ardal when the ground shook.\n\nThey went on searching through the night.',
      },
    ],
    [
      {
        text: 'Rescuers worked through the night in the valley.\n\nHundreds of thousands displaced\n\nThe council said 115,000 people had been displaced across Ardal by the water.\n\nMore rain is expected.',
      },
    ],
    [
      {
        text: 'Prices up 17 percent in Karnia\n\nThe Central Bank said prices rose by 12 percent in Karnia.\n\nBread was dearest of all.',
      },
    ],
    [
      {
        text: 'The dam lies 25 kilometres south of Belen and feeds its mills.\n\nThe valley was cleared on Friday.\n\nThe dam lies 40 kilometres south of Belen, engineers said.',
      },
    ],
  ],
  not: [
    [
      {
        text: 'Quake kills 12 in Ardal\n\nRescuers said on Monday that 12 people were killed in Ardal when the ground shook.\n\nThey went on searching.',
      },
    ],
    [{ text: 'Police said 12 people were killed in Ardal. In Belen 15 people were killed.' }],
    [{ text: 'Police said 30 people were injured in Ardal. Doctors said 44 people were injured in Ardal.' }],
    [
      {
        text: 'Dozens of houses destroyed in Ardal\n\nThe flood destroyed 64 houses in Ardal, the mayor said.\n\nMore rain is expected.',
      },
    ],
  ],
}
