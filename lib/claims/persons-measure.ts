import { AUXILIARY, type Cue, cuesIn, isPassive, takesObject } from './cues.ts'
import { deedOn, doneTo, letGo } from './deeds.ts'
import type { Passage } from './mention.ts'
import { isPersons } from './person-nouns.ts'
import { isCapital, onceAWord, oneOf, type Token } from './tokens.ts'
import { SMALL } from './words/number-words.ts'
import { MEASURE_NOUNS, STATUS_NOUNS } from './words/persons.ts'

/**
 * The measure of a count of persons: what the sentence says became of them. A verb they are the subject or the object of
 * tells it ("21 kidnapped girls were freed", "police freed 21 kidnapped girls"); where there is none, the word that says
 * which persons are meant does ("21 kidnapped girls", "girls kidnapped in May").
 */
type Reading = { readonly measure: string; readonly cost: number; readonly tells: boolean }

/** Tokens between two places; a semicolon ends the clause, a comma or "and" with a verb after it counts for three. */
function cost(list: readonly Token[], from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) {
    const token = list[i]
    if (endsClause(token)) return Number.POSITIVE_INFINITY
    sum += joins(token) ? 3 : helps(token) ? 0 : 1
  }
  return sum
}
const endsClause = oneOf([';', ':'])
const joins = oneOf([',', 'and', 'while', 'when', 'as'])
const helps = oneOf(AUXILIARY)

/** Dearer than this, a cue belongs to somebody else. */
const LIMIT = 16
const isParticiple = onceAWord(({ lower }) => lower.endsWith('ing'))
const relates = oneOf(['who', 'that', 'which', 'whom'])
/** What starts a clause with a subject of its own. */
const opensSubject = oneOf(
  'where when while as after before because since if although though saying said how ; : – —'.split(' '),
)
/** Behind these nothing more is said of the persons before them. */
const leadsElsewhere = oneOf(['although', 'though', 'but', 'how', 'saying', 'whom'])

const slice = (list: readonly Token[], from: number, to: number) => list.slice(Math.max(0, from), to)

/** "Rebels evacuated the town", "fled the city": whoever did it is gone. */
const GONE = /^(?:evacuated|displaced|arrived)$/
/** "… killed two soldiers", "… abducted the girls": the persons did it, it was not done to them. */
function isAgent(list: readonly Token[], cue: Cue): boolean {
  if (GONE.test(cue.measure) || !takesObject(list, cue)) return false
  const next = list[cue.to + 1]
  return opensObject(next) ? next?.lower !== 'at' || list[cue.to + 2]?.lower === 'least' : isNumber(next)
}

const opensObject = oneOf(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'at', 'some', 'more'])

/** "in 262 besieged towns", "for the killing", "to the wounded": a word that goes with another noun, or is one. */
const precedesNoun = oneOf(
  'in of from to at the a an by near for with over after his her its their other'.split(' '),
)
const isAttributive = onceAWord(({ lower }) => /(?:ed|ing|en)$/.test(lower))
function goesWithAnother(list: readonly Token[], cue: Cue): boolean {
  const left = list[cue.from - 1]
  if (cue.from !== cue.to || !isAttributive(list[cue.from])) return false
  return left?.type === 'number' || precedesNoun(left)
}

/** "to be released" is a wish, "are to be released" a plan. */
const isWished = (list: readonly Token[], cue: Cue) =>
  list[cue.from - 1]?.lower === 'be' &&
  list[cue.from - 2]?.lower === 'to' &&
  !/^(?:are|were|is|was|set|due|expected|about|going|thought|believed|said|reported|known|feared|understood)$/.test(
    list[cue.from - 3]?.lower ?? '',
  )

/** "14 people were shot, five fatally": the last word is said of the five. */
const isOfAnother = (list: readonly Token[], { from }: Cue) =>
  isFatally(list[from]) && isNumber(list[from - 1])
