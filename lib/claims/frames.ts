import { datesIn } from './dates-in.ts'
import type { Passage } from './mention.ts'
import { owns } from './possessives.ts'
import { isParticiple, isPassive, type SayingVerb, sayingVerbAt, saysSomething } from './saying-verbs.ts'
import { phraseForward, type Subject, subjectBefore } from './subject-phrases.ts'
import { holds, onceAWord, oneOf, sought, type Token } from './tokens.ts'
import { SMALL } from './words/number-words.ts'

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

const closes = onceAWord(({ text }) => text === '”' || text === '"' || text === '’' || text === '»')

/** "X, an analyst, said the loss was …": what follows is the subject of what was said, not who said it. */
const SUBJECT_OF = new Set(
  'was were is are had has have would will could did reflected remained came took'.split(' '),
)
const isSubjectOf = oneOf(SUBJECT_OF)
const opensName = oneOf(
  'the a an one state local analyst analysts officials police witnesses residents activists'.split(' '),
)
const startsName = (token: Token | undefined) => token?.capital === true || opensName(token)

/** "…,” said the mayor": the words before the verb are the speaker's, and what follows the name is the writer's. */
function turned(list: readonly Token[], at: number, verb: SayingVerb): Frame | null {
  const left = list[at - 1]
  if (!verb.turns || !left || !(left.text === ',' || closes(left))) return null
  const start = list[at + 1]?.lower === 'on' ? at + 3 : at + 1
  if (!startsName(list[start])) return null
  const phrase = phraseForward(list, start)
  const next = list[start + phrase.length]
  const goesOn = next?.text === '"' || next?.text === '“' || isSubjectOf(next) || phrase.some(isSubjectOf)
  return goesOn ? null : { phrase, aside: [], carried: false, at, covers: 'before', rule: 'said-by' }
}

/** "told reporters.", "told Radio Norte.": a listener, and the sentence is over. */
function toldAndDone(list: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < list.length; i++) {
    if (isBreak(list[i])) return true
    if (i > at + LISTENER || list[i]?.type === 'number' || tellsWhat(list[i])) return false
  }
  return true
}
const LISTENER = 9
const isBreak = oneOf(['.', ',', ';', '”', '"'])
const tellsWhat = onceAWord(({ lower }) => lower === 'that' || SUBJECT_OF.has(lower))

/** "“A shame,” he said of the fire that killed 12": of what is the writer's; else closing words cover all, and others what follows. */
function coveredFrom(list: readonly Token[], at: number): Frame['covers'] {
  if (isOf(list[at + 1]) && isSaid(list[at]) && !counts(list[at + 2])) return 'before'
  return closing(list, at) ? 'all' : 'behind'
}

const isOf = oneOf(['of', 'about'])
/** "said about 350 planes …" says how many. */
const counts = onceAWord(({ type, lower }) => type === 'number' || SMALL.has(lower))
const isSaid = oneOf(['said', 'says'])
const isTold = oneOf(['told', 'tells'])

/** "Prosecutors said at least 12 …" covers what follows; "…, police said." and "…, he added" all of the sentence. */
function closing(list: readonly Token[], at: number): boolean {
  if (isTold(list[at])) return toldAndDone(list, at)
  const days = datesIn(list)
  let i = at + 1
  for (let moved = true; moved; ) {
    const day = days.find((date) => date.from === i)
    moved = day !== undefined || (list[i]?.lower === 'on' && days.some((date) => date.from === i + 1))
    i = day ? day.to + 1 : moved ? i + 1 : i
  }
  const next = list[i]
  return !next || isBreak(next) || (setsScene(next) && !hedges(list[i + 1]) && list[i + 1]?.type !== 'number')
}
const setsScene = oneOf('in during at on after while as citing updating'.split(' '))
const hedges = oneOf(['least', 'most', 'all', 'total'])

const COUNT_NOUNS = ['count', 'tally', 'reckoning', 'estimate', 'figures', 'toll']
const isCount = oneOf(COUNT_NOUNS)
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
  if (!isCount(list[at]) || !owns(list[at - 1])) return null
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
  return cites(list[at]) ? forward(list, at, at + 1, 'citing') : null
}

const cites = oneOf(['citing', 'quoting'])

/** "reported by hospitals", "put at 14 by the ministry", "were reported missing by the coastguard". */
function byWhom(list: readonly Token[], at: number): Frame | null {
  let by = at + 1
  let put = false
  for (; lower(list, by) !== 'by'; by++) {
    const token = list[by]
    if (!token || by === at + BY_REACH || (token.type === 'mark' && token.text !== '-')) return null
    put ||= token.type === 'number'
  }
  const verb = sayingVerbAt(list, at)
  const passive = isPassive(list, at)
  const direct = verb !== null && verb.subject === null ? by === at + 1 || passive : passive && put
  return direct ? forward(list, at, by + 1, 'reported-by') : null
}
const BY_REACH = 6

/** "The mayor came, saying 15 homes had burned", "… and said 15 homes had burned": the subject is that of the clause before. */
function carriedOn(list: readonly Token[], at: number): Subject | null {
  const left = list[at - 1]
  const participle = isParticiple(list[at]) && (left?.text === ',' || closes(left))
  if (!participle && !joins(left)) return null
  const head = list.slice(0, 8)
  const end = head.findIndex(endsSubject)
  return { phrase: end < 0 ? [] : head.slice(0, end), aside: [] }
}
const joins = oneOf(['and', 'but'])
const endsSubject = onceAWord(
  ({ lower, type }) =>
    type === 'number' || /(?:ed|ing)$/.test(lower) || SUBJECT_OF.has(lower) || lower === ',',
)

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
const opensFrame = sought(onceAWord((word) => saysSomething(word) || OTHERS.has(word.lower)))

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
export function framesIn({ tokens: list, held, quotation }: Passage): readonly Frame[] {
  if (!holds(held, opensFrame)) return NONE
  const frames: Frame[] = []
  for (let at = 0; at < list.length; at++) {
    if (opensFrame(list[at]) && !quotation.inside[at]) frames.push(...framesAt(list, at))
  }
  return frames
}
const NONE: readonly Frame[] = []
