import type { Mention, Passage } from './mention.ts'
import { phraseTable } from './phrases.ts'
import { holds, onceAWord, oneOf, sought, type Token } from './tokens.ts'
import type { Stance } from './types.ts'

/**
 * How a figure is meant: as a fact, as somebody's words, or as what was denied, what might be, what is planned. One
 * entry a way of saying it, and whether it has to stand before the figure ("denied that 12 died") or may stand beside
 * its verb ("12 homes could burn").
 */
type Way = { readonly stance: Stance; readonly beside: boolean }

const phrases = (stance: Stance, beside: boolean, words: string) =>
  words.split(',').map((phrase): readonly [string, Way] => [phrase.trim(), { stance, beside }])

const WAYS = [
  ...phrases(
    'denied',
    false,
    'denied, denies, denying, dismissed reports, rejected reports, rejected claims, dismissed claims, no evidence that, no truth in, not true that, false reports, false claims, wrongly said, wrongly reported, falsely, debunked, refuted, disputed that',
  ),
  ...phrases(
    'hypothetical',
    true,
    'could, might, may, may have, would have, could have, might have, threatened to, threatens to, risks, at risk of, in danger of',
  ),
  ...phrases(
    'hypothetical',
    false,
    'if, unless, fears that, feared that, fear that, in case, even if, as if',
  ),
  ...phrases(
    'planned',
    true,
    'will, plans to, plan to, planned to, planning to, is to, are to, was to, were to, is expected to, are expected to, expected to, is set to, are set to, set to, due to be, is due to, are due to, scheduled to, going to, intends to, intend to, promised to, pledged to, vowed to, hopes to, hope to, aims to',
  ),
]
const wayAt = phraseTable(WAYS)
const FIRST = new Set(WAYS.map(([words]) => words.split(' ')[0]))
/** "May" with a capital is a month; no other of these words opens a sentence with one and means something else. */
const mayOpen = sought(onceAWord(({ lower, text }) => FIRST.has(lower) && text !== 'May' && text !== 'Will'))

/** How many words behind a figure its verb may stand. */
const BEHIND = 5
const endsClause = oneOf(', ; : . — – ” " but and while because which who after before when'.split(' '))
/** An earlier denial holds through the clauses it rules: "denied that 12 had died and 40 fled". */
const endsSentence = oneOf([';', ':', '.', 'but', 'while'])

function before(list: readonly Token[], from: number): Stance | null {
  let inClause = true
  for (let i = from - 1; i >= 0; i--) {
    const token = list[i]
    if (!token || endsSentence(token)) return null
    inClause = inClause && !endsClause(token)
    const way = mayOpen(token) ? wayAt(list, i) : null
    if (way && way.to < from && (inClause || way.value.stance === 'denied')) return way.value.stance
  }
  return null
}

function behind(list: readonly Token[], to: number): Stance | null {
  for (let i = to + 1; i <= to + BEHIND; i++) {
    const token = list[i]
    if (!token || endsClause(token)) return null
    const way = mayOpen(token) ? wayAt(list, i) : null
    if (way) return way.value.beside ? way.value.stance : null
  }
  return null
}

/** What a date or a name is said of is no event that might be. */
const UNMOVED = new Set(['date', 'name', 'quote', 'age', 'rank', 'score'])

/** "An earlier version of this article gave the number of dead as 38": what a correction takes back. */
const TAKEN_BACK =
  /\b(?:an? (?:earlier|previous) (?:version|report|edition) (?:of|said|gave|stated|put|misstated)|we (?:wrongly|mistakenly|incorrectly) (?:said|reported|stated))\b/i

/** No correction goes without one of these. */
const takesBack = sought(oneOf(['earlier', 'previous', 'wrongly', 'mistakenly', 'incorrectly']))

/** A mention in its sentence → how it is meant; what somebody says outright, in quotation marks, is `quoted`. */
export function stanceOf(passage: Passage, { from, to, kind }: Mention): Stance {
  const { tokens, sentence, quotation, held } = passage
  if (holds(held, takesBack) && TAKEN_BACK.test(sentence.text)) return 'denied'
  const moved =
    UNMOVED.has(kind) || !holds(held, mayOpen) ? null : (before(tokens, from) ?? behind(tokens, to))
  return moved ?? (quotation.inside[from] ? 'quoted' : 'asserted')
}
