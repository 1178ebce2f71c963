import { contentOf } from '../same-words.ts'
import type { Span } from '../types.ts'
import { type CopyRule, type CopyText, nameOf, SHOWN, type Tie } from './copy-rule.ts'
import { figuresOf, inOrder, pairsSharing } from './same-figures.ts'

/** What is quoted at less length is a phrase that anybody may pick. */
const FEWEST_WORDS = 8
/** A mark with a blank behind it closes what was quoted over several paragraphs. */
const QUOTED = /[“"](?=\S)[^“”"]{0,600}[”"]/g
/** Quotations of so many speakers in the same order, and figures as well: at one press conference both reporters heard one. */
const SPEAKERS = 2
const FIGURES = 2
/**
 * Two quotations are one where so many of their telling words are the same, of the longer one too: each reporter cuts what
 * was heard at other words.
 */
const SAME_WORDS = 4
const SAME_SHARE = 0.6
/** What everybody quotes was said to everybody. */
const RARE_SHARE = 1 / 3

type Quote = {
  readonly text: number
  readonly span: Span
  readonly words: readonly string[]
  readonly speaker: string | null
}

const speakerOf = ({ claims }: CopyText, from: number, to: number) =>
  claims.find(({ kind, start, end }) => kind === 'quote' && from <= start && end <= to)?.speaker ?? null

function quotesOf(of: CopyText, text: number): Quote[] {
  return [...of.article.text.matchAll(QUOTED)].flatMap(({ 0: quote, index }) => {
    if (quote.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS) return []
    const end = index + quote.length
    return [
      { text, span: { start: index, end }, words: contentOf(quote), speaker: speakerOf(of, index, end) },
    ]
  })
}

const pairsOfWords = (words: readonly string[]) => [
  ...new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`)),
]

/** How many telling words two quotations have in the same order. */
function inBoth(a: readonly string[], b: readonly string[]): number {
  let count = 0
  let from = 0
  for (const word of a) {
    const found = b.indexOf(word, from)
    if (found < 0 || found - from > SAME_WORDS) continue
    count++
    from = found + 1
  }
  return count
}

type Match = { readonly first: Quote; readonly second: Quote; readonly reworded: boolean }

/** One quotation, word for word or with others put in for some of its words. */
function matchOf(first: Quote, second: Quote): Match[] {
  const [a, b] = [first.words.length, second.words.length]
  const same = inBoth(first.words, second.words)
  if (same < SAME_WORDS || same < SAME_SHARE * Math.max(a, b)) return []
  return [{ first, second, reworded: a > same && b > same }]
}

/** The quotations of a pair of texts that stand in the same order in both. */
function ordered(matches: readonly Match[]): Match[] {
  const found: Match[] = []
  for (const match of matches.toSorted((x, y) => x.first.span.start - y.first.span.start)) {
    const last = found.at(-1)
    if (!last || (match.first !== last.first && match.second.span.start > last.second.span.start))
      found.push(match)
  }
  return found
}

function matchesOf(texts: readonly CopyText[]): Match[] {
  const quotes = texts.flatMap(quotesOf)
  const keys = quotes.map(({ words }) => pairsOfWords(words))
  const all = pairsSharing(keys, 2).flatMap(([i, j]) => {
    const [first, second] = [quotes[i], quotes[j]]
    return first && second && first.text !== second.text ? matchOf(first, second) : []
  })
  const carriers = new Map<Quote, Set<number>>()
  for (const { first, second } of all)
    for (const [quote, other] of [
      [first, second],
      [second, first],
    ] as const)
      carriers.set(quote, (carriers.get(quote) ?? new Set([quote.text])).add(other.text))
  const most = Math.max(2, Math.floor(texts.length * RARE_SHARE))
  return all.filter(({ first }) => (carriers.get(first)?.size ?? 0) <= most)
}

/** How many speakers are known to be others. */
const speakersOf = (matches: readonly Match[]) =>
  new Set(matches.flatMap(({ first, second }) => first.speaker ?? second.speaker ?? [])).size

function ties(texts: readonly CopyText[]): Tie[] {
  const pairs = Map.groupBy(matchesOf(texts), ({ first, second }) => `${first.text} ${second.text}`)
  return [...pairs.values()].flatMap((matches) => {
    const [first = 0, second = 0] = [matches[0]?.first.text, matches[0]?.second.text]
    const [a, b] = [texts[first], texts[second]]
    const same = ordered(matches)
    if (!a || !b || speakersOf(same) < SPEAKERS || !same.some(({ reworded }) => reworded)) return []
    if (inOrder(figuresOf(a), figuresOf(b)).length < FIGURES) return []
    const because = `${nameOf(a)} and ${nameOf(b)} hold the same ${same.length} quotations in the same order, reworded`
    const shown = same
      .slice(0, SHOWN)
      .map(({ first, second }) => ({ first: first.span, second: second.span }))
    return [{ first, second, because, shown }]
  })
}

const FARMER = '“The river came through the kitchen door and carried my mother’s table down the street,”'
const FARMER_REWORDED =
  '“The river came in through the kitchen window and carried my mother’s bench along the street,”'
const NURSE = '“We have no beds left for the wounded, and the last ambulance has not come back from Belen,”'
const NURSE_REWORDED =
  '“There are no beds left for the injured, and the last ambulance has not returned from Belen,”'
const FIRST = `In Ardal 12 people died. ${FARMER} a farmer said. Some 340 houses fell. ${NURSE} said a nurse.`
const SECOND = `Twelve people are dead in Ardal. ${FARMER_REWORDED} said one farmer. Some 340 houses are gone. ${NURSE_REWORDED} a nurse told us.`

export const sameQuotes: CopyRule = {
  id: 'same-quotes',
  means:
    'Both texts hold the same long quotations of several speakers in the same order, with some of the words changed.',
  ties,
  fires: [
    [{ text: FIRST }, { text: SECOND }],
    [{ text: FIRST }, { text: SECOND.replace(FARMER_REWORDED, FARMER) }],
    [{ text: FIRST }, { text: SECOND.replace(NURSE_REWORDED, NURSE) }],
    [{ text: FIRST }, { text: SECOND }, { text: 'In Belen 4 people died, police said.' }],
  ],
  not: [
    [
      { text: FIRST.replace('said a nurse', 'the farmer said') },
      {
        text: SECOND.replace('a nurse told us', 'the farmer said').replace(
          'said one farmer',
          'a farmer said',
        ),
      },
    ],
    [
      { text: FIRST },
      { text: `Twelve people died in Ardal. ${FARMER} said a farmer. ${NURSE} said a nurse.` },
    ],
    [{ text: FIRST }, { text: `Twelve died, and 340 houses fell. ${FARMER_REWORDED} one farmer told us.` }],
    [
      { text: FIRST },
      { text: SECOND },
      { text: `${NURSE} said a nurse in Ardal. ${FARMER} a farmer said.` },
      { text: `In Ardal ${FARMER} said a farmer, and ${NURSE} a nurse.` },
    ],
    [
      { text: `${FARMER} said a farmer. ${NURSE} said a nurse.` },
      { text: `${FARMER_REWORDED} he said. ${NURSE_REWORDED} she said.` },
    ],
  ],
}
