import { joinBetween } from '../between-two.ts'
import {
  type CountedNumber,
  foundAtNumbers,
  type Mention,
  mentionAt,
  type Passage,
  type Reader,
} from '../mention.ts'
import { before, oneOf, type Token } from '../tokens.ts'

/** Per cent and percentage points: what changed by so much, or the share of what. */
const CHANGES: readonly { readonly id: string; readonly words: readonly string[] }[] = [
  {
    id: 'rise',
    words:
      'raise raised raises raising hike hikes hiked increase increased increases increasing rise rises rose risen jump jumped gain gained grew growth boost boosted more higher up'.split(
        ' ',
      ),
  },
  {
    id: 'fall',
    words:
      'cut cuts drop dropped fall fell fallen decrease decreased decline declined slump slumped less lower down reduced reduction'.split(
        ' ',
      ),
  },
]
const CHANGE = new Map(CHANGES.flatMap(({ id, words }) => words.map((word) => [word, id] as const)))

/** Words for one thing that a change is measured in. */
const THINGS = new Map(
  Object.entries({
    pay: 'pay',
    salary: 'pay',
    salaries: 'pay',
    wage: 'pay',
    wages: 'pay',
    earnings: 'pay',
    price: 'prices',
    prices: 'prices',
    costs: 'prices',
    inflation: 'prices',
  }),
)

