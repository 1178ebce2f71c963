import { describe, expect, test } from 'vitest'
import { compare } from './compare.ts'

/** Two articles of one story, and whether what they print of it stands in one row. */
type Told = readonly [one: string, other: string]

const PUBLISHED = '2024-12-05'

/** The quotes that share a row with the words, in the order of the articles. */
function rowOf(words: string, told: Told, published: string | null = PUBLISHED): string[] {
  const articles = told.map((text, i) => ({
    id: `${i}.txt`,
    file: `${i}.txt`,
    text,
    outlet: null,
    title: null,
    published,
    agency: null,
  }))
  const { articles: read, figures } = compare({ title: 'Fire in Ardal' }, articles)
  const quotes = new Map(read.flatMap(({ claims }) => claims.map(({ id, quote }) => [id, quote] as const)))
  const rows = figures.map(({ readings }) =>
    readings.flatMap(({ claims }) => claims.flatMap((id) => quotes.get(id) ?? [])),
  )
  return rows.find((row) => row.includes(words)) ?? []
}

/** A story of some length, in which words that two texts share weigh something. */
const MARKET =
  'A bomb hit a market in Ardal on Monday. Hospitals in Ardal and Belen took in 30 wounded, the Karnian Red Crescent said. Police closed two bridges. Rain fell on the valley on Tuesday. Some 40 schools stay shut. Nine trains stood still. The market is 200 years old. It lies 3 kilometres from the port. A fire killed six sheep there in 1998.'

const ONE: readonly { readonly because: string; readonly told: Told; readonly row: readonly string[] }[] = [
  {
    because: 'a month holds the day that another text gives, also where it is told twice',
    told: [
      `${MARKET} The national emergency law on night gatherings, due to expire later this month, will be extended by ten weeks. The governor asked that what was put in place in the wake of the harbour floods in spring and is due to expire later this month be extended.`,
      `${MARKET} The national emergency law on night gatherings would cease on December 26 and is to last ten weeks more.`,
    ],
    row: ['later this month', 'later this month', 'December 26'],
  },
  {
    because: 'no story has two crowds of one thing, where each text counts them once',
    told: [
      'A boy fell into a well in Ardal. Rescuers dug all night, the Belen fire service said. Some 60 excavators were brought in.',
      'A boy fell into a well in Ardal. Rescuers dug all night, the Belen fire service said. Around 80 diggers worked on the slope.',
    ],
    row: ['Some 60 excavators', 'Around 80 diggers'],
  },
  {
    because: 'the others who were injured are of the crash that killed, wherever each text says it was',
    told: [
      'A bus crashed in Ardal. It carried pupils. The road was wet. The lorry had stopped. At least 15 people were killed, police said. Forty-seven others were injured in the accident in Belen province.',
      'A bus crash in Ardal killed 15 people on Friday. In Ardal more than 30 others were hurt.',
    ],
    row: ['Forty-seven others', 'more than 30 others'],
  },
  {
    because: 'a size in brackets is the size before them',
    told: ['The tower of Ardal, 30 metres (98 feet) high, fell in the fire.', 'The tower fell in Ardal.'],
    row: ['30 metres', '98 feet'],
  },
  {
    because: 'a war is the conflict of the next text',
    told: [
      "Karnia's six-year-old conflict has emptied Ardal.",
      'The bridge stood through more than six years of war.',
    ],
    row: ['six-year', 'more than six years'],
  },
  {
    because: 'a toll of the war counts from its start, which only one text names',
    told: [
      'The war has killed more than 320,000 people since it broke out in 2011.',
      'More than 400,000 people have been killed since the conflict began.',
    ],
    row: ['more than 320,000 people', 'More than 400,000 people'],
  },
  {
    because: 'the day of the fire stands before who told of it',
    told: [
      'Nine people died in Ardal on Tuesday, the mayor said.',
      'The fire in Ardal killed nine on Tuesday.',
    ],
    row: ['Tuesday', 'Tuesday'],
  },
  {
    because: 'a toll stands beside the toll that it has overtaken',
    told: [
      'The fire in Ardal killed 126 people, police said, updating a previous toll of 112 dead.',
      'The fire killed 126 people in Ardal, police said.',
    ],
    row: ['126 people', '112 dead', '126 people'],
  },
  {
    because: 'a year long past is told of for one thing',
    told: [
      'The market of Ardal was rebuilt after the fire of 1982.',
      'The mayor recalled the 1982 disaster that emptied the town.',
    ],
    row: ['1982', '1982'],
  },
  {
    because: 'what a group has done up to now is of no year in which it was formed',
    told: [
      'The Ardal Front, which was formed in 2002, has killed more than 900 people in Ardal.',
      'The Ardal Front has killed more than 900 people in Ardal.',
    ],
    row: ['more than 900 people', 'more than 900 people'],
  },
  {
    because: 'what became of a part is said of the part',
    told: [
      'The ferry to Ardal carried 400 people, including 30 guards who were evacuated.',
      'From Ardal 30 guards were evacuated.',
    ],
    row: ['30 guards', '30 guards'],
  },
  {
    because: 'a rate that another is held against is a rate',
    told: [
      'Ardal has 12 fire deaths per 100,000 people. It compares with a mean of 4.5 in the north.',
      'Ardal has 12 fire deaths per 100,000 people, compared with 4.5 in the north.',
    ],
    row: ['4.5', '4.5'],
  },
]

