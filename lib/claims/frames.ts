import { datesIn } from './dates-in.ts'
import { isPassive, type SayingVerb, sayingVerbAt, saysSomething } from './saying-verbs.ts'
import { phraseForward, type Subject, subjectBefore } from './subject-phrases.ts'
import { onceAWord, type Token } from './tokens.ts'

/**
 * Where a sentence says who says it: "X said …", "…, said X", "according to X", "by X's count", "as reported by X". A
 * frame is the phrase that names the speaker, and what it covers: what stands behind the verb, what stands before it and
 * in quotation marks, or all.
 */
export type Frame = Subject & {
  /** The token of the verb. */
  readonly at: number
  readonly covers: 'behind' | 'before' | 'all'
  /** Whether the subject was taken from the clause before: whoever spoke there goes on. */
  readonly carried: boolean
  readonly rule: string
}

const CLOSES = new Set(['”', '"', '’', '»'])

/** "X, an analyst, said the loss was …": what follows is the subject of what was said, not who said it. */
const SUBJECT_OF = /^(?:was|were|is|are|had|has|have|would|will|could|did|reflected|remained|came|took)$/
const startsName = (token: Token | undefined) =>
  token?.capital === true ||
  /^(?:the|a|an|one|state|local|analysts?|officials|police|witnesses|residents|activists)$/.test(
    token?.lower ?? '',
  )

