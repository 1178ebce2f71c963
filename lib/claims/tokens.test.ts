import { expect, test } from 'vitest'
import { holds, onceAWord, sought, tell } from './tokens.ts'

test('a word answers each of many questions for itself, and a sentence for all of its words', () => {
  const words = Array.from({ length: 100 }, (_, nth) => `word${'x'.repeat(nth)}`)
  const questions = words.map((word) => sought(onceAWord(({ text }) => text === word)))
  const { tokens: list, held } = tell(`${words[3]} and ${words[70]} burned`, 0)
  expect(words.filter((_, nth) => questions[nth] && holds(held, questions[nth]))).toEqual([
    words[3],
    words[70],
  ])
  expect(words.filter((_, nth) => list.some((token) => questions[nth]?.(token)))).toEqual([
    words[3],
    words[70],
  ])
})
