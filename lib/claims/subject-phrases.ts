import { datesIn } from './dates-in.ts'
import { sayingVerbAt } from './saying-verbs.ts'
import { onceAWord, type Token } from './tokens.ts'

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
  const days = datesIn(list).filter((date) => date.to < verb)
  let i = verb - 1
  for (let moved = true; moved; ) {
    const day = days.find((date) => date.to === i)
    const token = list[i]
    moved = day !== undefined || (token !== undefined && isSkipped(token))
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
const OF_HOUSE =
  /^(?:figures|data|reports?|study|statistics|records|survey|review|research|documents|sources?|official|officials|spokesman|spokeswoman|spokesperson|diplomat|doctor|analyst|statement|estimate|estimates)$/
const DETERMINERS = new Set(['a', 'an', 'the', 'another', 'one', 'some'])
const isAside = (token: Token | undefined) => token !== undefined && /^[–—,]$/.test(token.text)
const mayJoin = onceAWord(({ lower }) => /^(?:from|by|with|and)$/.test(lower))
const alwaysBreaks = onceAWord(
  ({ type, lower, text }) =>
    BREAKS.has(lower) || (type === 'mark' && !/^[-()’.]$/.test(text)) || type === 'number',
)

const breaks = (list: readonly Token[], i: number) => {
  const token = list[i]
  if (!token) return true
  if (mayJoin(token))
    return !OF_HOUSE.test(list[i - 1]?.lower ?? '') && !(token.lower === 'and' && joinsNames(list, i))
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
    const token = list[i]
    if (token && DETERMINERS.has(token.lower) && !goesOnBefore(list, i)) return list.slice(i, end + 1)
  }
  return list.slice(i + 1, end + 1)
}

/** "a spokesman for the hospital": the phrase goes on before its determiner. */
function goesOnBefore(list: readonly Token[], at: number): boolean {
  const link = list[at - 1]?.lower ?? ''
  if (!/^(?:of|for|and|in|at|from|by|with)$/.test(link)) return false
  return OF_HOUSE.test(list[at - 2]?.lower ?? '') || !/^(?:from|by|with)$/.test(link)
}

const isOfName = ({ capital, lower }: Token) =>
  capital || /^(?:-|of|al|el|de|la|van|von|bin|the)$/.test(lower)

/** "quoted a doctor as saying", "Li was quoted by the agency as saying": whoever stands before "as". */
function quotedAs(list: readonly Token[], verb: number): Subject | null {
  if (list[verb - 1]?.lower !== 'as') return null
  const quoted = list.slice(0, verb).findLastIndex(({ lower }) => lower === 'quoted' || lower === 'cited')
  if (quoted < 0) return null
  const passive = /^(?:was|were|is|been|being)$/.test(list[quoted - 1]?.lower ?? '')
  return { phrase: passive ? phraseBack(list, quoted - 2) : list.slice(quoted + 1, verb - 1), aside: [] }
}

/** "The Observatory, which relies on …, says": the phrase before the inserted clause, and the clause itself. */
export function subjectBefore(list: readonly Token[], verb: number): Subject {
  const quoted = quotedAs(list, verb)
  if (quoted) return quoted
  const end = subjectEnd(list, verb)
  if (!isAside(list[end])) {
    const phrase = relativeHead(list, phraseBack(list, end), end)
    const comma = end - phrase.length
    // "Orel, president of the region said": the name stands before the comma.
    const apposed = list[comma]?.text === ',' && !DETERMINERS.has(phrase[0]?.lower ?? '')
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
    const opens = start === 0 || /^(?:and|but|while|as|[.;:”"])$/.test(list[start - 1]?.lower ?? '')
    if (opens && found.phrase.some((token) => token.capital && token !== list[0])) return found
  }
  return nearest ?? { phrase: [], from: 0 }
}
const LONGEST_ASIDE = 40

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

/** The noun phrase behind a verb or a preposition: "said the Syrian Observatory …". */
export function phraseForward(list: readonly Token[], from: number): Token[] {
  const phrase = list.slice(from, from + 16)
  const end = phrase.findIndex(
    ({ lower, type, text }) =>
      /^(?:who|which|that|in|on|when|as|while|after|during|at|because|since|before)$/.test(lower) ||
      (type === 'mark' && !/^[-(’.]$/.test(text)),
  )
  return end < 0 ? phrase : phrase.slice(0, end)
}
