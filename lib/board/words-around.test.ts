import { expect, test } from 'vitest'
import { wordsAround } from './words-around.ts'

const TEXT =
  'Quake in Ardal\n\nPolice said on Monday that after a long night in the cold 12 people were killed in Ardal when the ' +
  'shaking brought the old market down. By noon 12 people, and\nhad been named.'
const [first, second] = [TEXT.indexOf('12 people'), TEXT.lastIndexOf('12 people')]
const at = (start: number) => wordsAround({ text: TEXT }, { start, end: start + '12 people'.length })

test('two mentions of one figure are told apart by the words of their own sentences', () => {
  expect(at(first)).toEqual({
    before: '… after a long night in the cold ',
    after: ' were killed in Ardal when the shaking …',
  })
  expect(at(second)).toEqual({ before: 'By noon ', after: ', and had been named.' })
})