const isFatally = oneOf(['fatally'])
const isNumber = onceAWord(({ type, lower }) => type === 'number' || SMALL.has(lower))

/** "Twelve officers guarded the suspect, who was arrested": what is told behind "who" is told of the person before it. */
function isOfOthers(between: readonly Token[], relative: number): boolean {
  const before = between[relative - 1]?.text === ',' ? relative - 2 : relative - 1
  return isPersons(between[before])
}

/** A cue behind the count: the verb of its clause, or a word that only says which persons are meant. */
function behind(list: readonly Token[], cue: Cue, to: number): Reading | null {
  if (isAgent(list, cue) || goesWithAnother(list, cue) || isOfAnother(list, cue)) return null
  const between = slice(list, to + 1, cue.from)
  const left = between.some((token, i) => leadsElsewhere(token) && between[i + 1]?.lower !== 'also')
  if (left || (!cue.verb && isFar(between))) return null
  const relative = between.findLastIndex(relates)
  // "58 people needed help, including five who were trapped": said of the five.
  if (between.slice(0, Math.max(0, relative)).some(({ lower }) => lower === 'including')) return null
  if (isOfOthers(between, relative)) return null
  const clause = relative < 0 ? between : between.slice(relative + 1)
  const other = between.some(opensSubject)
  const finite =
    cue.verb && (isPassive(list, cue) || (!takesObject(list, cue) && !isParticiple(list[cue.from])))
  const aside = relative >= 0 && !clause.some(({ text }) => text === ',')
  return {
    measure: cue.measure,
    cost: cost(list, to + 1, cue.from),
    tells: finite && !other && !aside && !isPresence(cue) && !isWished(list, cue),
  }
}
/** "10 people with serious or life-threatening injuries" have them; "40 men in a jail, which has a capacity of 30" do not. */
const isFar = (between: readonly Token[]) =>
  between.length > NEAR || between.some((token) => token.text === ',' || relates(token))
const NEAR = 8

/** A cue before the count: a verb it is the object of, or a noun that it belongs to ("the release of 21 girls"). */
function inFront(list: readonly Token[], cue: Cue, from: number): Reading {
  const apart = cost(list, cue.to + 1, from)
  if (!cue.verb) return { measure: cue.measure, cost: apart + 2, tells: false }
  if (!takesObject(list, cue)) return { measure: cue.measure, cost: apart + 12, tells: false }
  const presence = isPresence(cue) ? SLIGHT : 0
  const next = apart === 0 ? OBJECT : apart + 1
  return { measure: cue.measure, cost: next + presence, tells: apart <= NEXT && !isPresence(cue) }
}
/** Right behind its verb, a count is the object of that, whatever follows: "suspected of killing four policemen were held". */
const OBJECT = -1
/** So near before a count, a verb has it for its object: "freed another 21". */
const NEXT = 1

/** What a word of presence costs more than one that says what happened. */
const SLIGHT = 6
/** Where they were is the least that is told of anybody. */
const isPresence = ({ measure }: Cue) => measure === 'present' || measure === 'capacity'

function readingOf(list: readonly Token[], cue: Cue, from: number, to: number): Reading | null {
  if (cue.from > to) return behind(list, cue, to)
  if (cue.from >= from) return { measure: cue.measure, cost: 0, tells: false }
  return cue.to >= from ? null : inFront(list, cue, from)
}

/** "5,000 people left Madaya", "had left the town": gone, not left behind. */
export function leavesPlace(list: readonly Token[], to: number): boolean {
  return leavesAt(list, to) || leavesAt(list, relativeEnd(list, to))
}

/** "5,000 people who had lived under siege for two years | left the towns": the end of a relative clause behind the count. */
function relativeEnd(list: readonly Token[], to: number): number {
  if (!relates(list[to + 1])) return to
  const left = list.findIndex(({ lower }, i) => i > to + 3 && lower === 'left')
  const clause = left < 0 ? [] : list.slice(to + 1, left)
  return clause.length > 0 && !clause.some(({ type, text }) => type === 'mark' && text !== ',')
    ? left - 1
    : to
}

