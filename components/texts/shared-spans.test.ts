import { expect, test } from 'vitest'
import { sharedSpans } from './shared-spans.ts'

const A = 'The ferry left Karnia at noon with two hundred people aboard and sank. Nobody saw it.'
const B = 'Late on Friday THE FERRY left Karnia at noon with two hundred people aboard; it was full.'
const words = (texts: readonly string[]) =>
  sharedSpans(texts.map((text) => ({ text, outlet: null }))).map((spans, at) =>
    spans.map(({ start, end }) => texts[at]?.slice(start, end)),
  )

test('what two texts have word by word is found in both, whole', () => {
  expect(words([A, B])).toEqual([
    ['The ferry left Karnia at noon with two hundred people aboard'],
    ['THE FERRY left Karnia at noon with two hundred people aboard'],
  ])
})

test('what both heard in one room is not', () => {
  const heard = 'He said: “The ferry left Karnia at noon with two hundred people aboard.”'
  expect(words([A, heard])).toEqual([[], []])
})

test('what one text shares with two others is one stretch', () => {
  const c = 'People said the ferry left Karnia at noon with two hundred souls.'
  expect(words([A, B, c])[0]).toEqual(['The ferry left Karnia at noon with two hundred people aboard'])
})
