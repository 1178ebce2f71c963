import { type ClassRule, quoted } from './class.ts'

export const quoteDrift: ClassRule = {
  id: 'quote-drift',
  rule: 'other-words-in-the-marks',
  means: 'One speaker, one moment, and inside the quotation marks not the same words.',
  fits: ({ a, b }) => a.claim.kind === 'quote' && b.claim.kind === 'quote',
  because: ({ a, b }) =>
    `${a.claim.speaker ?? b.claim.speaker ?? 'One speaker'} is quoted as ${quoted(a)} in ${a.name} and as ${quoted(b)} in ${b.name}.`,
  fires: [
    [
      { text: '“The bridge was old and the river took it in the night,” the mayor said.' },
      { text: '“The bridge was old and the river broke it in one night,” the mayor said.' },
    ],
    [
      { text: 'The council said it was “a massive blow to the fishermen of Ardal”.' },
      { text: 'The council said it was “a major blow to all fishermen of Ardal”.' },
    ],
    [
      { text: '"We will rebuild every house in the valley before winter," said Peter Holm.' },
      { text: '"We shall rebuild each house in the valley before the winter," said Peter Holm.' },
    ],
    [
      { text: 'Jana Orel said: "The water came through the windows of the school."' },
      { text: 'Jana Orel said: "Water came through all the windows of our school."' },
    ],
  ],
  not: [
    [
      { text: '“The bridge was old and the river took it in the night,” the mayor said.' },
      { text: 'The mayor said “the river took it in the night”.' },
    ],
    [
      { text: '“The bridge was old and the river took it in the night,” the mayor said.' },
      { text: '“Nobody crossed after dark since the warning came,” the mayor said.' },
    ],
    [
      { text: '“The bridge was old and the river took it in the night,” the mayor said.' },
      { text: 'The mayor said the old bridge had been taken by the river overnight.' },
    ],
  ],
}