function leavesAt(list: readonly Token[], to: number): boolean {
  const at = has(list[to + 1]) ? to + 2 : to + 1
  const place = list[at + 1]
  return (
    list[at]?.lower === 'left' &&
    (isCapital(place) || /^(?:the|their|its|by|for|on|last|early|yesterday|today)$/.test(place?.lower ?? ''))
  )
}

const has = oneOf(['have', 'had', 'has'])

/** "twenty of the injured are in a critical condition": the state says who they are, what follows what became of them. */
const isState = (list: readonly Token[], cue: Cue) =>
  list[cue.from - 1]?.lower === 'the' && list[cue.from - 2]?.lower === 'of' && cue.from === cue.to

/** "The fatalities included 13 children and two teachers": the measure of the noun before "included". */
function includedIn(list: readonly Token[], from: number): string | null {
  let verb = from - 1
  while (verb >= 0 && from - verb <= INCLUDED && !includes(list[verb])) verb--
  if (verb < 0 || from - verb > INCLUDED) return null
  const noun = list[verb - 1]?.lower ?? ''
  const status = MEASURE_NOUNS[noun] ?? STATUS_NOUNS[noun]
  return status ?? cuesIn(list.slice(0, verb)).findLast((cue) => verb - cue.to <= 3)?.measure ?? null
}
/** How far a list runs on behind "included", in tokens. */
const INCLUDED = 20
const includes = oneOf(['included', 'includes', 'include'])

/** "21 Girls Kidnapped From School Released by Rebels": of two participles in a headline, the last is its verb. */
function headlineVerb(passage: Passage, cues: readonly Cue[], to: number): string | null {
  if (passage.sentence.position !== 'headline') return null
  const list = passage.tokens
  const end = list.findIndex(({ type, text }, i) => i > to && (type === 'number' || /^[,;:–—]$/.test(text)))
  const verbs = cues.filter((cue) => cue.from > to && (end < 0 || cue.to < end) && isDone(list, cue))
  return verbs.length > 1 ? (verbs.at(-1)?.measure ?? null) : null
}
const isDone = (list: readonly Token[], cue: Cue) =>
  cue.verb &&
  /(?:ed|en)$/.test(list[cue.from]?.lower ?? '') &&
  !goesWithAnother(list, cue) &&
  !isAgent(list, cue)

/** The rule of a count that is the subject or object of what happened: "21 of them were set free". */
export const TOLD = 'measure-told'
/** The rule of a count whose sentence has no word for what happened to them. */
export const UNTOLD = 'measure-untold'

/** What became of those who are counted, and whether a verb of the sentence itself says so. */
export type Told = { readonly measure: string; readonly tells: boolean }
const sure = (measure: string | null): Told | null => (measure === null ? null : { measure, tells: true })

/** The measure of the count between two tokens; null without a cue near by. */
export function casualtyMeasure(passage: Passage, from: number, to: number): Told | null {
  const list = passage.tokens
  if (leavesPlace(list, to)) return sure('evacuated')
  const all = cuesIn(list)
  const told =
    includedIn(list, from) ??
    deedOn(list, from) ??
    doneTo(list, from) ??
    letGo(list, from, to) ??
    headlineVerb(passage, all, to)
  if (told) return sure(told)
  const deed = all.find((cue) => cue.from > to && isAgent(list, cue) && !isParticiple(list[cue.from]))
  const cues = all.filter(
    (cue) =>
      !(isState(list, cue) && all.some((other) => other.from > cue.to)) && !(deed && cue.from > deed.from),
  )
  const readings = cues
    .flatMap((cue) => readingOf(list, cue, from, to) ?? [])
    .filter((reading) => reading.cost <= LIMIT)
    .sort((a, b) => a.cost - b.cost)
  return readings.find(({ tells }) => tells) ?? readings[0] ?? null
}
