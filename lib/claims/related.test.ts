import { expect, test } from 'vitest'
import { compare } from './compare.ts'

/** Every relation between the rows of some texts: "killed/men/ardal part-of-sum killed/women/ardal". */
function relations(...texts: readonly string[]): string[] {
  const articles = texts.map((text, i) => {
    const id = `${'abc'[i]}.txt`
    return { id, file: id, text, outlet: null, title: null, published: null, agency: null }
  })
  return compare({ title: 'An example' }, articles)
    .figures.flatMap(({ key, related }) => related.map(({ to, relation }) => `${key} ${relation} ${to}`))
    .sort()
}

test('nine men and four women of thirteen people are parts of one sum', () => {
  expect(
    relations('Nine men and four women were killed in Ardal.', 'Thirteen people were killed in Ardal.'),
  ).toEqual([
    'killed/men/ardal part-of-sum killed/women/ardal',
    'killed/men/ardal subset-of killed/people/ardal',
    'killed/people/ardal superset-of killed/men/ardal',
    'killed/people/ardal superset-of killed/women/ardal',
    'killed/women/ardal part-of-sum killed/men/ardal',
    'killed/women/ardal subset-of killed/people/ardal',
  ])
})

test('where no row counts them all, parts are parts of nothing', () => {
  expect(relations('Nine men and four women were killed in Ardal.')).toEqual([])
})

test('the killed of another town are no whole, and those who attacked are none of the killed', () => {
  expect(relations('Nine men were killed in Ardal.', 'Thirteen people were killed in Belen.')).toEqual([])
  expect(relations('Four attackers were killed in Ardal.', 'Thirteen people were killed in Ardal.')).toEqual(
    [],
  )
})

test('the same count elsewhere or since another day stays another place, another window', () => {
  expect(relations('Thirteen people were killed in Ardal.', 'Nine people were killed in Belen.')).toEqual([
    'killed/people/ardal other-place killed/people/belen',
    'killed/people/belen other-place killed/people/ardal',
  ])
})
