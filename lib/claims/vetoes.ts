import type { CountedNumber } from './mention.ts'
import type { Token } from './tokens.ts'
import { UNITS } from './units.ts'

/** What looks like a count and is none. One entry a reason; the first that fits refuses the number. */
type Veto = { readonly id: string; readonly fits: (list: readonly Token[], number: CountedNumber) => boolean }

const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''
const UNIT_WORDS = new Set(
  UNITS.flatMap((unit) => unit.spellings.flatMap((words) => words.split(' ')[0] ?? [])),
)
const SPANS = new Set(
  'second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades century centuries time times'.split(
    ' ',
  ),
)
const NUMBERED = new Set([
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

export const VETOES: readonly Veto[] = [
  {
    id: 'ordinal',
    fits: (list, n) =>
      /^(?:st|nd|rd|th)$/.test(lower(list, n.to + 1)) && list[n.to + 1]?.start === list[n.to]?.end,
  },
  {
    id: 'year',
    fits: (list, n) =>
      n.value !== null &&
      /^(?:1[5-9]|20)\d\d$/.test(list[n.from]?.text ?? '') &&
      n.from === n.to &&
      (['in', 'since', 'of', 'until', 'by', 'from', 'after', 'before', 'during', ','].includes(
        lower(list, n.from - 1),
      ) ||
        lower(list, n.from - 1) === 'the'),
  },
  {
    id: 'after-sign',
    fits: (list, n) =>
      /^[$€£¥₹#№/.:]$/.test(list[n.from - 1]?.text ?? '') && list[n.from - 1]?.end === list[n.from]?.start,
  },
  {
    id: 'before-sign',
    fits: (list, n) =>
      /^[%°/]$/.test(list[n.to + 1]?.text ?? '') ||
      (list[n.to + 1]?.text === ':' && list[n.to + 2]?.type === 'number'),
  },
  {
    id: 'percent',
    fits: (list, n) =>
      /^(?:percent|percentage|pc|per)$/.test(lower(list, n.to + (lower(list, n.to + 1) === '-' ? 2 : 1))),
  },
  {
    id: 'unit',
    fits: (list, n) => UNIT_WORDS.has(lower(list, n.to + (lower(list, n.to + 1) === '-' ? 2 : 1))),
  },
  {
    id: 'span-of-time',
    fits: (list, n) => SPANS.has(lower(list, n.to + (lower(list, n.to + 1) === '-' ? 2 : 1))),
  },
  {
    id: 'numbered',
    fits: (list, n) =>
      NUMBERED.has(lower(list, n.from - 1)) ||
      (lower(list, n.from - 1) === '.' && lower(list, n.from - 2) === 'no'),
  },
  {
    id: 'one-of-the',
    fits: (list, n) =>
      lower(list, n.from) === 'one' &&
      n.from === n.to &&
      lower(list, n.to + 1) === 'of' &&
      !/^(?:them|whom)$/.test(lower(list, n.to + 2)),
  },
  {
    id: 'pronoun-one',
    fits: (list, n) =>
      lower(list, n.from) === 'one' &&
      n.from === n.to &&
      /^(?:another|the|this|that|no|every|each|any)$/.test(lower(list, n.from - 1)),
  },
  {
    id: 'part-of-a-name',
    fits: (list, n) =>
      list[n.from]?.capital === true &&
      n.from > 0 &&
      list[n.from - 1]?.capital === true &&
      !/^\p{Lu}+$/u.test(list[n.from]?.text ?? ''),
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
export const notACount = (list: readonly Token[], number: CountedNumber) =>
  VETOES.some((veto) => veto.fits(list, number))