/** "…,” said the mayor": the words before the verb are the speaker's, and what follows the name is the writer's. */
function turned(list: readonly Token[], at: number, verb: SayingVerb): Frame | null {
  const left = list[at - 1]
  if (!verb.turns || !left || !(left.text === ',' || CLOSES.has(left.text))) return null
  const start = list[at + 1]?.lower === 'on' ? at + 3 : at + 1
  if (!startsName(list[start])) return null
  const phrase = phraseForward(list, start)
  const next = list[start + phrase.length]
  const goesOn =
    /^["“]$/.test(next?.text ?? '') || [next, ...phrase].some((token) => SUBJECT_OF.test(token?.lower ?? ''))
  return goesOn ? null : { phrase, aside: [], carried: false, at, covers: 'before', rule: 'said-by' }
}

/** "told reporters.", "told Radio Norte.": a listener, and the sentence is over. */
function toldAndDone(list: readonly Token[], at: number): boolean {
  const behind = list.slice(at + 1)
  const end = behind.findIndex(({ text }) => /^[.,;”"]$/.test(text))
  const listener = end < 0 ? behind : behind.slice(0, end)
  return (
    listener.length <= 9 &&
    !listener.some(({ lower, type }) => type === 'number' || lower === 'that' || SUBJECT_OF.test(lower))
  )
}

/** "“A shame,” he said of the fire that killed 12": of what is the writer's; else closing words cover all, and others what follows. */
function coveredFrom(list: readonly Token[], at: number): Frame['covers'] {
  if (/^(?:of|about)$/.test(lower(list, at + 1)) && /^(?:said|says)$/.test(lower(list, at))) return 'before'
  return closing(list, at) ? 'all' : 'behind'
}

/** "Prosecutors said at least 12 …" covers what follows; "…, police said." and "…, he added" all of the sentence. */
function closing(list: readonly Token[], at: number): boolean {
  if (/^(?:told|tells)$/.test(list[at]?.lower ?? '')) return toldAndDone(list, at)
  const days = datesIn(list)
  let i = at + 1
  for (let moved = true; moved; ) {
    const day = days.find((date) => date.from === i)
    moved = day !== undefined || (list[i]?.lower === 'on' && days.some((date) => date.from === i + 1))
    i = day ? day.to + 1 : moved ? i + 1 : i
  }
  const next = list[i]
  return (
    !next ||
    /^[.,;”"]$/.test(next.text) ||
    (/^(?:in|during|at|on|after|while|as|citing|updating)$/.test(next.lower) &&
      !/^(?:least|most|all|total)$/.test(list[i + 1]?.lower ?? '') &&
      list[i + 1]?.type !== 'number')
  )
}

const COUNT_NOUNS = new Set(['count', 'tally', 'reckoning', 'estimate', 'figures', 'toll'])
const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''
const forward = (list: readonly Token[], at: number, from: number, rule: string): Frame => ({
  phrase: phraseForward(list, from),
  aside: [],
  carried: false,
  at,
  covers: 'all',
  rule,
})

/** "By the Observatory's count, …": the owner of the count. */
function countOf(list: readonly Token[], at: number): Frame | null {
  const owner = list[at - 1]
  if (!COUNT_NOUNS.has(lower(list, at)) || !owner || !/['’]s?$/.test(owner.text)) return null
  const before = list.slice(Math.max(0, at - 8), at)
  const by = before.findLastIndex((token) => token.lower === 'by')
  return by < 0
    ? null
    : { phrase: before.slice(by + 1), aside: [], carried: false, at, covers: 'all', rule: 'by-count-of' }
}

/** "According to the army", and "citing the army", which says through whom it came. */
function preposed(list: readonly Token[], at: number): Frame | null {
  if (lower(list, at) === 'according' && lower(list, at + 1) === 'to')
    return forward(list, at, at + 2, 'according-to')
  return /^(?:citing|quoting)$/.test(lower(list, at)) ? forward(list, at, at + 1, 'citing') : null
}

/** "reported by hospitals", "put at 14 by the ministry", "were reported missing by the coastguard". */
function byWhom(list: readonly Token[], at: number): Frame | null {
  const until = list.slice(at + 1, at + 7)
  const mark = until.findIndex(({ type, text }) => type === 'mark' && text !== '-')
  const by = (mark < 0 ? until : until.slice(0, mark)).findIndex((token) => token.lower === 'by')
  const verb = sayingVerbAt(list, at)
  const put = until.slice(0, Math.max(0, by)).some(({ type }) => type === 'number')
  const passive = isPassive(list, at)
  const direct = verb !== null && verb.subject === null ? by === 0 || passive : passive && put
  return by >= 0 && direct ? forward(list, at, at + 2 + by, 'reported-by') : null
}

/** "The mayor came, saying 15 homes had burned", "… and said 15 homes had burned": the subject is that of the clause before. */
function carriedOn(list: readonly Token[], at: number): Subject | null {
  const left = list[at - 1]
  const participle = /ing$/.test(lower(list, at)) && (left?.text === ',' || CLOSES.has(left?.text ?? ''))
  if (!participle && !/^(?:and|but)$/.test(left?.lower ?? '')) return null
  const head = list.slice(0, 8)
  const end = head.findIndex(
    ({ lower, type }) =>
      type === 'number' || /(?:ed|ing)$/.test(lower) || SUBJECT_OF.test(lower) || lower === ',',
  )
  return { phrase: end < 0 ? [] : head.slice(0, end), aside: [] }
}

const textOf = ({ phrase }: Subject) => phrase.map(({ text }) => text).join(' ')

function framesAt(list: readonly Token[], at: number): Frame[] {
  const named = preposed(list, at) ?? countOf(list, at)
  if (named) return [named]
  const verb = sayingVerbAt(list, at)
  const passive = byWhom(list, at)
  if (passive) return [passive]
  if (!verb || isPassive(list, at)) return []
  const carried = carriedOn(list, at)
  const subject = carried ?? subjectBefore(list, at)
  if (verb.subject && lower(list, at + 1) !== 'that' && !verb.subject.test(textOf(subject))) return []
  const inverse = turned(list, at, verb)
  const straight: Frame = {
    ...subject,
    carried: carried !== null,
    at,
    covers: coveredFrom(list, at),
    rule: 'says',
  }
  return inverse ? [inverse, straight] : [straight]
}

/** "WALT: We hear …": the label of a speaker in an interview. */
const NO_LABEL =
  /^(?:READ|MORE|BREAKING|UPDATED?|WATCH|VIDEO|PHOTOS?|PICTURES?|RELATED|TIMELINE|NOTE|CAPTION|FACTBOX|ANALYSIS|OPINION|EXCLUSIVE|LIVE|KEY|SEE|ALSO|FILE|MAP|GRAPHIC|CORRECTION|CLARIFICATION)$/
const LABEL = /^\p{Lu}[\p{Lu}.'’-]+$/u
/** The label a sentence opens with, as it is printed; null where it has none. */
export function labelOf(list: readonly Token[]): readonly Token[] | null {
  let colon = 0
  while (colon < 5 && colon < list.length && list[colon]?.text !== ':') colon++
  const words = colon < 5 && list[colon] ? list.slice(0, colon) : []
  return words.length > 0 &&
    words.every(({ text, type }) => type === 'mark' || (LABEL.test(text) && !NO_LABEL.test(text)))
    ? words
    : null
}

const OTHERS = new Set(['according', 'citing', 'quoting', ...COUNT_NOUNS])
const opensFrame = onceAWord((word) => saysSomething(word) || OTHERS.has(word.lower))

/** The labels of an article: those that come back, as the speakers of an interview do. */
export function labelsIn(lists: readonly (readonly Token[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const list of lists) {
    const label = labelOf(list)
    if (label) counts.set(printed(label), (counts.get(printed(label)) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, times]) => times > 1).map(([label]) => label))
}
export const printed = (words: readonly Token[]) => words.map(({ text }) => text).join(' ')

/** Every frame of a sentence outside its quotation marks; where a verb has two, the likelier first. */
export function framesIn(list: readonly Token[], quoted: readonly boolean[]): Frame[] {
  const frames: Frame[] = []
  list.forEach((token, at) => {
    if (opensFrame(token) && !quoted[at]) frames.push(...framesAt(list, at))
  })
  return frames
}
