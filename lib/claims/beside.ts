import { isCalendarWord } from './calendar.ts'
import type { Claim } from './types.ts'
import { isPeople } from './words/persons.ts'

/** What stands right beside a claim in its sentence, and says of whom or of what it is. */
export type Beside = {
  /** The name right before the claim, else right after it: "Jane Roe, 41," and "the 41-year-old Jane Roe"; null where none stands there. */
  readonly name: string | null
  /** Whether what stands before it says that it comes on top: "a further four", "the other eight". */
  readonly further: boolean
  /** Whether it is a count that another has overtaken: "updating a previous toll of 112". */
  readonly overtaken: boolean
  /** Whether its sentence speaks of a war: "have died in the civil war" counts from its start, which the next text names. */
  readonly ofWar: boolean
  /** Whether its sentence counts over years: "attacks in the past year, killing dozens". */
  readonly overYears: boolean
  /** The names behind "from" right after it: "Algeria" of "two children from Algeria", "Fuara Kafra" of "evacuees from the towns of Fuara and Kafra"; empty where it says none. */
  readonly from: string
}

export const NOTHING_BESIDE: Beside = {
  name: null,
  further: false,
  overtaken: false,
  ofWar: false,
  overYears: false,
  from: '',
}

/**
 * The text before a claim and the text after it, as far as one looks → what they say of it. Only an age is asked whose it
 * is, and only what counts persons is asked of which war, of which years and from where they are.
 */
export function besideIt({ kind, unit }: Claim, left: string, right: string): Beside {
  const counted = unit === 'person'
  return {
    name: kind === 'age' ? (nameEnding(left) ?? nameOpening(right)) : null,
    further: FURTHER.test(left.slice(-FURTHEST)),
    overtaken: counted && OVERTAKEN.test(left),
    ofWar: counted && (WAR.test(left) || WAR.test(right)),
    overYears: counted && (YEARS.test(left) || YEARS.test(right)),
    from: counted ? fromWhere(right) : '',
  }
}

const FURTHER = /\b(?:further|other|another|additional|remaining) $/i
/** The longest of these words, a blank behind it and what stands before it. */
const FURTHEST = 12
const WAR = /\b(?:wars?|conflict|insurgency|uprising)\b/i
const YEARS =
  /\b(?:in|over|during|for) (?:the )?(?:past|last|previous|recent) (?:[a-z]{1,12} )?(?:years?|decades?|months)\b|\b(?:every|each|per) year\b|\ba year\b(?! (?:ago|later|earlier|after|before|on)\b)|\bannually\b/i
const OVERTAKEN =
  /(?:\b(?:previous|earlier|initial|preliminary|prior|last) (?:death |official )?(?:toll|count|tally|figure|number|estimate|report) (?:of|was) (?:at least |about |some )?|\bup from (?:at least |about |some )?)$/i
const FROM =
  /^ (?:(?:were |was |had been )?(?:came |come |evacuated |freed |rescued |released )?)from (?:[a-z-]{1,14} ){0,4}(\p{Lu}[\p{L}.'’-]{1,30})(?: and (?:[a-z-]{1,14} )?(\p{Lu}[\p{L}.'’-]{1,30}))?/u

/** The text right behind a count → the names behind its "from", a blank between two. */
function fromWhere(right: string): string {
  const [, ...names] = FROM.exec(right) ?? []
  return names.filter((name) => name && !isCalendarWord(name.toLowerCase())).join(' ')
}

const CAPITAL = /^\p{Lu}\p{L}/u
const bare = (word: string) => word.replace(/['’]s$/, '').replace(/[^\p{L}-]/gu, '')
/** "a 31-year-old Tunisian" is not named. */
const isName = (word: string) =>
  CAPITAL.test(word) && !bare(word).split('-').some(isPeople) && !isCalendarWord(bare(word).toLowerCase())

/** The last word of a name that a text ends with, a comma or bracket behind it. */
function nameEnding(text: string): string | null {
  const trimmed = text.trimEnd()
  if (!/[,(]$/.test(trimmed)) return null
  const last = trimmed.slice(0, -1).trimEnd().split(' ').at(-1) ?? ''
  return isName(last) ? last : null
}

const LONGEST_NAME = 4

/** The last word of a name that a text opens with. */
function nameOpening(text: string): string | null {
  const words = text.trimStart().split(' ').slice(0, LONGEST_NAME)
  const end = words.findIndex((word) => !isName(word))
  return bare((end < 0 ? words : words.slice(0, end)).at(-1) ?? '') || null
}