const TWO: readonly { readonly because: string; readonly told: Told; readonly words: string }[] = [
  {
    because: 'two persons of one age have two ages',
    told: ['Jana Orel, 41, and Peter Holm, 41, died in Ardal.', 'Peter Holm, 41, drove the van in Ardal.'],
    words: '41',
  },
  {
    because: 'what was counted over years is none of one night',
    told: [
      'Ardal has seen fires in the past year, killing 59 people.',
      'The fire in Ardal killed 61 people.',
    ],
    words: '59 people',
  },
  {
    because: 'a further four are none of the nine',
    told: [
      'Nine people were killed in Ardal. A further four were killed by falling beams.',
      'In Ardal 13 people were killed.',
    ],
    words: 'four',
  },
  {
    because: 'two children from abroad are not all children',
    told: [
      'A fire swept Ardal. It began at night. The market burned. The mayor spoke. Two children from Algeria were killed in Ardal.',
      'Ten children were killed in Ardal.',
    ],
    words: 'Two children',
  },
  {
    because: 'evacuees from one town are none of those from another',
    told: [
      'Hospitals in Ardal and Belen took in the wounded, the Red Crescent said. Thousands of evacuees from the towns of Fuara and Kafra were stranded.',
      'Hospitals in Ardal and Belen took in the wounded, the Red Crescent said. About 2,200 evacuees from Madena and Zabad were stranded.',
    ],
    words: 'About 2,200 evacuees',
  },
  {
    because: 'two children from abroad are not any two children',
    told: [
      'A fire swept Ardal. It began at night. The market burned. The mayor spoke. Two children from Algeria were killed.',
      'A fire swept Ardal. 2 children died of smoke.',
    ],
    words: '2 children',
  },
  {
    because: 'the ages of those who were killed are not the ages of all who rode along',
    told: [
      'The bus in Ardal carried pupils, aged 10 to 14. The pupils were on a trip.',
      'Police in Ardal said 13 children, aged 10 to 15, were killed on the bus.',
    ],
    words: '10 to 14',
  },
  {
    because: 'millions of the war are none of the thousands of one town',
    told: ['The war has displaced millions.', 'More than 80,000 people have been displaced.'],
    words: 'millions',
  },
]

describe('one row', () => {
  test.each(ONE)('$because', ({ told, row }) => {
    expect(rowOf(row[0] ?? '', told)).toEqual(row)
  })
})

test('one weekday is one day, though nothing says when the two texts were written', () => {
  const told: Told = [
    'Nine people died in Ardal on Thursday.',
    "Thursday's fire in Ardal killed nine people.",
  ]
  expect(rowOf('Thursday', told, null)).toEqual(['Thursday', "Thursday's"])
})

test('one body is one origin, however its name is spelt', () => {
  const text = (body: string) => `Nine people died in Ardal on Thursday, the ${body} said.`
  const { figures } = compare(
    { title: 'Fire in Ardal' },
    ['World Health Organisation', 'World Health Organization'].map((body, i) => ({
      id: `${i}.txt`,
      file: `${i}.txt`,
      text: text(body),
      outlet: null,
      title: null,
      published: PUBLISHED,
      agency: null,
    })),
  )
  expect(figures.find(({ measure }) => measure === 'killed')?.origins).toEqual(['World Health Organization'])
})

test('a day is one however it is written, also in two texts that nothing dates', () => {
  const told: Told = ['The bridge of Ardal was closed on March 5.', 'Ardal had closed the bridge 5th Mar.']
  expect(rowOf('March 5', told, null)).toHaveLength(2)
})

describe('two rows', () => {
  test.each(TWO)('$because', ({ told, words }) => {
    const both = rowOf(words, told)
    expect(both).toContain(words)
    expect(both.filter((quote) => quote !== words)).toEqual([])
  })
})
