import type { CountedNumber } from './mention.ts'
import { onceAWord, oneOf, type Token } from './tokens.ts'
import { UNITS } from './units.ts'

/** What looks like a count and is none. One entry a reason; the first that fits refuses the number. */
type Veto = { readonly id: string; readonly fits: (list: readonly Token[], number: CountedNumber) => boolean }

const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''
const isUnit = oneOf(UNITS.flatMap((unit) => unit.spellings.flatMap((words) => words.split(' ')[0] ?? [])))
const isSpan = oneOf(
  'second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades century centuries time times'.split(
    ' ',
  ),
)
const isNumbered = oneOf([
  'flight',
  'route',
  'highway',
  'road',
  'number',
  'no',
  'article',
  'chapter',
  'section',
  'page',
  'channel',
  'line',
  'room',
  'terminal',
  'gate',
  'platform',
  'boeing',
  'airbus',
  'unit',
  'brigade',
  'division',
  'battalion',
  'resolution',
  'covid',
])

/** The word behind a number, a hyphen between them or not. */
const behind = (list: readonly Token[], to: number) =>
  list[to + 1]?.text === '-' ? list[to + 2] : list[to + 1]
const isSuffix = oneOf(['st', 'nd', 'rd', 'th'])
const isYear = onceAWord(({ text }) => /^(?:1[5-9]|20)\d\d$/.test(text))
const precedesYear = oneOf('in since of until by from after before during , the'.split(' '))
const isSignBefore = oneOf(['$', '€', '£', '¥', '₹', '#', '№', '/', '.', ':'])
const isSignBehind = oneOf(['%', '°', '/'])
const isPercent = oneOf(['percent', 'percentage', 'pc', 'per'])
const isOne = oneOf(['one'])
const isThem = oneOf(['them', 'whom'])
const pointsOut = oneOf(['another', 'the', 'this', 'that', 'no', 'every', 'each', 'any'])
const isCapitals = onceAWord(({ text }) => /^\p{Lu}+$/u.test(text))

export const VETOES: readonly Veto[] = [
  {
    id: 'ordinal',
    fits: (list, n) => isSuffix(list[n.to + 1]) && list[n.to + 1]?.start === list[n.to]?.end,
  },
  {
    id: 'year',
    fits: (list, n) =>
      isYear(list[n.from]) && n.value !== null && n.from === n.to && precedesYear(list[n.from - 1]),
  },
  {
    id: 'after-sign',
    fits: (list, n) => isSignBefore(list[n.from - 1]) && list[n.from - 1]?.end === list[n.from]?.start,
  },
  {
    id: 'before-sign',
    fits: (list, n) =>
      isSignBehind(list[n.to + 1]) || (list[n.to + 1]?.text === ':' && list[n.to + 2]?.type === 'number'),
  },
  {
    id: 'percent',
    fits: (list, n) => isPercent(behind(list, n.to)),
  },
  {
    id: 'unit',
    fits: (list, n) => isUnit(behind(list, n.to)),
  },
  {
    id: 'span-of-time',
    fits: (list, n) => isSpan(behind(list, n.to)),
  },
  {
    id: 'numbered',
    fits: (list, n) =>
      isNumbered(list[n.from - 1]) || (lower(list, n.from - 1) === '.' && lower(list, n.from - 2) === 'no'),
  },
  {
    id: 'one-of-the',
    fits: (list, n) =>
      isOne(list[n.from]) && n.from === n.to && lower(list, n.to + 1) === 'of' && !isThem(list[n.to + 2]),
  },
  {
    id: 'pronoun-one',
    fits: (list, n) => isOne(list[n.from]) && n.from === n.to && pointsOut(list[n.from - 1]),
  },
  {
    id: 'part-of-a-name',
    fits: (list, n) =>
      list[n.from]?.capital === true &&
      n.from > 0 &&
      list[n.from - 1]?.capital === true &&
      !isCapitals(list[n.from]),
  },
  {
    // "MH17 passengers", "an A380", "Galaxy S9 parts".
    id: 'part-of-a-code',
    fits: (list, n) => list[n.from - 1]?.type === 'word' && list[n.from - 1]?.end === list[n.from]?.start,
  },
  {
    id: 'inside-number',
    fits: (list, n) =>
      list[n.from - 1]?.text === '-' &&
      list[n.from - 1]?.end === list[n.from]?.start &&
      list[n.from - 2]?.type === 'word',
  },
]

/** Whether a number is no count of anything: a year, a unit, a flight number. */
export function notACount(list: readonly Token[], number: CountedNumber): boolean {
  for (const { fits } of VETOES) if (fits(list, number)) return true
  return false
}
