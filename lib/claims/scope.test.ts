import { expect, test } from 'vitest'
import { readArticle } from './read-article.ts'

/** Texts whose counts of persons happened at a place, or at none that the text names. */
const PLACES: readonly { readonly because: string; readonly text: string; readonly place: string | null }[] =
  [
    {
      because: 'an attack is named by its place',
      text: 'Police recalled the Ardal bomb attack, which killed 30 people.',
      place: 'Ardal',
    },
    {
      because: 'no place is called “The”, where the full stop behind a date was lost',
      text: '3 Dec 2024 The attack wounded 30 people.',
      place: null,
    },
  ]

test.each(PLACES)('$because', ({ text, place }) => {
  const known = { outlet: null, title: null, published: '2024-12-05', agency: null }
  const { claims } = readArticle({ id: 'a.txt', file: 'a.txt', text, ...known })
  expect(claims.flatMap((claim) => (claim.unit === 'person' ? [claim.place] : []))).toEqual([place])
})
