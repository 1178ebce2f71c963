import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.ts'

/** A text, and who answers for each figure in it that is named here: the words of the figure → the origin, or null. */
type Case = readonly [text: string, says: Readonly<Record<string, string | null>>]

const BEFORE_OR_BEHIND: readonly Case[] = [
  ['Police said 12 people were killed.', { '12 people': 'police' }],
  ['Twelve people were killed, police said.', { 'Twelve people': 'police' }],
  ['At least 12 people died, according to the fire service.', { 'At least 12 people': 'fire service' }],
  ['According to local officials, 30 people died and eight were hurt.', { '30 people': 'local officials' }],
  ['County hall said the harbour office has put in 40 cameras.', { '40 cameras': 'County hall' }],
  ['The company will be declared bankrupt after it put in 12 ovens.', { '12 ovens': null }],
  ['The toll was put at 14 by the Health Ministry.', { '14': 'Health Ministry' }],
  ['The Health Ministry put the death toll at 14.', { '14': 'Health Ministry' }],
  ['Officials put the number of injured at 60.', { '60': 'Officials' }],
  ['Fourteen people are confirmed dead.', { 'Fourteen people': null }],
  ['Some 40 people were reported missing.', { 'Some 40 people': null }],
  ['Some 40 people were reported missing by the coastguard.', { 'Some 40 people': 'coastguard' }],
  ['The airport said about 350 planes were grounded.', { 'about 350 planes': 'airport' }],
  ['The coroner found that 16 people had drowned.', { '16 people': 'coroner' }],
  ['The Red Cross estimates that 3,000 people fled.', { '3,000 people': 'Red Cross' }],
  ['A spokesman for the hospital said it had treated 15 people.', { '15 people': 'hospital' }],
  ['The hospital confirmed it was treating 15 patients.', { '15 patients': 'hospital' }],
  [
    'In a statement, the ambulance service said 15 people had been hurt.',
    { '15 people': 'ambulance service' },
  ],
  ['The fire brigade said in a statement that 15 people were freed.', { '15 people': 'fire brigade' }],
  ['Officers believe 15 people were on board.', { '15 people': 'Officers' }],
  ['Figures from the Interior Ministry show that 15 people drowned.', { '15 people': 'Interior Ministry' }],
  ['A report by the World Bank found 15 people had been paid.', { '15 people': 'World Bank' }],
  [
    'Fifteen people drowned, figures from the Interior Ministry show.',
    { 'Fifteen people': 'Interior Ministry' },
  ],
  ['State media reported that 15 people were held.', { '15 people': 'State media' }],
  [
    'The UN refugee agency, UNHCR, estimates that 1.5 million people have fled.',
    { '1.5 million people': 'United Nations refugee agency' },
  ],
  ['In Ardal, on Friday, reports that 12 people had died spread quickly.', { '12 people': null }],
  ['The mayor estimates 40 people died.', { '40 people': 'mayor' }],
  ['Critics dispute the mayor’s estimates; 40 people died.', { '40 people': null }],
  ['The ministry’s latest figures show 88 deaths.', { '88 deaths': 'ministry' }],
  ['The Ardal fire service said 15 people were freed.', { '15 people': 'Ardal fire service' }],
  ['The clashes have claimed nearly 60 lives.', { 'nearly 60 lives': null }],
  ['Witnesses spoke of at least ten explosions.', { 'at least ten explosions': 'Witnesses' }],
  ['Police said 12 had died but later revised the figure to 10.', { '12': 'police', '10': 'police' }],
]

const PEOPLE: readonly Case[] = [
  ['Mayor Anna Reyes said 15 homes had burned.', { '15 homes': 'Anna Reyes' }],
  ['The mayor, Anna Reyes, said 15 homes had burned.', { '15 homes': 'Anna Reyes' }],
  ['Anna Reyes, the mayor of Porto Alto, said 15 homes had burned.', { '15 homes': 'Anna Reyes' }],
  ['Fifteen homes burned, Anna Reyes, the mayor, told reporters.', { 'Fifteen homes': 'Anna Reyes' }],
  [
    '“Fifteen homes burned,” said Anna Reyes, 52, who had come with 30 neighbours.',
    { '“Fifteen homes': 'Anna Reyes', '52': null, '30 neighbours': null },
  ],
  ['“We lost 15 homes,” Anna Reyes told Radio Norte.', { '15 homes': 'Anna Reyes' }],
  ['“We lost 15 homes,” Anna Reyes, a baker, told the newspaper El Faro.', { '15 homes': 'Anna Reyes' }],
  ['Anna Reyes, who lives next door, said she saw 15 people run.', { '15 people': 'Anna Reyes' }],
  ['Police spokeswoman Anna Reyes said 15 people were held.', { '15 people': 'police' }],
  ['Anna Reyes, a police spokeswoman, said 15 people were held.', { '15 people': 'police' }],
  ['Anna Reyes spoke first. She said 15 homes had burned.', { '15 homes': 'Anna Reyes' }],
  ['Anna Reyes said the storm was over. She added that 15 homes had burned.', { '15 homes': 'Anna Reyes' }],
]

const WRITERS_OWN: readonly Case[] = [
  [
    'The storm, which killed 15 people, was the worst in years, Anna Reyes said.',
    { '15 people': 'Anna Reyes' },
  ],
  ['Residents fled the city of 40,000, officials said.', { '40,000': null }],
]

const all = (text: string) =>
  readArticle({ id: 'a', file: 'a', text, outlet: null, title: null, published: '2024-12-05', agency: null })
    .claims

describe.each([
  ['before the verb or behind it', BEFORE_OR_BEHIND],
  ['a person, and the body they speak for', PEOPLE],
  ['what the writer adds', WRITERS_OWN],
])('%s', (_, cases) => {
  it.each(cases)('%s', (text, says) => {
    const claims = all(text)
    for (const [quote, origin] of Object.entries(says)) {
      const claim = claims.find(
        (one) =>
          one.kind !== 'quote' && one.kind !== 'name' && (one.quote === quote || quote.endsWith(one.quote)),
      )
      expect(claim, `${quote} among ${claims.map((one) => one.quote).join(' | ')}`).toBeDefined()
      expect(claim?.origin ?? null).toEqual(
        origin === null ? null : expect.stringMatching(new RegExp(`^${origin}$`, 'i')),
      )
    }
  })
})
