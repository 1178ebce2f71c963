import { describe, expect, test } from 'vitest'
import { hedged } from './hedges.ts'
import { findNumbers, numbersIn } from './numbers.ts'
import { tokens } from './tokens.ts'

describe('how a number is written', () => {
  test.each([
    ['727 people', 727],
    ['115,000 people', 115000],
    ['1.5 million people', 1500000],
    ['two dozen shops', 24],
    ['a dozen shops', 12],
    ['half a million voters', 500000],
    ['a half million voters', 500000],
    ['seven hundred and twenty-seven people', 727],
    ['Twenty-five miles', 25],
    ['two hundred fifty thousand', 250000],
    ['50-percent', 50],
    ['half a dozen shops', 6],
    ['a quarter of a million voters', 250000],
    ['two and a half hours', 2.5],
    ['a score of shops', 20],
    ['the captain scores seven points', 7],
  ])('%s', (text, value) => {
    expect(findNumbers(text).map((number) => number.value)).toEqual([value])
  })

  test.each([
    ['dozens of shops', 24, 99],
    ['scores of pupils', 40, 99],
    ['several hundred troops', 300, 999],
    ['tens of thousands of Kurds', 20000, 99999],
    ['hundreds of thousands', 200000, 999999],
    ['a number of troops', 2, null],
    ['between 30 and 40 lorries', 30, 40],
    ['15 to 20 lorries', 15, 20],
    ['15-20 lorries', 15, 20],
    ['four or five lorries', 4, 5],
    ['two to three million lorries', 2000000, 3000000],
    ['the couple of lorries', 2, 2],
  ])('%s is a range or a magnitude', (text, low, high) => {
    expect(numbersIn(tokens(text))).toMatchObject([{ value: null, low, high }])
  })

  test('two counts side by side stay two', () => {
    expect(findNumbers('12 dead and three missing').map(({ value }) => value)).toEqual([12, 3])
    expect(findNumbers('two and three').map(({ value }) => value)).toEqual([2, 3])
  })
})

describe('how firmly it is stated', () => {
  test.each([
    ['at least 12 people', 'at_least', 12, null],
    ['12 or more people', 'at_least', 12, null],
    ['more than 50 people', 'more_than', 50, null],
    ['no more than 50 people', 'at_most', 0, 50],
    ['up to 50 people', 'at_most', 0, 50],
    ['fewer than 50 people', 'less_than', 0, 50],
    ['nearly 300 people', 'less_than', 270, 300],
    ['some 300 people', 'about', 270, 330],
    ['an estimated 300 people', 'about', 270, 330],
    ['only 300 people', 'exact', 300, 300],
    ['300 people', 'exact', 300, 300],
    ['dozens of people', 'approx_magnitude', 24, 99],
  ])('%s', (text, hedge, low, high) => {
    const list = tokens(text)
    const [number] = numbersIn(list)
    expect(number && hedged(list, number)).toMatchObject({ hedge, low, high })
  })
})
