import { joinBetween } from '../between-two.ts'
import { hedged } from '../hedges.ts'
import {
  type CountedNumber,
  foundAtNumbers,
  type Mention,
  mentionAt,
  type Passage,
  type Reader,
} from '../mention.ts'
import { phraseTable } from '../phrases.ts'
import { oneOf, type Token } from '../tokens.ts'
import { weighedUnit } from '../weighed.ts'
import { CURRENCIES } from '../words/currencies.ts'

/** Money in any currency: "$1.5 million", "£70m", "20 euros", "Rs 100 crore". */
const SIGNS = new Map(CURRENCIES.flatMap(({ id, signs }) => signs.map((sign) => [sign, id] as const)))
const wordAt = phraseTable(CURRENCIES.flatMap(({ id, words }) => words.map((word) => [word, id] as const)))
/** Scales that only money is printed with; "13m" alone is thirteen metres. */
const SHORT = new Map(
  Object.entries({ m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12, k: 1e3, crore: 1e7, lakh: 1e5 }),
)

const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''

/** "$" right before the number, a country's letters before the sign ("US$"). */
function signBefore(list: readonly Token[], at: number): { unit: string; from: number } | null {
  const stop = lower(list, at - 1) === '.' ? at - 2 : at - 1
  const unit = isSign(list[stop]) ? SIGNS.get(lower(list, stop)) : undefined
  if (!unit) return null
  return { unit, from: /^(?:US|A|C|HK|NZ|S)$/.test(list[stop - 1]?.text ?? '') ? stop - 1 : stop }
}

const isSign = oneOf(SIGNS.keys())
const isShort = oneOf(SHORT.keys())
const opensWord = oneOf(CURRENCIES.flatMap(({ words }) => words.map((word) => word.split(' ')[0] ?? word)))

function readOne({ tokens: list, numbers }: Passage, number: CountedNumber): Mention | null {
  const sign = signBefore(list, number.from)
  const short = isShort(list[number.to + 1]) ? SHORT.get(lower(list, number.to + 1)) : undefined
  const to = short ? number.to + 1 : number.to
  const next = list[to + 1]?.text === '-' ? to + 2 : to + 1
  const word = sign || !opensWord(list[next]) || weighedUnit(list, number) ? null : wordAt(list, next)
  const unit = sign?.unit ?? word?.value
  if (!unit || numbers.some((other) => other !== number && other.from === number.to + 1)) return null
  const times = (n: number | null) => (n === null ? null : n * (short ?? 1))
  const { hedge, low, high, from } = sign ? hedged(list, { ...number, from: sign.from }) : number.hedged
  const last = word?.to ?? to
  const read = { value: times(number.value), low: times(low), high: times(high), hedge, unit }
  const measure = measureOf(list, from, last)
  return mentionAt(list, from, last, { ...read, kind: 'money', measure, rules: ['money'] })
}

const FUNCTION =
  /^(?:the|a|an|of|in|to|for|on|at|by|and|or|was|were|is|has|had|that|with|from|about|over|its|his|her|their)$/

/** What it is: "a $50 million loan", "losses of $5 billion", "fined $300". */
function measureOf(list: readonly Token[], from: number, to: number): string {
  const next = list[to + 1]
  if (next?.type === 'word' && !FUNCTION.test(next.lower)) return next.lower
  const before = list
    .slice(Math.max(0, from - 4), from)
    .findLast((token) => token.type === 'word' && !FUNCTION.test(token.lower))
  return before?.lower ?? 'amount'
}

export const money: Reader = {
  id: 'money',
  kinds: ['money'],
  read: (passage) => joinBetween(passage.tokens, foundAtNumbers(passage, readOne)),
  examples: [
    {
      text: 'The loan of $1.5 million was refused.',
      finds: [{ quote: '$1.5 million', value: 1500000, unit: 'dollar', measure: 'loan' }],
    },
    { text: 'Profits rose to £70m.', finds: [{ quote: '£70m', value: 70000000, unit: 'pound' }] },
    {
      text: 'He paid 20 euros and at least US$300.',
      finds: [
        { quote: '20 euros', value: 20, unit: 'euro' },
        { quote: 'at least US$300', value: 300, low: 300, high: null, hedge: 'at_least' },
      ],
    },
    {
      text: 'It costs between $1 billion to $3 billion, up from $1 billion in May.',
      finds: [
        {
          quote: 'between $1 billion to $3 billion',
          value: null,
          low: 1_000_000_000,
          high: 3_000_000_000,
          hedge: 'between',
        },
        { quote: '$1 billion', value: 1_000_000_000 },
      ],
    },
    { text: 'A 50-dollar fine.', finds: [{ quote: '50-dollar', value: 50, unit: 'dollar' }] },
    { text: 'He weighs 140 pounds, found 3 pounds of gold, dug 13m down and won 20 games.', finds: [] },
  ],
}
