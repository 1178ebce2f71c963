import { expect, test } from 'vitest'
import { compare } from './compare.ts'

const article = (id: string, text: string) => {
  return { id, file: id, text, outlet: null, title: null, published: null, agency: null }
}

test.each([
  ['Schools in Ardal are shut.', 'not-mentioned'],
  ['Several buildings fell, and people were killed.', 'no-number'],
  ['It is unclear how many died.', 'unknown'],
])('%s is a silence on the killed: %s', (text, kind) => {
  const told = article('a', 'Police said 12 people were killed in Ardal.')
  const { figures } = compare({ title: 'The quake' }, [told, article('b', text)])
  const row = figures.find(
    ({ measure, readings }) => measure === 'killed' && readings.some((r) => r.article === 'a'),
  )
  expect(row?.silent).toEqual([{ article: 'b', kind }])
})
