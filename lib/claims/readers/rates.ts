import { foundAt, type Mention, mentionAt, type Passage, type Reader } from '../mention.ts'
import { holds, onceAWord, oneOf, sought, type Token } from '../tokens.ts'
import { SMALL } from '../words/number-words.ts'

/** So many of so many: "33.9 deaths per 100,000 people", "three doctors for every 1,000 people". */
const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''

/** The rules of a rate, and of a number that is held against it. */
export const RATE = 'rate'
export const COMPARED_RATE = 'rate-compared'

/** No number is longer than so many tokens, with the words behind it that a rate may have before its "per". */
const RATE_REACH = 24

/** The first "per" or "for every" between two tokens. */
function perAfter(list: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i <= to; i++) {
    const word = lower(list, i)
    if (word === 'per' || (word === 'for' && lower(list, i + 1) === 'every')) return i
  }
  return null
}

/** "33.9 deaths per 100,000 people": n per m has the value n. */
function rate(passage: Passage, at: number): Mention | null {
  const list = passage.tokens
  const near = perAfter(list, at, at + RATE_REACH)
  const number = near === null ? undefined : passage.numbers.find(({ from }) => from === at)
  const per = number?.value == null ? null : perAfter(list, number.to + 1, number.to + 4)
  if (!number || per === null) return null
  const base = passage.numbers.find(({ from }) => from === per + 1 || from === per + 2)
  if (!base || base.value === null || base.value < 10) return null
  const noun =
    list
      .slice(number.to + 1, per)
      .filter((token) => token.type === 'word')
      .map((token) => token.lower)
      .at(-1) ?? 'cases'
  const after = list[base.to + 1]?.type === 'word' ? base.to + 1 : base.to
  const { hedge, low, high, from } = number.hedged
  const unit = `${noun} per ${base.value.toLocaleString('en-GB')} people`
  return mentionAt(list, from, after, {
    kind: 'ratio',
    value: number.value,
    low,
    high,
    unit,
    hedge,
    measure: `${noun} rate`,
    rules: [RATE],
  })
}

const rated = sought(onceAWord(({ lower }) => lower === 'per' || lower === 'every'))
const OPENERS = new Set(['a', 'an', 'half', ...SMALL.keys()])
const mayBegin = sought(onceAWord(({ type, lower }) => type === 'number' || OPENERS.has(lower)))
const ratesIn = (passage: Passage): readonly Mention[] =>
  holds(passage.held, rated) ? foundAt(passage, mayBegin, rate) : []

const compares = sought(oneOf(['compares', 'compared', 'against', 'versus']))
/** "compared with an average of", in tokens. */
const COMPARED = 6
const leadsToPlace = oneOf(['in', 'for', 'across', '.', ',', ';'])

/** "It compares with a mean of 21.4 in the north": a number that is measured as the rate before it is. */
function comparedIn(passage: Passage, own: readonly Mention[]): Mention[] {
  if (!holds(passage.held, compares)) return []
  const list = passage.tokens
  const at = list.findIndex(compares)
  const number = passage.numbers.find(
    ({ from, to }) => from > at && from - at <= COMPARED && bare(list[to + 1]),
  )
  const [rate] = own.length > 0 ? own : passage.before ? ratesIn(passage.before) : []
  if (!number || number.value === null || !rate) return []
  const { hedge, low, high, from, to } = number.hedged
  const { unit, measure } = rate
  const read = { kind: 'ratio' as const, value: number.value, low, high, unit, hedge, measure }
  return [mentionAt(list, from, to, { ...read, rules: [COMPARED_RATE] })]
}
const bare = (next: Token | undefined) => next === undefined || leadsToPlace(next)

function read(passage: Passage): readonly Mention[] {
  const own = ratesIn(passage)
  return [...own, ...comparedIn(passage, own)]
}

export const rates: Reader = {
  id: 'rates',
  kinds: ['ratio'],
  read,
  examples: [
    {
      text: 'The state has 33.9 road deaths per 100,000 people.',
      finds: [
        { quote: '33.9 road deaths per 100,000 people', value: 33.9, unit: 'deaths per 100,000 people' },
      ],
    },
    {
      text: 'Karnia has 33.9 road deaths per 100,000 people. It compares with a mean of 21.4 in the north.',
      finds: [
        { quote: '33.9 road deaths per 100,000 people', value: 33.9 },
        { quote: '21.4', value: 21.4, unit: 'deaths per 100,000 people', measure: 'deaths rate' },
      ],
    },
    { text: 'They paid 3 euros per head, and 40 people came for every reason.', finds: [] },
  ],
}
