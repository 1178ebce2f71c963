import { expect, test } from 'vitest'
import { compare } from './compare.ts'

type Told = { readonly text: string; readonly published?: string; readonly outlet?: string }

/** The only series of the story. */
function seriesIn(texts: readonly Told[], title = 'An example') {
  const articles = texts.map(({ text, published = null, outlet = null }, i) => {
    const id = `${'abc'[i]}.txt`
    return { id, file: id, text, outlet, title: null, published, agency: null }
  })
  const all = compare({ title }, articles).figures.flatMap(({ series }) => series)
  expect(all.length).toBeLessThan(2)
  return all[0]
}

const values = (series: ReturnType<typeof seriesIn>) => series?.points.map(({ value }) => value)

test('a count that two articles date stands in the order of its days, whatever the numbers', () => {
  const series = seriesIn([
    { text: 'Police said 30 people had been killed in Ardal.', published: '2024-12-04' },
    { text: 'Police said on Monday that 34 people had been killed in Ardal.', published: '2024-12-03' },
  ])
  expect(values(series)).toEqual([34, 30])
  expect(series?.points.map(({ basis, from }) => [basis, from])).toEqual([
    ['stated', 'words'],
    ['inferred', 'article-date'],
  ])
  expect(series?.points.map(({ follows }) => follows)).toEqual(['first', 'day'])
  expect(series?.because).toBe(
    'Counted by Police: 34 (2 Dec 2024), then 30 (4 Dec 2024, inferred from the article’s date).',
  )
})

test('within one day the numbers give the order, and the sentence says so', () => {
  const series = seriesIn(
    [
      { text: 'The Relief Council says 826 people have been killed in Karnia.' },
      { text: 'The Relief Council says 704 people have been killed in Karnia.' },
    ],
    'The fall of Karnia, 5 December 2024',
  )
  expect(values(series)).toEqual([704, 826])
  expect(series?.points.map(({ from, follows }) => [from, follows])).toEqual([
    ['story-date', 'first'],
    ['story-date', 'number'],
  ])
  expect(series?.because).toContain('inferred from the numbers')
})

test('what nothing dates is never put in an order without a word', () => {
  const series = seriesIn([
    { text: 'Police said 34 people had been killed in Ardal.' },
    { text: 'Police said 30 people had been killed in Ardal.' },
  ])
  expect(series?.points.map(({ basis, follows }) => [basis, follows])).toEqual([
    ['unknown', 'unknown'],
    ['unknown', 'unknown'],
  ])
  expect(series?.because).toBe('Counted by Police: Order unknown, since no text dates them: 30, 34.')
})

test('one outlet that names nobody counts on; two outlets that name nobody do not', () => {
  const texts = [
    { text: 'In Ardal 30 people were killed.', published: '2024-12-02' },
    { text: 'In Ardal 34 people were killed.', published: '2024-12-03' },
  ]
  const series = seriesIn(texts.map((told) => ({ ...told, outlet: 'The Ardal Courier' })))
  expect(series).toMatchObject({ counter: 'The Ardal Courier', by: 'outlet' })
  expect(values(series)).toEqual([30, 34])
  const outlets = ['The Ardal Courier', 'The Belen Post']
  expect(seriesIn(texts.map((told, i) => ({ ...told, outlet: outlets[i] ?? '' })))).toBeUndefined()
})

test('a count that may fall and an estimate of dozens are no series', () => {
  const told = (a: string, b: string) => seriesIn([{ text: a }, { text: b }])
  expect(
    told('Police said 30 people were missing in Ardal.', 'Police said 24 people were missing in Ardal.'),
  ).toBeUndefined()
  expect(
    told('Police said dozens of people were killed in Ardal.', 'Police said 40 people were killed in Ardal.'),
  ).toBeUndefined()
})

test('one number of one day is one point, however it is hedged', () => {
  const series = seriesIn([
    { text: 'Police said at least 34 people had been killed in Ardal.', published: '2024-12-03' },
    { text: 'Police said 34 people had been killed in Ardal.', published: '2024-12-03' },
    { text: 'Police said 36 people had been killed in Ardal.', published: '2024-12-04' },
  ])
  expect(values(series)).toEqual([34, 36])
  expect(series?.points[0]).toMatchObject({ high: 34 })
  expect(series?.points[0]?.claims).toHaveLength(2)
})
