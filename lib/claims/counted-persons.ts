import { wholeBehind } from './part-of-whole.ts'
import { namesPeople, namesPersons } from './person-nouns.ts'
import { isCapital, onceAWord, oneOf, type Token } from './tokens.ts'
import { GENERAL, isPeople, isPersonNoun, MEASURE_NOUNS } from './words/persons.ts'

/** Words that a noun phrase does not run over. */
const stops = oneOf(
  'in on at were was have has had are is be been being and or but by for to from with since who that which as after before when while said say says than because during under over into including among about it he she they we will would could can may might so any no not if'.split(
    ' ',
  ),
)
const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''

/** What a number counts: the last token, the noun, whom it names, and whether it is a part of what was counted before. */
export type Counted = {
  readonly to: number
  readonly noun: string | null
  readonly population: string | null
  readonly part: boolean
}

/** "four of them civilians", "two of whom were children": a part of what was counted before. */
function partOf(list: readonly Token[], after: number): Counted | null {
  if (lower(list, after) !== 'of' || !isThem(list[after + 1])) return null
  let i = after + 2
  while (i < after + 5 && isPassedOver(list[i])) i++
  const noun = list[i]
  if (noun && namesPersons(noun)) return { to: i, noun: noun.lower, population: noun.lower, part: true }
  return { to: after + 1, noun: null, population: null, part: true }
}

const isThem = oneOf(['them', 'whom', 'those', 'these'])
const isPassedOver = oneOf('were are was is have been reportedly believed all still'.split(' '))
const isBe = oneOf(['were', 'are', 'was', 'is'])

/** "Of those killed, nine were women". */
const opensWithWhole = (list: readonly Token[]) => lower(list, 0) === 'of' && standsForAll(list[1])
const standsForAll = oneOf(['the', 'those', 'these', 'them'])

/** "most were combatants, but 110 were civilians": a part of what the sentence counted before. */
function copulaPart(list: readonly Token[], after: number, counted: boolean): Counted | null {
  const noun = list[after + 1]
  if (!(counted || opensWithWhole(list)) || !isBe(list[after]) || !noun || !namesPersons(noun)) return null
  return { to: after + 1, noun: noun.lower, population: noun.lower, part: true }
}

/** "twenty of the injured", "12 of the dead": a state that stands for the persons in it. */
const STATES = /^(?:injured|wounded|dead|missing|displaced|detained|hurt|arrested|sick|infected)$/
function ofThose(list: readonly Token[], after: number): Counted | null {
  if (lower(list, after) !== 'of' || lower(list, after + 1) !== 'the' || !STATES.test(lower(list, after + 2)))
    return null
  if (namesPersons(list[after + 3])) return null
  const told = isBe(list[after + 3]) ? list[after + 4] : undefined
  if (told && namesPersons(told)) {
    return { to: after + 4, noun: told.lower, population: told.lower, part: false }
  }
  return { to: after + 2, noun: null, population: null, part: false }
}

/** The noun phrase after the number, to its last person noun: "727 people", "30 other police officers", "two Syrian soldiers". */
function headNoun(list: readonly Token[], after: number): Counted | null {
  let i = after
  if (lower(list, i) === 'of' && owns(list[i + 1])) i += 2
  else if (lower(list, i) === 'of') i += 1
  let last = -1
  const start = i
  for (; i < start + 6; i++) {
    const token = list[i]
    const joined = token?.lower === 'and' && isCapital(list[i - 1]) && isCapital(list[i + 1])
    if (!token || (token.type === 'mark' && token.text !== '-') || (stops(token) && !joined)) break
    if (token.type === 'number') break
    if (i > start && isParticiple(token) && lower(list, i - 1).endsWith('s')) break
    if (last === i - 1 && endsAPhrase(list[last]) && beginsAnother(token)) break
    if (namesPersons(token)) last = bends(token) && nounFollows(list, i) ? last : i
    else if (last >= 0) break
  }
  if (last < 0) return null
  const noun = lower(list, last)
  return { to: last, noun, population: populationOf(list.slice(start, last + 1)), part: false }
}

/** "Over 130 Civilians Children Killed": between two such words a comma was lost. */
const endsAPhrase = onceAWord(
  ({ lower, text }) =>
    lower.endsWith('s') && isPersonNoun(lower, text) && !isPeople(text) && !(lower in MEASURE_NOUNS),
)
const beginsAnother = onceAWord(({ lower, text }) => isPersonNoun(lower, text) && !(lower in MEASURE_NOUNS))

const owns = oneOf(['the', 'its', 'their', 'his', 'our'])
const isParticiple = onceAWord(({ lower }) => lower.endsWith('ing'))
const isVerbal = onceAWord(({ lower }) => /(?:ly|ed|ing|ad|ept|eft|ook|ent|ere)$/.test(lower))

/** "Syrian soldiers", "eight Chinese cities", "several police cars": the word is an adjective where another noun goes on. */
function nounFollows(list: readonly Token[], at: number): boolean {
  const next = list[at + 1]
  if (next?.type !== 'word' || stops(next) || isCapital(next)) return false
  return namesPersons(next) || !isVerbal(next)
}
/** Words for persons that stand before other nouns in the same form. */
const isUnbent = oneOf(['police', 'staff', 'army'])

const bends = (token: Token) => namesPeople(token) || isUnbent(token)

/** Bodies found so far are not all who died. */
const BODIES = new Set(['bodies', 'corpses'])
const IGNORED = new Set(['other', 'more', 'additional', 'new', 'further', 'another', 'the', '-'])
function populationOf(words: readonly Token[]): string | null {
  const last = words.at(-1)
  const before = words.at(-2)
  // "Dozens of children dead": the children, and what became of them.
  if (last && last.lower in MEASURE_NOUNS && namesPersons(before)) return populationOf(words.slice(0, -1))
  if (BODIES.has(last?.lower ?? '') && before?.lower !== 'dead') return 'bodies'
  if (!last || GENERAL.has(last.lower) || last.lower in MEASURE_NOUNS) return null
  return words
    .filter((token) => !IGNORED.has(token.lower))
    .map((token) => (isPrinted(token) ? token.text : token.lower))
    .join(' ')
}

/** A name keeps its capitals. */
const isPrinted = onceAWord(({ text }) => isPeople(text) || /^\p{Lu}/u.test(text))

/** "30,000 of the city's 80,000 inhabitants", "seven of the 30 passengers": a part, whose noun stands behind the whole. */
function ofWhole(list: readonly Token[], after: number): Counted | null {
  const whole = wholeBehind(list, after)
  const counted = whole === null ? null : headNoun(list, whole + 1)
  return counted && { ...counted, to: after - 1, part: false }
}

/** The persons after a number, or null where it counts none; `counted` is whether the sentence counted persons before. */
export function countedPersons(list: readonly Token[], after: number, counted: boolean): Counted | null {
  return (
    partOf(list, after) ??
    ofWhole(list, after) ??
    ofThose(list, after) ??
    copulaPart(list, after, counted) ??
    headNoun(list, after)
  )
}
