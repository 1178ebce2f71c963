import { foundAt, type Mention, mentionAt, type Passage, type Reader } from '../mention.ts'
import { numeralOf } from '../numbers.ts'
import { PLACE_NOUNS } from '../places.ts'
import { isCapital, onceAWord, oneOf, sought, type Token } from '../tokens.ts'
import { ORDINALS, SMALL } from '../words/number-words.ts'
import { QUALITIES, superlativeAt } from '../words/superlatives.ts'

/** Ranks: "fourth largest city", "the country's largest city", "the heaviest fighting since 2020". */
const word = (list: readonly Token[], at: number) => list[at]?.lower ?? ''
/** "fourth", "fourth-", "4th" in front of a superlative; the rank is 1 without one. */
function ordinalBefore(list: readonly Token[], at: number): { value: number; from: number } | null {
  const i = word(list, at - 1) === '-' ? at - 2 : at - 1
  const spelt = ORDINALS.get(word(list, i))
  if (spelt) return { value: spelt, from: i }
  const value = numeralOf(list[i - 1])
  return value !== null && /^(?:st|nd|rd|th)$/.test(word(list, i)) ? { value, from: i - 1 } : null
}

const FUNCTION = new Set(
  'the a an in of for to by and or as at on since , . ; : from with that which after is was'.split(' '),
)

/** The noun that is ranked: up to two words after the superlative; none in "the country's third largest". */
function rankedNoun(list: readonly Token[], after: number): { noun: string; to: number } | null {
  let to = after
  while (
    to < after + 2 &&
    list[to + 1]?.type === 'word' &&
    !FUNCTION.has(word(list, to + 1)) &&
    !isCapital(list[to + 1])
  ) {
    to++
    if (/^(?:city|town|country|fighting|battle|attack|violence|toll)$/.test(word(list, to))) break
  }
  return to === after ? null : { noun: word(list, to), to }
}

/** The kind of place an apposition ranks: "the port of Belen, the country's third largest". */
function placeNounBefore({ tokens, before }: Passage, at: number): string | null {
  const said = [...(before?.tokens ?? []), ...tokens.slice(0, at)]
  return said.findLast((token) => PLACE_NOUNS.has(token.lower))?.lower ?? null
}

