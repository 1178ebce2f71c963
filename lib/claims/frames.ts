import { datesIn } from './dates-in.ts'
import { onceAWord, type Token } from './tokens.ts'

/**
 * Where a sentence says who says it: "X said …", "…, said X", "according to X", "by X's count", "as reported by X". A
 * frame is the phrase that names the speaker, and what it covers.
 */
export type Frame = {
  readonly phrase: readonly Token[]
  /** A clause set into the subject: "Orel, the mayor, said". */
  readonly aside: readonly Token[]
  /** The token of the verb. */
  readonly at: number
  readonly covers: 'behind' | 'all'
  readonly rule: string
}

const VERBS = new Set(
  'said says say saying reported reports reporting told tells announced announces announcing confirmed confirms confirming claimed claims estimated estimates estimate put puts warned warns added adds stated states declared recorded counted counts documented tallied tallies reckons admitted insisted wrote tweeted posted testified noted explained revealed recalled suggested acknowledged believes'.split(
    ' ',
  ),
)
const INVERTIBLE = new Set(
  'said says reported reports added told announced confirmed warned wrote tweeted explained recalled noted'.split(
    ' ',
  ),
)
const CLOSES = new Set(['”', '"', '’', '»'])

const SKIPPED = new Set('has had have also later earlier then previously on early late'.split(' '))

/** Tokens before the verb without adverbs and the day: "The United Nations on Wednesday | said". */
function subjectEnd(list: readonly Token[], verb: number): number {
  const days = datesIn(list).filter((date) => date.to < verb)
  let i = verb - 1
  for (let moved = true; moved; ) {
    const day = days.find((date) => date.to === i)
    moved = day !== undefined || SKIPPED.has(list[i]?.lower ?? '') || /ly$/.test(list[i]?.lower ?? '')
    if (day) i = day.from - 1
    else if (moved) i--
  }
  return i
}

const BREAKS = new Set(
  'that and but when after before because as while where with by from who which since until although'.split(
    ' ',
  ),
)
const DETERMINERS = new Set(['a', 'an', 'the', 'another', 'one', 'some'])
const isAside = (token: Token | undefined) => token !== undefined && /^[–—,]$/.test(token.text)
const inNames = (token: Token) => /^[-()’.]$/.test(token.text)

/** The noun phrase that ends at a token: back to a mark, a word that no subject holds, or its own determiner. */
function phraseBack(list: readonly Token[], end: number): Token[] {
  let i = end
  for (; i >= 0 && end - i < 14; i--) {
    const token = list[i]
    if (
      !token ||
      BREAKS.has(token.lower) ||
      (token.type === 'mark' && !inNames(token)) ||
      token.type === 'number'
    )
      break
    const joins = /^(?:of|for|and|in|at)$/.test(list[i - 1]?.lower ?? '')
    if (DETERMINERS.has(token.lower) && !joins) return list.slice(i, end + 1)
  }
  return list.slice(i + 1, end + 1)
}

/** "The Observatory, which relies on …, says": the phrase before the inserted clause, and the clause itself. */
function subjectBefore(list: readonly Token[], verb: number): Pick<Frame, 'phrase' | 'aside'> {
  const end = subjectEnd(list, verb)
  if (!isAside(list[end])) {
    const phrase = relativeHead(list, phraseBack(list, end), end)
    const comma = end - phrase.length
    // "Orel, president of the region said": the name stands before the comma.
    const apposed = list[comma]?.text === ',' && !DETERMINERS.has(phrase[0]?.lower ?? '')
    return { phrase, aside: apposed ? phraseBack(list, comma - 1) : [] }
  }
  let open = end - 1
  while (open >= 0 && !isAside(list[open])) open--
  if (open < 0) return { phrase: [], aside: list.slice(0, end) }
  return { phrase: phraseBack(list, open - 1), aside: list.slice(open + 1, end) }
}

/**
 * "The Observatory which relies on sources to follow the war said", where the commas were lost: what "which" stands for.
 * A phrase that starts its clause is a subject of its own.
 */
function relativeHead(list: readonly Token[], phrase: Token[], end: number): Token[] {
  const start = end - phrase.length
  for (let i = start; i > Math.max(0, start - 14); i--) {
    if (list[i]?.type === 'mark' && list[i]?.text !== '-') return phrase
    if (!/^(?:which|who)$/.test(list[i]?.lower ?? '')) continue
    const head = phraseBack(list, i - 1)
    return head.some((token) => token.capital) ? head : phrase
  }
  return phrase
}

