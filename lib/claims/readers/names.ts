import { type Mention, mentionAt, type Passage, type Reader } from '../mention.ts'

/** Persons with what they are, bodies that a text spells out, and the places it is about. One find a person and way of writing, not one a mention. */
function read({ tokens, names }: Passage): Mention[] {
  return names.map(({ from, to, end, full, role, rule }) => {
    const reading = {
      kind: 'name' as const,
      value: full,
      low: null,
      high: null,
      unit: null,
      hedge: 'exact' as const,
      measure: role,
      rules: [rule],
    }
    const mention = mentionAt(tokens, from, to, reading)
    return mention.end === end ? mention : { ...mention, end }
  })
}

export const names: Reader = {
  id: 'names',
  kinds: ['name'],
  read,
  examples: [
    {
      text: 'President Bashar al-Assad fled. Assad was seen in Moscow.',
      finds: [
        { quote: 'Bashar al-Assad', value: 'Bashar al-Assad', measure: 'president' },
        { quote: 'Assad', value: 'Bashar al-Assad', measure: 'president' },
        { quote: 'Moscow', measure: 'place' },
      ],
    },
    {
      text: 'The Ardal Observatory for Rivers counts 12 people killed. The Observatory’s chief, Jana Orel, warned of rain.',
      finds: [
        { quote: 'Ardal Observatory for Rivers', measure: 'organisation' },
        { quote: 'Jana Orel', measure: 'head of the Ardal Observatory for Rivers' },
      ],
    },
    {
      text: 'The head of the Karnian Free Rally (KFR), Abu Salim al-Dari, was in Belen.',
      finds: [
        { quote: 'Karnian Free Rally (KFR)', value: 'Karnian Free Rally', measure: 'organisation' },
        { quote: 'Abu Salim al-Dari', measure: 'leader of KFR' },
        { quote: 'Belen', measure: 'place' },
      ],
    },
    {
      text: 'French Defense Minister Anne Morel resigned.',
      finds: [{ quote: 'Anne Morel', measure: 'defence minister of France' }],
    },
    { text: 'KFR leader Salim Dari spoke.', finds: [{ quote: 'Salim Dari', measure: 'leader of KFR' }] },
    {
      text: 'UN Secretary-General Ana Torres met US Secretary of State Peter Holm and UN aid chief Jana Orel.',
      finds: [
        { quote: 'Ana Torres', measure: 'secretary-general of the United Nations' },
        { quote: 'Peter Holm', measure: 'secretary of state of the United States' },
        { quote: 'Jana Orel', measure: 'aid chief of the United Nations' },
      ],
    },
    {
      text: 'Salim Dari, the de facto leader of the Syrian insurgency, and Anna Berg, the president’s legal adviser, met.',
      finds: [
        { quote: 'Salim Dari', measure: 'leader of the Syrian insurgency' },
        { quote: 'Anna Berg', measure: 'adviser' },
      ],
    },
    {
      text: 'Guests fled the Belmont hotel. Karnian Airlines Flight 17 had left the province of Nakhon Dorvin for the al-Zafra district.',
      finds: [
        { quote: 'Belmont hotel', measure: 'place' },
        { quote: 'Karnian Airlines', measure: 'name' },
        { quote: 'Nakhon Dorvin', measure: 'place' },
        { quote: 'al-Zafra', measure: 'place' },
      ],
    },
    { text: 'Crazed gunman Peter Holm fled.', finds: [{ quote: 'Peter Holm', measure: 'gunman' }] },
    {
      text: 'It hit the lorry, said police Lt. Col. Anan Suwan.',
      finds: [{ quote: 'Anan Suwan', measure: 'police officer' }],
    },
    {
      text: 'Jana Orel, 33, a shopkeeper, ran outside.',
      finds: [{ quote: 'Jana Orel', measure: 'shopkeeper' }],
    },
    {
      text: 'The rally is led by force. KFR is headed by Salim Dari.',
      finds: [{ quote: 'Salim Dari', measure: 'leader of KFR' }],
    },
    {
      text: 'The charity is headed by Peter Holm.',
      finds: [{ quote: 'Peter Holm', measure: 'leader' }],
    },
    {
      text: 'Peter Holm, the mayor of Belen, opened it.',
      finds: [{ quote: 'Peter Holm', measure: 'mayor of Belen' }],
    },
    {
      text: 'Former president Peter Holm opened it.',
      finds: [{ quote: 'Peter Holm', measure: 'former president' }],
    },
    { text: '“It shook,” Peter Holm said.', finds: [{ quote: 'Peter Holm', measure: 'speaker' }] },
    { text: 'Police named the driver as Peter Holm.', finds: [{ quote: 'Peter Holm', measure: 'driver' }] },
    {
      text: 'In talks with the president, Peter Holm asked for money.',
      finds: [{ quote: 'Peter Holm', measure: 'name' }],
    },
    {
      text: 'The road to Aulnay-sous-Bois was cut.',
      finds: [{ quote: 'Aulnay-sous-Bois', measure: 'name' }],
    },
    { text: 'New York Times editors met. United States officials said so.', finds: [] },
    { text: 'Peter Holm walked through Belen on Friday.', finds: [] },
    { text: 'Seizing Belen was the key, and Belen fell.', finds: [] },
    {
      text: 'They drove from Ardal to San Marco, said police.',
      finds: [{ quote: 'San Marco', measure: 'name' }],
    },
  ],
}