const STOP = new Set(
  'the a an in of for to by and or as at on from with that which who after before while against than was were is are has have had , . ; : ( )'.split(
    ' ',
  ),
)
const noun = (token: Token | undefined) => token?.type === 'word' && !STOP.has(token.lower)
const bare = (token: Token) => token.lower.replace(/'s?$/, '')

/** The noun phrase from a token on, to its last noun: "career soldiers' pay". */
function phrase(list: readonly Token[], at: number): Token[] {
  const words: Token[] = []
  for (let i = at; i < at + 7; i++) {
    const token = list[i]
    if (!token) break
    if (/^(?:the|its|their|his|her|a)$/.test(token.lower) && words.length === 0) continue
    if (/^['’]$/.test(token.text)) continue
    if (!noun(token) || CHANGE.has(token.lower) || (words.length > 0 && /ed$/.test(token.lower))) break
    words.push(token)
  }
  return words
}

type Scope = { measure: string; population: string | null; rule: string }

const scopeOf = (change: string, thing: Token, people: readonly Token[], rule: string): Scope => ({
  measure: `${change} in ${THINGS.get(bare(thing)) ?? bare(thing)}`,
  population: people.length ? people.map(bare).join(' ') : null,
  rule,
})

/** "50-percent raise in career soldiers' pay", "50% pay hike for professional soldiers", "pay … by 50 per cent". */
function changeScope(list: readonly Token[], number: CountedNumber, to: number): Scope | null {
  for (let i = to + 1; i <= to + 3; i++) {
    const change = CHANGE.get(list[i]?.lower ?? '')
    if (!change) continue
    const thing = list[i - 1]
    if (i > to + 1 && thing && noun(thing))
      return scopeOf(change, thing, phraseAfter(list, i, ['for', 'of']), 'change-noun')
    const object = phraseAfter(list, i, ['in', 'to', 'of'])
    const last = object.at(-1)
    if (last) return scopeOf(change, last, paid(list, object, i), 'change-in')
  }
  return changeBefore(list, number)
}

/** Whose: the words before the thing ("career soldiers' pay"), else "for …" after it. */
function paid(list: readonly Token[], object: readonly Token[], change: number): Token[] {
  if (object.length > 1) return object.slice(0, -1)
  const [only] = object
  const end = only ? list.indexOf(only) : -1
  return end > change ? phraseAfter(list, end, ['for', 'of']) : []
}

function phraseAfter(list: readonly Token[], at: number, links: readonly string[]): Token[] {
  return links.includes(list[at + 1]?.lower ?? '') ? phrase(list, at + 2) : []
}

/** "raised career soldiers' pay by 50 per cent", "pay would rise by 50 per cent". */
function changeBefore(list: readonly Token[], number: CountedNumber): Scope | null {
  for (let i = before(list, number.hedged.from); i >= Math.max(0, number.hedged.from - 9); i--) {
    const change = CHANGE.get(list[i]?.lower ?? '')
    if (!change) continue
    const object = phrase(list, i + 1)
    const last = object.at(-1)
    if (last && !/^by$/.test(last.lower)) return scopeOf(change, last, object.slice(0, -1), 'change-verb')
    const subject = list.slice(Math.max(0, i - 3), i).findLast((token) => THINGS.has(bare(token)))
    if (subject) return scopeOf(change, subject, [], 'change-verb')
  }
  return null
}

/** The sign or words right after the number; the last token of them. */
function percentAfter(list: readonly Token[], at: number): number | null {
  const i = list[at]?.text === '-' ? at + 1 : at
  if (!opensPercent(list[i])) return null
  const word = list[i]?.lower ?? ''
  if (word === '%' || word === 'percent' || word === 'pc') return i
  if (word === 'per' && list[i + 1]?.lower === 'cent') return i + 1
  if (word === 'percentage' && /^points?$/.test(list[i + 1]?.lower ?? '')) return i + 1
  return null
}

const opensPercent = oneOf(['%', 'percent', 'pc', 'per', 'percentage'])

function readOne(passage: Passage, number: CountedNumber): Mention | null {
  const list = passage.tokens
  const to = percentAfter(list, number.to + 1)
  if (to === null) return null
  const of = list[to + 1]?.lower === 'of' ? phrase(list, to + 2) : []
  const scope: Scope = changeScope(list, number, to) ?? {
    measure: of.length ? `share of ${of.map(bare).join(' ')}` : 'share',
    population: null,
    rule: 'share-of',
  }
  const { hedge, low, high, from } = number.hedged
  const { measure, population, rule } = scope
  const read = { value: number.value, low, high, hedge, measure, population, rules: ['percent', rule] }
  return mentionAt(list, from, to, { ...read, kind: 'percent', unit: '%' })
}

export const percents: Reader = {
  id: 'percents',
  kinds: ['percent'],
  read: (passage) => joinBetween(passage.tokens, foundAtNumbers(passage, readOne)),
  examples: [
    { text: 'Rates went up to 4.5 percent.', finds: [{ quote: '4.5 percent', value: 4.5, hedge: 'exact' }] },
    {
      text: "The cabinet approved a 50-percent raise in junior nurses' pay.",
      finds: [
        {
          quote: '50-percent',
          value: 50,
          unit: '%',
          hedge: 'exact',
          measure: 'rise in pay',
          population: 'junior nurses',
        },
      ],
    },
    {
      text: 'The cabinet approved a 50% pay hike for junior nurses.',
      finds: [{ quote: '50%', value: 50, measure: 'rise in pay', population: 'junior nurses' }],
    },
    {
      text: "The cabinet raised junior nurses' pay by 50 per cent.",
      finds: [{ quote: '50 per cent', value: 50, measure: 'rise in pay', population: 'junior nurses' }],
    },
    {
      text: 'More than 60 percent of voters stayed at home.',
      finds: [
        {
          quote: 'More than 60 percent',
          value: 60,
          low: 60,
          high: null,
          hedge: 'more_than',
          measure: 'share of voters',
        },
      ],
    },
    {
      text: 'Firms pay between 8% and 15.5%, not from 8% to 12%.',
      finds: [
        { quote: 'between 8% and 15.5%', value: null, low: 8, high: 15.5, hedge: 'between' },
        { quote: '8%', value: 8 },
        { quote: '12%', value: 12 },
      ],
    },
    { text: 'He scored per centre 50 times.', finds: [] },
  ],
}
