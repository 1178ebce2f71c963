import type { Comparable } from '../comparable.ts'
import { sameName } from '../transliteration.ts'
import type { ClassRule } from './class.ts'

const named = (value: string | number | null, quote: string) => (typeof value === 'string' ? value : quote)
/** “Abu Mohammad al-Jolani”, “Abu Mohammed al-Golani”: the fullest form of each article, each once. */
const forms = (readings: readonly Comparable[]) =>
  [...new Set(readings.map(({ claim }) => named(claim.value, claim.quote)))]
    .sort()
    .map((form) => `“${form}”`)
    .join(', ')

export const spelling: ClassRule = {
  id: 'spelling',
  rule: 'one-name-two-spellings',
  means:
    'One person or body, written in two ways: another transcription, with or without al-, an accent, a misprint.',
  fits: ({ a: { claim: a }, b: { claim: b } }) =>
    a.kind === 'name' && b.kind === 'name' && sameName(named(a.value, a.quote), named(b.value, b.quote)),
  because: (_, readings) => `One name, spelt in different ways: ${forms(readings)}.`,
  fires: [
    [
      { text: 'The head of the Karnian Free Rally (KFR), Abu Mohammad al-Jolani, waved.' },
      { text: 'KFR leader Abu Mohammed al-Golani waved.' },
    ],
    [
      { text: 'The charity is led by volunteers. “It rose,” said its director, Rami Abdurrahman.' },
      { text: 'The charity’s director, Rami Abdel Rahman, said it rose.' },
    ],
    [
      { text: 'Police Lt Col Anan Thammasuk came.' },
      { text: 'Police Lieutenant Colonel Anan Thamasuk came.' },
    ],
    [{ text: 'President Sergei Ivanov spoke.' }, { text: 'President Sergey Ivanoff spoke.' }],
    [
      { text: 'The Ardal Centre for Human Rights published the list.' },
      { text: 'The Ardal Center for Human Rights published the list.' },
    ],
    [
      { text: 'Rebels held the Zafra district. Shells fell on Zafra.' },
      { text: 'Families left the al-Zafra neighbourhood.' },
    ],
    [
      { text: 'The pupils came from the province of Nakhon Dorvin.' },
      { text: 'The pupils came from the city of Dorvin.' },
    ],
    [
      { text: 'The tunnel ended below the Belmont Garden hotel.' },
      { text: 'A blast levelled the Belmont Hotel.' },
    ],
  ],
  not: [
    [
      { text: 'The pupils came from the city of South Dorvin.' },
      { text: 'The pupils came from the city of Dorvin.' },
    ],
    [{ text: 'Health Minister Ali Hassan spoke.' }, { text: 'Health Minister Ali Hussein spoke.' }],
    [{ text: 'President Peter Holm spoke. Holm left.' }, { text: 'President Peter Holm spoke.' }],
    [{ text: 'Mayor Karin Dahl opened the bridge.' }, { text: 'Mayor Martin Dahl opened the bridge.' }],
  ],
}
