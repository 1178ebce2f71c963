import { describe, expect, test } from 'vitest'
import { compare } from './compare.ts'

const rowsOf = (kind: 'name' | 'quote', texts: readonly string[]) => {
  const articles = texts.map((text, i) => {
    const id = `${'abcdef'[i]}.txt`
    return { id, file: id, text, outlet: null, title: null, published: '2024-12-05', agency: null }
  })
  return compare({ title: 'An example' }, articles)
    .figures.filter((figure) => figure.kind === kind)
    .map(({ label, key, readings, class: id }) => ({ label, key, id, articles: readings.length }))
}

describe('rows of names', () => {
  test('one head of one body is one row, by whatever letters the houses write', () => {
    const rows = rowsOf('name', [
      'The head of the Karnian Free Rally (KFR), Abu Mohammad al-Jolani, waved.',
      'KFR leader Abu Mohammed al-Golani waved.',
      'Abu Mohammad al-Jolani, who heads KFR, waved.',
    ])
    expect(rows).toContainEqual(
      expect.objectContaining({ label: 'Name: leader of KFR', id: 'spelling', articles: 3 }),
    )
  })

  test('two names for one office are a difference, and stand in one row', () => {
    const rows = rowsOf('name', [
      'Belen mayor Peter Holm opened the bridge.',
      'The mayor of Belen, Jana Orel, opened the bridge.',
    ])
    expect(rows).toMatchObject([{ label: 'Name: mayor of Belen', id: 'conflict', articles: 2 }])
  })

  test('two analysts are two persons', () => {
    const rows = rowsOf('name', ['Analyst Peter Holm spoke.', 'Analyst Jana Orel spoke.'])
    expect(rows.map(({ label }) => label).sort()).toEqual(['Name: analyst Holm', 'Name: analyst Orel'])
  })

  test('the first name alone joins nobody', () => {
    const rows = rowsOf('name', ['President Mohammad Dari spoke.', 'President Mohammad Sabri spoke.'])
    expect(rows).toHaveLength(2)
  })

  test('a former president and the president are not one office', () => {
    const rows = rowsOf('name', [
      'The president of Karnia, Peter Holm, spoke.',
      'The former president of Karnia, Jana Orel, spoke.',
    ])
    expect(rows.map(({ id }) => id)).toEqual(['single', 'single'])
  })

  test('one more article, or another order, leaves the key', () => {
    const texts = ['KFR leader Salim al-Jolani spoke.', 'Salim al-Golani, who heads KFR, spoke.']
    const [first] = rowsOf('name', texts)
    expect(rowsOf('name', [...texts].reverse())[0]?.key).toBe(first?.key)
    expect(rowsOf('name', [...texts, 'KFR leader Saleem al-Jolani left.'])[0]?.key).toBe(first?.key)
  })
})

describe('rows of quotations', () => {
  test('the same words are one row, a piece of them too', () => {
    const rows = rowsOf('quote', [
      '“The bridge was old and the river took it in the night,” the mayor said.',
      'The mayor said “the river took it in the night”.',
    ])
    expect(rows).toMatchObject([{ id: 'agree', articles: 2 }])
  })

  test('two thoughts of one speaker in one article are no difference', () => {
    const rows = rowsOf('quote', [
      '“The right choice was made by the whole town,” Peter Holm said. “And so the choice was made by the town,” Peter Holm said.',
    ])
    expect(rows.map(({ id }) => id)).toEqual(['single', 'single'])
  })

  test('British and American spelling of one quotation is no drift', () => {
    const rows = rowsOf('quote', [
      '“We analysed the colour by modelling the old bridge,” Jana Orel said.',
      '“We analyzed the color by modeling the old bridge,” Jana Orel said.',
    ])
    expect(rows).toMatchObject([{ id: 'agree' }])
  })
})
