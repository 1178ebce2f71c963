import { describe, expect, test } from 'vitest'
import { compare } from './compare.ts'
import { readArticle } from './read-article.ts'

const article = (id: string, text: string, published: string | null) => {
  return { id, file: id, text, outlet: null, title: null, published, agency: null }
}

describe('the day of an undated article', () => {
  const dated = article('a', 'Police said on Friday that 12 people were killed in Ardal.', '2024-12-06')
  const undated = article('b', 'On Friday, 12 people were killed in Ardal, police said.', null)

  test('read by itself, its Friday stays a word', () => {
    const [date] = readArticle(undated).claims.filter(({ kind }) => kind === 'date')
    expect(date).toMatchObject({ value: 'Friday', low: null, high: null })
  })

  test('in a story it takes the day of the others, and says that it is inferred', () => {
    const { articles } = compare({ title: 'The quake' }, [dated, undated])
    expect(articles[1]).toMatchObject({ published: '2024-12-06', publishedBasis: 'inferred' })
    expect(articles[1]?.claims.find(({ kind }) => kind === 'date')).toMatchObject({ value: '2024-12-06' })
  })
})

test('a count says when it was true: beside the speaker, else from the article, else unknown', () => {
  const asOf = (text: string, published: string | null) => {
    const [count] = readArticle(article('a', text, published)).claims.filter(({ kind }) => kind === 'count')
    return [count?.asOf, count?.asOfBasis]
  }
  const stated = 'The Relief Council on Wednesday said 40,000 people had been displaced.'
  expect(asOf(stated, '2024-12-05')).toEqual(['2024-12-04', 'stated'])
  expect(asOf('As of Dec. 4, the council counts 115,000 displaced people.', '2024-12-05')).toEqual([
    '2024-12-04',
    'stated',
  ])
  expect(asOf('Some 115,000 people have been displaced.', '2024-12-05')).toEqual(['2024-12-05', 'inferred'])
  expect(asOf('Some 115,000 people have been displaced.', null)).toEqual([null, 'unknown'])
})
