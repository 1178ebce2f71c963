import { describe, expect, test } from 'vitest'
import { DETAIL_READERS, readDetails } from './article-details.ts'
import { endsOf } from './details/detail-reader.ts'

const examples = Object.entries(DETAIL_READERS).flatMap(([detail, readers]) =>
  readers.flatMap((reader) =>
    reader.examples.map((example) => ({ detail, id: reader.id, reader, ...example })),
  ),
)

describe('one way of saying a detail', () => {
  test.each(examples)('$detail, $id: $text → $gives', ({ reader, text, gives }) => {
    expect(reader.read(endsOf(text))).toBe(gives)
  })

  test('every reader has an example that it reads and one that it leaves alone', () => {
    for (const reader of Object.values(DETAIL_READERS).flat()) {
      expect(
        reader.examples.some((example) => example.gives !== null),
        reader.id,
      ).toBe(true)
      expect(
        reader.examples.some((example) => example.gives === null),
        reader.id,
      ).toBe(true)
    }
  })
})

describe('a pasted text', () => {
  test('says its title, outlet, date and agency', () => {
    const text = [
      'Rebels take the town - The Daily Example',
      'Published 5 December 2024',
      'BEIRUT (Reuters) - The army left on Thursday.',
      'It gave no toll.',
    ].join('\n')
    expect(readDetails(text)).toEqual({
      title: 'Rebels take the town',
      outlet: 'The Daily Example',
      published: '2024-12-05',
      agency: 'Reuters',
    })
  })

  test('may say all of it in labelled lines', () => {
    const text = [
      'Outlet: Paper One',
      'Title: Town falls',
      'Published: 5 December 2024',
      'By Ann Writer',
      '',
      'The army left on Thursday.',
    ].join('\n')
    expect(readDetails(text)).toEqual({ outlet: 'Paper One', title: 'Town falls', published: '2024-12-05' })
  })

  test('may have the name of its outlet above the headline', () => {
    const text = 'The Harbour Courier\nRebels take the town\n5 December 2024\n\nThe army left on Thursday.'
    expect(readDetails(text)).toEqual({
      outlet: 'The Harbour Courier',
      title: 'Rebels take the town',
      published: '2024-12-05',
    })
  })

  test('says nothing where it is nothing but copy', () => {
    expect(readDetails('The army left the town on Thursday. It gave no toll.')).toEqual({})
  })

  test('may be empty', () => {
    expect(readDetails('')).toEqual({})
  })

  test('may end its lines as Windows does', () => {
    expect(readDetails('Rebels take the town\r\n\r\n5 Dec 2024\r\n\r\nThe army left.')).toEqual({
      title: 'Rebels take the town',
      published: '2024-12-05',
    })
  })
})
