import { hedged } from '../hedges.ts'
import { foundAt, type Mention, mentionAt, type Passage, placed, type Reader } from '../mention.ts'
import { namesPersons } from '../person-nouns.ts'
import { isTimeWord } from '../time-units.ts'
import { onceAWord, oneOf, sought, type Token } from '../tokens.ts'
import { SCALES, SMALL } from '../words/number-words.ts'

/** Fractions and shares of one: "a third", "two-thirds", "half of them", "one in five", "mostly combatants", "the majority". */
const PARTS = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fifth: 5,
    fifths: 5,
    fourth: 4,
    fourths: 4,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    tenth: 10,
    tenths: 10,
  }),
)
const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''
const round = (n: number) => Math.round(n * 1e6) / 1e6

type Found = {
  readonly from: number
  readonly to: number
  readonly value: number | null
  readonly low: number
  readonly high: number
  readonly rule: string
}
const exact = (from: number, to: number, value: number, rule: string): Found => ({
  from,
  to,
  value,
  low: value,
  high: value,
  rule,
})

/** "a third of", "one-third of", "two thirds", "three-quarters"; "a third blast" is a rank and no fraction. */
function fraction(list: readonly Token[], at: number): Found | null {
  const part = lower(list, at + 1) === '-' ? at + 2 : at + 1
  const of = isPart(list[part]) ? PARTS.get(lower(list, part)) : undefined
  if (!of) return null
  const count = isArticle(list[at]) ? 1 : SMALL.get(lower(list, at))
  if (!count || of === 2 || count >= of) return null
  const plural = lower(list, part).endsWith('s')
  if (plural !== count > 1) return null
  const quarter = lower(list, part).startsWith('quarter')
  // "a quarter of a million" is a number, and no share.
  if (lower(list, part + 1) === 'of' && lower(list, part + 2) === 'a' && SCALES.has(lower(list, part + 3)))
    return null
  const hyphen = part === at + 2 && count === 1 && SMALL.has(lower(list, at))
  const by = lower(list, at - 1) === 'by' && list[part + 1]?.type !== 'word'
  if (lower(list, part + 1) !== 'of' && !(plural && !quarter) && !hyphen && !by) return null
  return exact(at, part, count / of, 'share-fraction')
}

const isPart = oneOf(PARTS.keys())
const isArticle = oneOf(['a', 'an'])

/** "half of the", "more than half"; "half a million" and "half past" are none. */
function half(list: readonly Token[], at: number): Found | null {
  if (lower(list, at) !== 'half' || (lower(list, at - 1) === 'a' && lower(list, at - 2) === 'and'))
    return null
  return followsHalf(list[at + 1]) ? exact(at, at, 0.5, 'share-half') : null
}
const followsHalf = oneOf(
  'of the its their his her our that this those these all what were are have had'.split(' '),
)

/** "one in five", "two out of three", "one out of every three", "1 in 5". */
function inEvery(list: readonly Token[], at: number): Found | null {
  if (!leadsToWhole(list[at + 1])) return null
  const count = SMALL.get(lower(list, at)) ?? wholeNumber(list[at])
  const last =
    lower(list, at + 1) === 'in'
      ? at + 2
      : lower(list, at + 1) === 'out' && lower(list, at + 2) === 'of'
        ? at + 3
        : null
  const link = last !== null && lower(list, last) === 'every' ? last + 1 : last
  const of = link === null ? undefined : (SMALL.get(lower(list, link)) ?? wholeNumber(list[link]))
  // "won 8-7 in 10 innings", "three in ten days": so many within a time are no share of it.
  const within = isTimeWord(lower(list, (link ?? at) + 1)) || lower(list, (link ?? at) + 1) === 'innings'
  if (!count || !of || link === null || count >= of || of > 1000 || within || lower(list, at - 1) === '-')
    return null
  return exact(at, link, count / of, 'share-in')
}
const leadsToWhole = oneOf(['in', 'out'])
const wholeNumber = (token: Token | undefined) =>
  token?.type === 'number' && /^\d{1,4}$/.test(token.text) ? Number(token.text) : undefined

const MOST = { low: 0.5, high: 1, value: null }

