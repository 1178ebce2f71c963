import { expect, test } from 'vitest'
import { readArticle } from './read-article.ts'

/** What became of whom: the quote and the measure of every count of persons. */
const TOLD: readonly (readonly [text: string, measures: Readonly<Record<string, string>>])[] = [
  ['Twelve officers guarded the suspect, who was arrested on Friday.', { 'Twelve officers': 'deployed' }],
  ['Dozens of divers looked for the girl who was killed.', { 'Dozens of divers': 'deployed' }],
  [
    'Hundreds of soldiers searched for two climbers who are missing.',
    { 'Hundreds of soldiers': 'deployed', 'two climbers': 'missing' },
  ],
  ['About 30 people who were trapped in a mine were freed.', { 'About 30 people': 'stranded' }],
  [
    'Eight of the injured are in a serious or life-threatening condition.',
    { 'Eight of the injured': 'injured seriously' },
  ],
  ['One woman, surnamed Wu, wept.', { 'One woman': 'present' }],
]

test.each(TOLD)('%s', (text, measures) => {
  const known = { outlet: null, title: null, published: '2024-12-05', agency: null }
  const { claims } = readArticle({ id: 'a.txt', file: 'a.txt', text, ...known })
  const persons = claims.filter(({ unit }) => unit === 'person')
  expect(Object.fromEntries(persons.map(({ quote, measure }) => [quote, measure]))).toEqual(measures)
})
