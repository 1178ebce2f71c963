import { type ClassRule, quoted } from './class.ts'

export const conflict: ClassRule = {
  id: 'conflict',
  rule: 'nothing-explains',
  means: 'The values differ, and neither time, scope, unit, rounding nor a copy explains it.',
  fits: () => true,
  because: ({ a, b }) =>
    `${quoted(a)} in ${a.name} and ${quoted(b)} in ${b.name}: neither time, unit nor rounding explains the difference.`,
  fires: [
    [
      { text: 'Police said 30 people were injured in Ardal.' },
      { text: 'Doctors said 44 people were injured in Ardal.' },
    ],
    [{ text: 'The civil war broke out in 2011.' }, { text: 'The civil war broke out in March 2012.' }],
    [
      { text: 'The dam lies about 25 miles south of Belen.' },
      { text: 'The dam lies about 60 kilometres south of Belen.' },
    ],
    [
      { text: 'Belen, the country’s fourth largest city, fell silent.' },
      { text: 'Belen, the country’s fifth largest city, fell silent.' },
    ],
    [
      { text: 'The new bridge cost $2.5 million, the council said.' },
      { text: 'According to auditors, the new bridge cost $4 million.' },
    ],
  ],
  not: [
    [
      { text: 'Police said 30 people were injured in Ardal.' },
      { text: 'Police said 34 people were injured in Ardal.' },
    ],
    [
      { text: 'Police said 30 people were injured in Ardal.' },
      { text: 'Doctors said 44 people were injured in Belen.' },
    ],
    [{ text: 'The repairs cost about $3 million.' }, { text: 'The repairs cost $2.9 million.' }],
  ],
}
