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
  ['Police said 40 protesters threw stones, injuring six.', { '40 protesters': 'present', six: 'injured' }],
  ['The bomb went off among 300 worshippers, killing 17.', { '300 worshippers': 'present', '17': 'killed' }],
  [
    'Two men suspected of killing four policemen were arrested.',
    { 'Two men': 'detained', 'four policemen': 'killed' },
  ],
  ['Seven of the 30 passengers died.', { Seven: 'killed', '30 passengers': 'present' }],
  ['Of the 30 passengers, seven died.', { '30 passengers': 'present', seven: 'killed' }],
  ['Police freed 21 of the 200 girls.', { '21': 'released', '200 girls': 'present' }],
  ['One of the 12 people killed was a nurse.', { '12 people': 'killed' }],
  ['All of the 30 passengers died.', { '30 passengers': 'killed' }],
  ['Three of the 12 hostages were killed.', { Three: 'killed', '12 hostages': 'detained' }],
  ['The storm killed another 12.', { '12': 'killed' }],
  ['Of those killed, nine were women.', { 'nine were women': 'killed' }],
  ['The flood forced 4,000 people from 20 villages.', { '4,000 people': 'displaced' }],
  ['As many as 30 could still be trapped.', { 'As many as 30': 'stranded' }],
  ['An eight-member gang carried out the attack.', { eight: 'attackers' }],
  ['About 10 knife-wielding people stormed the station.', { 'About 10 knife-wielding people': 'attackers' }],
  ['Two more died, bringing the total to 41.', { Two: 'killed', '41': 'killed' }],
  ['Hospitals were treating 25.', { '25': 'hospitalised' }],
  ['One woman, surnamed Wu, wept.', { 'One woman': 'present' }],
]

test.each(TOLD)('%s', (text, measures) => {
  const known = { outlet: null, title: null, published: '2024-12-05', agency: null }
  const { claims } = readArticle({ id: 'a.txt', file: 'a.txt', text, ...known })
  const persons = claims.filter(({ unit }) => unit === 'person')
  expect(Object.fromEntries(persons.map(({ quote, measure }) => [quote, measure]))).toEqual(measures)
})
