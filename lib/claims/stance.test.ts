import { expect, it } from 'vitest'
import { readArticle } from './read-article.ts'

const stanceIn = (text: string) =>
  readArticle({
    id: 'a',
    file: 'a',
    text,
    outlet: null,
    title: null,
    published: '2024-12-05',
    agency: null,
  }).claims.find(({ kind }) => kind === 'count')?.stance

it.each([
  ['Twelve people were killed.', 'asserted'],
  ['“We counted 12 bodies,” the mayor said.', 'quoted'],
  ['The army denied that 12 people were killed.', 'denied'],
  ['There was no evidence that 12 people had drowned, the mayor said.', 'denied'],
  ['An earlier version of this article gave the number of dead as 12 people.', 'denied'],
  ['The flood could kill 12 people.', 'hypothetical'],
  ['Twelve people may have died.', 'hypothetical'],
  ['If 12 people come, the hall is full.', 'hypothetical'],
  ['The city will send 12 firefighters.', 'planned'],
  ['Twelve firefighters are to be sent to the valley.', 'planned'],
  ['In May some 12 people died.', 'asserted'],
  ['The mayor said he could not sleep after 12 people died.', 'asserted'],
])('%s is %s', (text, stance) => {
  expect(stanceIn(text)).toBe(stance)
})
