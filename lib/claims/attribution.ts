import type { Body } from './bodies.ts'
import type { DateWords } from './date-words.ts'
import { datesIn } from './dates-in.ts'
import { type Heard, resolveSpeaker, type Said } from './speakers.ts'
import type { Token } from './tokens.ts'
import { agenciesIn } from './words/agencies.ts'

/** Who says what a sentence states: "X said …", "…, said X", "according to X", "X put the toll at …". */
export type Attribution = Said & {
  readonly at: number
  /** "The UN on Wednesday said …": the count was true when they said it. */
  readonly asOf: DateWords | null
  /** "told AFP". */
  readonly via: string | null
  readonly rule: string
}

const VERBS = new Set(
  'said says say saying reported reports reporting told tells announced announces confirmed confirms claimed claims estimated estimates estimate put puts warned warns added adds stated states declared recorded counted counts documented tallied tallies reckons admitted insisted'.split(
    ' ',
  ),
)
const INVERTIBLE = new Set('said says reported reports added told announced confirmed warned'.split(' '))
const OPENS = new Set(['“', '"', '‘', '«'])
const CLOSES = new Set(['”', '"', '’', '»'])

/** Whether each token stands inside quotation marks. */
export function insideQuotes(list: readonly Token[]): boolean[] {
  let open = false
  return list.map((token) => {
    if (open && CLOSES.has(token.text)) {
      open = false
      return false
    }
    if (!open && OPENS.has(token.text)) {
      open = true
      return false
    }
    return open
  })
}

const SKIPPED = new Set([
  'has',
  'had',
  'have',
  'also',
  'later',
  'earlier',
  'then',
  'previously',
  'on',
  'early',
  'late',
])

/** Tokens before the verb without adverbs and the day: "The United Nations on Wednesday | said". */
function subjectEnd(list: readonly Token[], verb: number): number {
  const days = datesIn(list).filter((date) => date.to < verb)
  let i = verb - 1
  for (let moved = true; moved; ) {
    moved = false
    const day = days.find((date) => date.to === i)
    if (day) {
      i = day.from - 1
      moved = true
    } else if (SKIPPED.has(list[i]?.lower ?? '') || /ly$/.test(list[i]?.lower ?? '')) {
      i--
      moved = true
    }
  }
  return i
}

const BREAKS = new Set([
  'that',
  'and',
  'but',
  'when',
  'after',
  'before',
  'because',
  'as',
  'while',
  'where',
  'with',
  'by',
  'from',
])
const isDash = (token: Token | undefined) => token?.text === '–' || token?.text === '—' || token?.text === ','

/** The noun phrase that ends at a token, going back to a mark or a word no subject holds. */
function phraseBack(list: readonly Token[], end: number): Token[] {
  let i = end
  while (i >= 0 && end - i < 14) {
    const token = list[i]
    if (!token || BREAKS.has(token.lower)) break
    if (
      token.type === 'mark' &&
      token.text !== '-' &&
      token.text !== '(' &&
      token.text !== ')' &&
      token.text !== '’'
    )
      break
    i--
  }
  return list.slice(i + 1, end + 1)
}

/** "The Observatory, which relies on …, says": the phrase before the inserted clause, and the clause itself. */
function subjectBefore(list: readonly Token[], verb: number): { phrase: Token[]; aside: Token[] } {
  const end = subjectEnd(list, verb)
  if (!isDash(list[end])) return { phrase: phraseBack(list, end), aside: [] }
  let open = end - 1
  while (open >= 0 && !isDash(list[open])) open--
  if (open < 0) return { phrase: [], aside: list.slice(0, end) }
  return { phrase: phraseBack(list, open - 1), aside: list.slice(open + 1, end) }
}