/** "mostly combatants", "mainly women", "most of the dead", "the majority": more than half. */
function most(list: readonly Token[], at: number): Found | null {
  const word = lower(list, at)
  if (isMostly(list[at]) && namesPersons(list[at + 1]))
    return { from: at, to: at + 1, ...MOST, rule: 'share-mostly' }
  if (word === 'most' && lower(list, at + 1) === 'of' && isWhole(list[at + 2]))
    return { from: at, to: at + 1, ...MOST, rule: 'share-most-of' }
  if (word === 'majority' && (lower(list, at - 1) === 'the' || lower(list, at - 1) === 'a'))
    return { from: at - 1, to: at, ...MOST, rule: 'share-majority' }
  return null
}

const isMostly = oneOf(['mostly', 'mainly', 'largely'])
const isWhole = oneOf(['the', 'them', 'whom', 'its', 'their', 'those'])

/** "a third of the crop | was", "a third of the way | from": the words of the whole, to its verb or what it leads to. */
function wholeNamed(words: readonly Token[]): string[] {
  const end = words.findIndex(endsWhole)
  return (end < 0 ? words : words.slice(0, end)).flatMap(({ type, lower }) => (type === 'word' ? lower : []))
}
const endsWhole = oneOf(
  'was were is are has have had from to between in at on by for with who that which'.split(' '),
)

function shareOf(list: readonly Token[], found: Found): Mention {
  const number = {
    ...placed(list, found.from, found.to),
    value: found.value,
    low: found.low,
    high: found.high,
    shape: 'exact' as const,
  }
  const around =
    found.value === null
      ? { hedge: 'more_than' as const, low: found.low, high: found.high, from: found.from, to: found.to }
      : hedged(list, number)
  const of = lower(list, found.to + 1) === 'of' ? wholeNamed(list.slice(found.to + 2, found.to + 5)) : []
  const population = found.rule === 'share-mostly' ? lower(list, found.to) : null
  const bounds = { low: round(around.low), high: around.high === null ? 1 : round(Math.min(1, around.high)) }
  const read = {
    value: found.value === null ? null : round(found.value),
    ...bounds,
    hedge: around.hedge,
    population,
  }
  return mentionAt(list, around.from, around.to, {
    ...read,
    kind: 'ratio',
    unit: 'fraction',
    measure: of.length ? `share of ${of.join(' ')}` : 'share',
    rules: [found.rule],
  })
}

function readAt({ tokens: list }: Passage, at: number): Mention | null {
  const found = fraction(list, at) ?? inEvery(list, at) ?? half(list, at) ?? most(list, at)
  return found && shareOf(list, found)
}
const BEGINS = new Set([
  'a',
  'an',
  'half',
  'most',
  'mostly',
  'mainly',
  'largely',
  'majority',
  ...SMALL.keys(),
])
const mayBegin = sought(onceAWord(({ type, lower }) => type === 'number' || BEGINS.has(lower)))

export const shares: Reader = {
  id: 'shares',
  kinds: ['ratio'],
  read: (passage) => foundAt(passage, mayBegin, readAt),
  examples: [
    {
      text: 'It lies more than a third of the way to the coast.',
      finds: [{ quote: 'more than a third', value: 0.333333, high: 1, hedge: 'more_than', unit: 'fraction' }],
    },
    {
      text: 'More than half of the town fled.',
      finds: [{ quote: 'More than half', value: 0.5, hedge: 'more_than' }],
    },
    {
      text: 'One in five homes is empty, and two-thirds of shops.',
      finds: [
        { quote: 'One in five', value: 0.2 },
        { quote: 'two-thirds', value: 0.666667 },
      ],
    },
    {
      text: 'They were mostly combatants.',
      finds: [
        {
          quote: 'mostly combatants',
          value: null,
          low: 0.5,
          high: 1,
          hedge: 'more_than',
          population: 'combatants',
        },
      ],
    },
    {
      text: 'One out of every three men left, and one-fourth stayed; it fell to nearly half that level.',
      finds: [
        { quote: 'One out of every three', value: 0.333333 },
        { quote: 'one-fourth', value: 0.25 },
        { quote: 'nearly half', value: 0.5, hedge: 'less_than' },
      ],
    },
    { text: 'A quarter of a million fled, 12 in 2011, 3 in 10 days.', finds: [] },
    { text: 'A third blast shook half a million homes at half past one, in one in the morning.', finds: [] },
  ],
}
