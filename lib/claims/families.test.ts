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
    expect(family?.evidence).toMatch(/share \d+ words in runs of up to \d+/)
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

  test('a text made of two originals stands in a family with each', () => {
    const other =
      'Farmers on the upper slopes drove their cattle to the church yard when the first walls of the terraces gave way. ' +
      'By noon the road to the pass was open for lorries only, and the bakery had sold its last bread.'
    const found = familiesOf(article('a', WIRE), article('b', `${WIRE} ${other}`), article('c', other))
    expect(found.map(({ articles }) => articles)).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ])
  })

  test('what two reporters heard in one room is no copy', () => {
    const speech =
      '“We shall rebuild every house in the valley before the winter comes, and nobody who lost a roof will pay for it out of his own pocket.”'
    expect(
      familiesOf(
        article('a', `The mayor spoke at noon. ${speech}`),
        article('b', `${speech} So said the mayor.`),
      ),
    ).toEqual([])
  })
})
