import { describe, expect, test } from 'vitest'
import { compare } from './compare.ts'

const article = (id: string, text: string, agency: string | null = null) => ({
  id,
  file: id,
  text,
  outlet: null,
  title: null,
  published: '2024-12-05',
  agency,
})
const familiesOf = (...articles: ReturnType<typeof article>[]) =>
  compare({ title: 'The river' }, articles).families

const WIRE =
  'The river rose over its banks before dawn and took the old bridge with it, the mayor of Ardal said. ' +
  'Rescuers in boats went from roof to roof through the morning, and schools stayed shut across the valley.'

describe('whose copy is whose', () => {
  test('two outlets that print one text are one family, and the edge says how it is known', () => {
    const [family] = familiesOf(article('a', WIRE), article('b', `${WIRE} Rain is forecast.`))
    expect(family).toMatchObject({ articles: ['a', 'b'], agency: null })
    expect(family?.evidence).toMatch(/share \d+ % of their five-word runs/)
  })

  test('a reworded copy is found by its agency and the order of its figures', () => {
    const first =
      'At least 12 people were killed and 30 injured in Ardal on Monday. Nearly 400 people were evacuated. The bridge opened in 1954.'
    const reworded =
      'In Ardal 12 persons died on Monday, with injuries to 30 more people. Evacuated: almost 400 residents. Opened in 1954, the bridge is gone.'
    expect(familiesOf(article('a', first, 'AFP'), article('b', reworded, 'AFP'))).toMatchObject([
      { articles: ['a', 'b'], agency: 'AFP' },
    ])
    expect(familiesOf(article('a', first, 'AFP'), article('b', reworded, 'Reuters'))).toEqual([])
  })

  test('two short notices of one fact are no family', () => {
    const notice = 'Police said 12 people were killed in Ardal.'
    expect(familiesOf(article('a', notice), article('b', notice))).toEqual([])
  })
})