/** The noun phrase after the verb: "said the Syrian Observatory …". */
function phraseForward(list: readonly Token[], from: number): Token[] {
  let to = from
  while (to < list.length && to - from < 16) {
    const token = list[to]
    if (!token || /^(?:who|which|that|in|on|when|as|while|after)$/.test(token.lower)) break
    if (token.type === 'mark' && !/^[-(’]$/.test(token.text)) break
    to++
  }
  return list.slice(from, to)
}

type Frame = { phrase: Token[]; aside: Token[]; at: number; rule: string }

function frames(list: readonly Token[]): Frame[] {
  const quoted = insideQuotes(list)
  return list.flatMap((token, at): Frame[] => {
    if (quoted[at]) return []
    if (token.lower === 'according' && list[at + 1]?.lower === 'to') {
      return [{ phrase: phraseForward(list, at + 2), aside: [], at, rule: 'according-to' }]
    }
    const own = countOf(list, at)
    if (own) return [{ phrase: own, aside: [], at, rule: 'by-count-of' }]
    if (!VERBS.has(token.lower)) return []
    const left = list[at - 1]
    const inverted =
      INVERTIBLE.has(token.lower) &&
      left &&
      (left.text === ',' || CLOSES.has(left.text)) &&
      startsName(list[at + 1])
    const after = phraseForward(list, at + 1)
    const turned =
      inverted &&
      !SUBJECT_OF.test(list[at + 1 + after.length]?.lower ?? '') &&
      !after.some((word) => SUBJECT_OF.test(word.lower))
    const straight: Frame = { ...subjectBefore(list, at), at, rule: 'says' }
    return turned ? [{ phrase: after, aside: [], at, rule: 'said-by' }, straight] : [straight]
  })
}

/** "X, an analyst, said the loss was …": what follows is the subject of what was said, not who said it. */
const SUBJECT_OF = /^(?:was|were|is|are|had|has|have|would|will|could|did|reflected)$/

/** "By the Observatory's count, …": the owner of the count. */
function countOf(list: readonly Token[], at: number): Token[] | null {
  const owner = list[at - 1]
  if (!COUNT_NOUN.test(list[at]?.lower ?? '') || !owner || !/['’]s?$/.test(owner.text)) return null
  const by = list.slice(Math.max(0, at - 8), at).findLastIndex((token) => token.lower === 'by')
  return by < 0 ? null : list.slice(Math.max(0, at - 8) + by + 1, at)
}
const COUNT_NOUN = /^(?:count|tally|reckoning|estimate|figures|toll)$/

const startsName = (token: Token | undefined) =>
  token !== undefined &&
  (/^\p{Lu}/u.test(token.text) ||
    ['the', 'a', 'an', 'state', 'analyst', 'officials', 'police'].includes(token.lower))

/** "said Wednesday", "on Wednesday said": a day right beside the verb. */
function dayBeside(list: readonly Token[], at: number): DateWords | null {
  const beside = datesIn(list).find((date) => {
    const after = date.from === at + 1 || (date.from === at + 2 && list[at + 1]?.lower === 'on')
    return date.to === at - 1 || after
  })
  return beside && beside.words.form !== 'week-before' ? beside.words : null
}

/** The attributions of one sentence, in order. `heard` is what the sentences before left: who "he" and "it" are. */
export function attributionsIn(list: readonly Token[], bodies: readonly Body[], heard: Heard): Attribution[] {
  const found: Attribution[] = []
  for (const frame of frames(list)) {
    if (found.some(({ at }) => at === frame.at)) continue
    const said = resolveSpeaker(frame.phrase, frame.aside, bodies, heard)
    if (said)
      found.push({
        ...said,
        at: frame.at,
        asOf: dayBeside(list, frame.at),
        via: toldTo(list, frame.at),
        rule: frame.rule,
      })
  }
  return found
}

/** "told AFP": the agency that a person spoke to. */
function toldTo(list: readonly Token[], at: number): string | null {
  if (!/^(?:told|tells)$/.test(list[at]?.lower ?? '')) return null
  const words = list.slice(at + 1, at + 5).map((token) => token.text)
  return agenciesIn(words.join(' '))[0] ?? null
}
