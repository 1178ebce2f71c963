import {
  both,
  type CountedNumber,
  foundAt,
  foundAtNumbers,
  type Mention,
  mentionAt,
  type Passage,
  type Reader,
} from '../mention.ts'
import { isTimeWord } from '../time-units.ts'
import { onceAWord, sought, type Token } from '../tokens.ts'
import { UNITS } from '../units.ts'
import { CURRENCIES } from '../words/currencies.ts'
import { isPersonNoun } from '../words/persons.ts'

/** Counts inside an adjective, and "a single": "a five-storey block", "an 18-wheeler", "the 15-member council", "a single missile". */
const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''
const NO_PART = new Set([
  ...'way fold time times off odd plus something strong long high deep wide tall thick and to or up down out in on a an the of over under per percent percentage pc cent nil all one half quarter third fourth fifth sixth tenth old point turn minus style pound place'.split(
    ' ',
  ),
  ...UNITS.flatMap(({ spellings }) => spellings.map((words) => words.split(' ')[0] ?? '')),
  ...CURRENCIES.flatMap(({ words }) => words),
])

/** The singular noun tied to a number by a hyphen: what it counts. */
function tied(list: readonly Token[], number: CountedNumber): number | null {
  const [last, hyphen, noun] = [list[number.to], list[number.to + 1], list[number.to + 2]]
  if (hyphen?.text !== '-' || noun?.type !== 'word' || noun.capital) return null
  if (last?.end !== hyphen.start || hyphen.end !== noun.start || lower(list, number.from - 1) === '-')
    return null
  const word = noun.lower
  if (word.length < 3 || /(?:s|ed|ing|ly)$/.test(word) || NO_PART.has(word) || isTimeWord(word)) return null
  return word !== 'member' && isPersonNoun(word, noun.text) ? null : number.to + 2
}

function compound({ tokens: list }: Passage, number: CountedNumber): Mention | null {
  const { value } = number
  const to = value !== null && value > 1 && value < 10_000 ? tied(list, number) : null
  if (to === null) return null
  const { hedge, low, high, from } = number.hedged
  return countOf(list, from, to, { value, low, high, hedge }, lower(list, to).replace(/^wheeler$/, 'wheel'))
}

const ENDS =
  /^(?:in|on|at|to|of|by|for|from|with|and|or|but|that|which|who|was|were|is|are|has|had|have|as|into|over|after|before|through|during|the|a|an|since|would|will|could|can|may|might|did|fell|hit|struck|came|left|made|went|took|lost|flew|broke|like|while|when|than|because|so|only|if|until|both|per|each|also)$/

/** "a single North Korean missile": one, to the last word of its noun phrase; "a single mother" is nobody's count. */
function single({ tokens: list }: Passage, at: number): Mention | null {
  if (!/^(?:a|one|not|every)$/.test(lower(list, at - 1))) return null
  let to = at
  while (to < at + 7 && list[to + 1]?.type === 'word' && !ENDS.test(lower(list, to + 1))) to++
  const noun = list[to]
  if (
    !noun ||
    to === at ||
    noun.capital ||
    PARENTS.test(noun.lower) ||
    isTimeWord(noun.lower) ||
    isPersonNoun(noun.lower, noun.text)
  )
    return null
  if (list[to + 1]?.text === '-' || /(?:ly|[^s]s)$/.test(noun.lower)) return null
  return countOf(list, at - 1, to, { value: 1, low: 1, high: 1, hedge: 'exact' }, noun.lower)
}

function countOf(
  list: readonly Token[],
  from: number,
  to: number,
  read: Pick<Mention, 'value' | 'low' | 'high' | 'hedge'>,
  unit: string,
): Mention {
  return mentionAt(list, from, to, {
    ...read,
    kind: 'count',
    unit,
    measure: unit,
    rules: ['compound'],
  })
}

/** Who is single, and is not counted by it. */
const PARENTS =
  /^(?:mother|mothers|father|fathers|mum|mom|dad|parenthood|malt|market|currency|handedly|minded|file)$/

const isSingle = sought(onceAWord(({ lower }) => lower === 'single'))

export const compounds: Reader = {
  id: 'compounds',
  kinds: ['count'],
  read: (passage) => both(foundAtNumbers(passage, compound), foundAt(passage, isSingle, single)),
  examples: [
    {
      text: 'An 18-wheeler hit the five-storey block of the 15-member board.',
      finds: [
        { quote: '18-wheeler', value: 18, unit: 'wheel' },
        { quote: 'five-storey', value: 5, unit: 'storey' },
        { quote: '15-member', value: 15, unit: 'member' },
      ],
    },
    {
      text: 'A single ballistic missile fell.',
      finds: [{ quote: 'A single ballistic missile', value: 1, unit: 'missile' }],
    },
    {
      text: 'A two-way street, a 40-mile road, the six-year war, a two-thirds vote, an F-16 jet and a single mother.',
      finds: [],
    },
  ],
}