/** The run of capital words that ends at a token: "Hayat Tahrir al-Sham" whole. */
function nameBack(list: readonly Token[], end: number): string | null {
  let i = end
  while (
    i >= 0 &&
    (isCapital(list[i]) || (list[i]?.text === '-' && i < end) || /^(?:al|el)$/i.test(word(list, i)))
  )
    i--
  const run = list.slice(i + 1, end + 1).map((token) => token.text.replace(/['’]s$/, ''))
  return isCapital(list[end]) ? run.join(' ').replaceAll(' - ', '-') : null
}

/** "Syria's" in "Syria's fourth largest city": the whole that is ranked within, which is never what has the rank. */
const ownerBefore = (list: readonly Token[], from: number) =>
  /['’]s$/.test(list[from - 1]?.text ?? '') ? (list[from - 1]?.text.replace(/['’]s$/, '') ?? null) : null

/** Who has the rank: the name set beside it by a comma or dash, before or after; for a place noun else what the article is about. */
function rankedName(passage: Passage, from: number, to: number, noun: string): string | null {
  const list = passage.tokens
  const beside = word(list, to + 1) === ',' ? list[to + 2] : list[to + 1]
  if (isCapital(beside) && PLACE_NOUNS.has(noun)) return beside.text.replace(/['’]s$/, '')
  let i = from - 1
  while (i > 0 && !/^[,–—(]$/.test(list[i]?.text ?? '') && from - i < 6) i--
  const named = /^[,–—(]$/.test(list[i]?.text ?? '') ? nameBack(list, i - 1) : null
  if (named) return named
  const isNamed = beforeCopula(list, from)
  if (isNamed) return isNamed
  const explained = afterColon(list, to)
  if (explained) return explained
  const owner = ownerBefore(list, from)
  return PLACE_NOUNS.has(noun)
    ? (passage.topics.find((topic) => topic !== owner && !within(topic, owner, passage)) ?? null)
    : null
}

/** "Belen is Karnia's third largest city", "Ardal was once the largest". */
function beforeCopula(list: readonly Token[], from: number): string | null {
  let i = from - 1
  while (i > 0 && from - i <= LEADS_UP && (leadsUp(list[i]) || /['’]s$/.test(list[i]?.text ?? ''))) i--
  return isCopula(list[i]) && !stands(list[i - 1]) ? nameBack(list, i - 1) : null
}
const LEADS_UP = 4
const leadsUp = oneOf(['the', 'once', 'now', 'still', 'also', 'one', 'of'])
const stands = oneOf(['this', 'that', 'it', 'there'])
const isCopula = oneOf(['is', 'was', 'remains', 'became'])

/** "the third-largest is in the rebels' path: Homs lies …". */
function afterColon(list: readonly Token[], to: number): string | null {
  const colon = list.findIndex((token, i) => i > to && token.text === ':')
  const name = list[colon + 1]
  return colon > 0 && isCapital(name) && list.slice(to, colon).every((token) => token.text !== ',')
    ? name.text
    : null
}

/** A country is no city: a topic that elsewhere stands as the whole others are ranked in is passed over. */
const within = (topic: string, owner: string | null, passage: Passage) =>
  owner === null && passage.tokens.some((token) => token.text === `${topic}'s` || token.text === `${topic}’s`)

/** "the oldest of the 16 men": the noun behind "of", which the quote does not take in. */
function nounOf(list: readonly Token[], last: number): string | null {
  if (word(list, last + 1) !== 'of' || !/^(?:the|all|its|their|his|her)$/.test(word(list, last + 2)))
    return null
  const noun = list
    .slice(last + 3, last + 6)
    .find(
      (token) =>
        token.type === 'word' && !FUNCTION.has(token.lower) && !isCapital(token) && !SMALL.has(token.lower),
    )
  return noun?.lower ?? null
}

function readAt(passage: Passage, at: number): Mention | null {
  const list = passage.tokens
  const quality = superlativeAt(list, at)
  if (!quality) return null
  const last = quality.to
  if (word(list, at - 2) === 'of' && word(list, at - 3) === 'one') return null
  const ordinal = ordinalBefore(list, at)
  const named = rankedNoun(list, last)
  const noun = named?.noun ?? nounOf(list, last) ?? placeNounBefore(passage, at)
  const ofMany = named === null && word(list, last + 1) === 'of'
  if (!noun || (!ofMany && PLACE_NOUNS.has(noun.replace(/s$/, '')) !== PLACE_NOUNS.has(noun))) return null
  const from = ordinal?.from ?? at
  const to = named?.to ?? last
  const value = ordinal?.value ?? 1
  const place = rankedName(passage, from, to, noun)
  const read = { value, low: value, high: value, measure: `${noun} by ${quality.value}`, place }
  const rules = [ordinal ? 'rank-ordinal' : 'rank-superlative']
  return mentionAt(list, from, to, { ...read, kind: 'rank', unit: 'rank', hedge: 'exact', rules })
}

const BEGINS = new Set(QUALITIES.flatMap(({ words }) => words.map((phrase) => phrase.split(' ')[0] ?? '')))
const mayBegin = sought(onceAWord(({ lower }) => BEGINS.has(lower)))

export const ranks: Reader = {
  id: 'ranks',
  kinds: ['rank'],
  read: (passage) => foundAt(passage, mayBegin, readAt),
  examples: [
    {
      text: "Belen, the country's fourth largest city, fell silent.",
      finds: [{ quote: 'fourth largest city', value: 4, measure: 'city by size', place: 'Belen' }],
    },
    {
      text: "They drove to the country's third-largest city, Ardal, and stopped.",
      finds: [{ quote: 'third-largest city', value: 3, place: 'Ardal' }],
    },
    {
      text: "Next is the central city of Ardal, the country's third largest.",
      finds: [{ quote: 'third largest', value: 3, measure: 'city by size', place: 'Ardal' }],
    },
    {
      text: "Ardal was seized. Belen is Karnia's second largest city.",
      finds: [{ quote: 'second largest city', value: 2, place: 'Belen' }],
    },
    {
      text: 'It was the heaviest fighting since 2020.',
      finds: [{ quote: 'heaviest fighting', value: 1, measure: 'fighting by intensity' }],
    },
    {
      text: 'She was the oldest of the nine miners.',
      finds: [{ quote: 'oldest', value: 1, measure: 'miners by age' }],
    },
    { text: 'He is the youngest ever.', finds: [{ quote: 'youngest ever', value: 1 }] },
    { text: 'It was one of the deadliest attacks, and at least the latest.', finds: [] },
  ],
}
