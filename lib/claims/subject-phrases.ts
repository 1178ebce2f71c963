import { datesIn } from './dates-in.ts'
import { sayingVerbAt } from './saying-verbs.ts'
import { onceAWord, oneOf, type Token } from './tokens.ts'

/** The noun phrase that a verb of saying has for its speaker, before it or behind it. */
export type Subject = {
  readonly phrase: readonly Token[]
  /** A clause set into the subject: "Orel, the mayor, said". */
  readonly aside: readonly Token[]
}

const SKIPPED = new Set(
  'has had have also later earlier then previously on early late both all still now'.split(' '),
)

const isSkipped = onceAWord(({ lower, text }) => SKIPPED.has(lower) || /^\p{Ll}+ly$/u.test(text))

/** Tokens before the verb without adverbs and the day: "The United Nations on Wednesday | said". */
function subjectEnd(list: readonly Token[], verb: number): number {
  const days = datesIn(list)
  let i = verb - 1
  for (let moved = true; moved; ) {
    const day = days.find((date) => date.to === i)
    moved = day !== undefined || isSkipped(list[i])
    if (day) i = day.from - 1
    else if (moved) i--
  }
  return i
}

const BREAKS = new Set(
  'that and but when after before because as while where with by from who which since until although if so'.split(
    ' ',
  ),
)
/** "figures from the ministry", "a report by the bank", "a source with the army": what joins a paper or a mouth to its house. */
const isOfHouse = oneOf(
  'figures data report reports study statistics records survey review research documents source sources official officials spokesman spokeswoman spokesperson diplomat doctor analyst statement estimate estimates'.split(
    ' ',
  ),
)
const determines = oneOf(['a', 'an', 'the', 'another', 'one', 'some'])
const isAside = oneOf(['–', '—', ','])
const mayJoin = oneOf(['from', 'by', 'with', 'and'])
const alwaysBreaks = onceAWord(
  ({ type, lower, text }) =>
    BREAKS.has(lower) || (type === 'mark' && !/^[-()’.]$/.test(text)) || type === 'number',
)

const breaks = (list: readonly Token[], i: number) => {
  const token = list[i]
  if (!token) return true
  if (mayJoin(token)) return !isOfHouse(list[i - 1]) && !(token.lower === 'and' && joinsNames(list, i))
  return alwaysBreaks(token) || sayingVerbAt(list, i) !== null
}
/** "the Ministry of Health and Welfare". */
const joinsNames = (list: readonly Token[], i: number) =>
  list[i - 1]?.capital === true && list[i + 1]?.capital === true

/** The noun phrase that ends at a token: back to a mark, a word that no subject holds, or its own determiner. */
export function phraseBack(list: readonly Token[], end: number): Token[] {
  let i = end
  for (; i >= 0 && end - i < 14; i--) {
    if (breaks(list, i)) break
    if (determines(list[i]) && !goesOnBefore(list, i)) return list.slice(i, end + 1)
  }
  return list.slice(i + 1, end + 1)
}

/** "a spokesman for the hospital": the phrase goes on before its determiner. */
function goesOnBefore(list: readonly Token[], at: number): boolean {
  const link = list[at - 1]
  return goesOn(link) && (isOfHouse(list[at - 2]) || !leadsToHouse(link))
}
const goesOn = oneOf(['of', 'for', 'and', 'in', 'at', 'from', 'by', 'with'])
const leadsToHouse = oneOf(['from', 'by', 'with'])

const isOfName = onceAWord(
  ({ capital, lower }) => capital || /^(?:-|of|al|el|de|la|van|von|bin|the)$/.test(lower),
)

/** "quoted a doctor as saying", "Li was quoted by the agency as saying": whoever stands before "as". */
function quotedAs(list: readonly Token[], verb: number): Subject | null {
  if (list[verb - 1]?.lower !== 'as') return null
  const quoted = list.slice(0, verb).findLastIndex(({ lower }) => lower === 'quoted' || lower === 'cited')
  if (quoted < 0) return null
  const passive = isBe(list[quoted - 1])
  return { phrase: passive ? phraseBack(list, quoted - 2) : list.slice(quoted + 1, verb - 1), aside: [] }
}

const isBe = oneOf(['was', 'were', 'is', 'been', 'being'])

/** "The Observatory, which relies on …, says": the phrase before the inserted clause, and the clause itself. */
export function subjectBefore(list: readonly Token[], verb: number): Subject {
  const quoted = quotedAs(list, verb)
  if (quoted) return quoted
  const end = subjectEnd(list, verb)
  if (!isAside(list[end])) {
    const phrase = relativeHead(list, phraseBack(list, end), end)
    const comma = end - phrase.length
    // "Orel, president of the region said": the name stands before the comma.
    const apposed = list[comma]?.text === ',' && !determines(phrase[0])
    const name = apposed ? phraseBack(list, comma - 1) : []
    return { phrase, aside: name.every(isOfName) ? name : [] }
  }
  const { phrase, from } = asideHead(list, end)
  return { phrase, aside: list.slice(from, end) }
}

/** "Orel, the minister of Karnia, the state that borders Belen, said": the phrase before all that was set in. */
function asideHead(list: readonly Token[], end: number): { phrase: Token[]; from: number } {
  let nearest: { phrase: Token[]; from: number } | null = null
  for (let open = end - 1; open >= 0 && end - open < LONGEST_ASIDE; open--) {
    if (!isAside(list[open])) continue
    const found = { phrase: phraseBack(list, open - 1), from: open + 1 }
    nearest ??= found
    const start = open - found.phrase.length
    const opens = start === 0 || opensClause(list[start - 1])
    if (opens && found.phrase.some((token) => token.capital && token !== list[0])) return found
  }
  return nearest ?? { phrase: [], from: 0 }
}
const LONGEST_ASIDE = 40
const opensClause = oneOf(['and', 'but', 'while', 'as', '.', ';', ':', '”', '"'])

/**
 * "The Observatory which relies on sources to follow the war said", where the commas were lost: what "which" stands for.
 * A phrase that starts its clause is a subject of its own.
 */
function relativeHead(list: readonly Token[], phrase: Token[], end: number): Token[] {
  const start = end - phrase.length
  for (let i = start; i > Math.max(0, start - 14); i--) {
    if (list[i]?.type === 'mark' && list[i]?.text !== '-') return phrase
    if (!relates(list[i])) continue
    const head = phraseBack(list, i - 1)
    return head.some((token) => token.capital) ? head : phrase
  }
  return phrase
}

const relates = oneOf(['which', 'who'])

/** The noun phrase behind a verb or a preposition: "said the Syrian Observatory …". */
export function phraseForward(list: readonly Token[], from: number): Token[] {
  let to = from
  while (to < from + LONGEST_PHRASE && to < list.length && !endsPhrase(list[to])) to++
  return list.slice(from, to)
}
const LONGEST_PHRASE = 16
const endsPhrase = onceAWord(
  ({ lower, type, text }) =>
    /^(?:who|which|that|in|on|when|as|while|after|during|at|because|since|before)$/.test(lower) ||
    (type === 'mark' && !/^[-(’.]$/.test(text)),
)