/** The noun phrase after the verb: "said the Syrian Observatory …". */
function phraseForward(list: readonly Token[], from: number): Token[] {
  const phrase = list.slice(from, from + 16)
  const end = phrase.findIndex(
    ({ lower, type, text }) =>
      /^(?:who|which|that|in|on|when|as|while|after|during|at)$/.test(lower) ||
      (type === 'mark' && !/^[-(’.]$/.test(text)),
  )
  return end < 0 ? phrase : phrase.slice(0, end)
}

/** "X, an analyst, said the loss was …": what follows is the subject of what was said, not who said it. */
const SUBJECT_OF = /^(?:was|were|is|are|had|has|have|would|will|could|did|reflected)$/
const startsName = (token: Token | undefined) =>
  token?.capital === true || /^(?:the|a|an|state|analyst|officials|police|local)$/.test(token?.lower ?? '')

function inverted(list: readonly Token[], at: number): Frame | null {
  const left = list[at - 1]
  const turns = INVERTIBLE.has(list[at]?.lower ?? '') && left && (left.text === ',' || CLOSES.has(left.text))
  const start = list[at + 1]?.lower === 'on' ? at + 3 : at + 1
  if (!turns || !startsName(list[start])) return null
  const phrase = phraseForward(list, start)
  const goesOn = [list[start + phrase.length], ...phrase].some((token) => SUBJECT_OF.test(token?.lower ?? ''))
  return goesOn ? null : { phrase, aside: [], at, covers: 'all', rule: 'said-by' }
}

/** "Prosecutors said at least 12 …" covers what follows; "…, police said." and "…, he added" all of the sentence. */
function closing(list: readonly Token[], at: number): boolean {
  const days = datesIn(list)
  let i = at + 1
  for (let moved = true; moved; ) {
    const day = days.find((date) => date.from === i)
    moved =
      day !== undefined ||
      list[i]?.lower === 'on' ||
      /^(?:reporters|him|her|journalists)$/.test(list[i]?.lower ?? '')
    i = day ? day.to + 1 : moved ? i + 1 : i
  }
  const next = list[i]
  return (
    !next ||
    /^[.,;”"]$/.test(next.text) ||
    /^(?:in|during|at|after|while|as|citing|updating)$/.test(next.lower)
  )
}

/** "By the Observatory's count, …": the owner of the count. */
const COUNT_NOUNS = new Set(['count', 'tally', 'reckoning', 'estimate', 'figures', 'toll'])
function countOf(list: readonly Token[], at: number): Frame | null {
  const owner = list[at - 1]
  if (!COUNT_NOUNS.has(list[at]?.lower ?? '') || !owner || !/['’]s?$/.test(owner.text)) return null
  const before = list.slice(Math.max(0, at - 8), at)
  const by = before.findLastIndex((token) => token.lower === 'by')
  return by < 0 ? null : { phrase: before.slice(by + 1), aside: [], at, covers: 'all', rule: 'by-count-of' }
}

const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''

function framesAt(list: readonly Token[], at: number): Frame[] {
  const forward = (from: number, rule: string): Frame => ({
    phrase: phraseForward(list, from),
    aside: [],
    at,
    covers: 'all',
    rule,
  })
  if (lower(list, at) === 'according' && lower(list, at + 1) === 'to')
    return [forward(at + 2, 'according-to')]
  const own = countOf(list, at)
  if (own) return [own]
  if (!VERBS.has(lower(list, at)) || list[at]?.capital) return []
  if (lower(list, at + 1) === 'by') return [forward(at + 2, 'reported-by')]
  const turned = inverted(list, at)
  const covers = closing(list, at) ? 'all' : 'behind'
  const straight: Frame = { ...subjectBefore(list, at), at, covers, rule: 'says' }
  return turned ? [turned, straight] : [straight]
}

/** "WALT: We hear …": the label of a speaker in an interview. */
const LABEL = /^\p{Lu}[\p{Lu}.'’-]+$/u
export function labelOf(list: readonly Token[]): readonly Token[] | null {
  const colon = list.slice(0, 5).findIndex((token) => token.text === ':')
  const words = colon > 0 ? list.slice(0, colon) : []
  return words.length > 0 && words.every(({ text, type }) => type === 'mark' || LABEL.test(text))
    ? words
    : null
}

const OPENS_FRAME = new Set(['according', ...COUNT_NOUNS, ...VERBS])
const mayOpen = onceAWord(({ lower }) => OPENS_FRAME.has(lower))

/** Every frame of a sentence outside its quotation marks; where a verb has two, the likelier first. */
export function framesIn(list: readonly Token[], quoted: readonly boolean[]): Frame[] {
  const frames: Frame[] = []
  list.forEach((token, at) => {
    if (mayOpen(token) && !quoted[at]) frames.push(...framesAt(list, at))
  })
  return frames
}
