import { isCalendarWord } from './calendar.ts'
import type { SentenceTokens } from './found-name.ts'
import { bare } from './possessives.ts'
import { type Answers, holds, isCapital, onceAWord, oneOf, sought, type Token } from './tokens.ts'
import { AGENCIES, LETTERS } from './words/agencies.ts'

/**
 * The bodies an article names, so that "the Observatory" and "the monitor" further down are known for whom they mean.
 * A body is a run of capital words that holds a word only organisations have.
 */
export type Body = {
  readonly name: string
  /** Lower-case phrases that mean it once it was named: "observatory", "sohr", "monitor". */
  readonly aliases: readonly string[]
}

export const BODY_WORDS = new Set(
  'Observatory Ministry Agency Nations Organisation Organization Committee Commission Council Office Department Watch Cross Crescent Union Foundation Authority Association Service Services Bureau Center Centre Institute Fund Hospital University Administration Directorate Amnesty Command Federation Secretariat Consulate Embassy Court Parliament Guard Congress Senate Assembly Police Army Trust'.split(
    ' ',
  ),
)
const links = oneOf(['of', 'for', 'the', 'and'])
/** A body's name ends where a person's begins: "Observatory Director …". */
const TITLE =
  /^(?:Lt|Col|Maj|Gen|Capt|Sgt|Lieutenant|Colonel|Captain|Major|Sergeant|Superintendent|Inspector|Officer|Constable|Director|Chief|President|Minister|Head|Secretary|Spokesman|Spokeswoman|Governor|Mayor|Leader|General)$/
/** What a body is called by what it does. */
const ROLES = [
  'monitor',
  'watchdog',
  'agency',
  'ministry',
  'charity',
  'committee',
  'council',
  'commission',
  'group',
]
/** "monitoring group" and "monitors" are the monitor. */
export const roleOf = (word: string) => (word === 'monitoring' || word === 'monitors' ? 'monitor' : word)

const endsBody = onceAWord(({ text, lower }) => TITLE.test(text) || isCalendarWord(lower))
const isOwner = onceAWord(({ text }) => /^\p{Lu}.*['’]s?$/u.test(text))
const isLetters = sought(onceAWord(({ text }) => Object.hasOwn(LETTERS, text)))
const isBodyWord = sought(onceAWord(({ text }) => BODY_WORDS.has(text.replace(/['’]s?$/, ''))))

/** The end of the run of capital words that starts here, small links inside allowed. */
function runEnd(list: readonly Token[], at: number): number {
  let to = at
  for (let i = at + 1; i < list.length; i++) {
    const token = list[i]
    const left = list[i - 1]
    if (!token || endsBody(token) || (left && isOwner(left))) break
    const link = i - to <= 2 && links(token)
    if (isCapital(token)) to = i
    else if (!link) break
  }
  return to
}

const nameOf = (list: readonly Token[], from: number, to: number) =>
  list
    .slice(from, to + 1)
    .map(bare)
    .join(' ')

function bodyAt(list: readonly Token[], at: number): { name: string; from: number; to: number } | null {
  const first = list[at]
  // "the anti-Assad Observatory" is the Observatory.
  if (!isCapital(first) || list[at - 1]?.text === '-') return null
  const known = isLetters(first) ? LETTERS[first.text] : undefined
  if (known) return { name: known, from: at, to: at }
  if (opens(first)) return null
  const to = runEnd(list, at)
  if (to === at || !list.slice(at, to + 1).some(isBodyWord)) return null
  return { name: nameOf(list, at, to), from: at, to }
}

/** Capital at the head of a sentence, and no part of a name. */
const OPENER =
  /^(?:The|A|An|By|At|In|On|For|As|After|Before|And|But|When|While|With|From|According|Since|If)$/

const opens = onceAWord(({ text }) => OPENER.test(text))

/** Acronym in brackets right after the name: "Hayat Tahrir al-Sham (HTS)". */
function acronymAfter(list: readonly Token[], to: number): string | null {
  const acronym = list[to + 2]
  return list[to + 1]?.text === '(' && acronym && /^\p{Lu}{2,}$/u.test(acronym.text)
    ? acronym.text.toLowerCase()
    : null
}

function rolesAround(list: readonly Token[], from: number, to: number): string[] {
  const around = [...list.slice(Math.max(0, from - 4), from), ...list.slice(to + 1, to + 7)]
  return around.map((token) => roleOf(token.lower)).filter((word) => ROLES.includes(word))
}
const calls = sought(onceAWord(({ lower }) => CALLS.has(lower)))
/** A sentence without any such word names no body. */
const namesBody = (held: Answers) => holds(held, isLetters) || holds(held, isBodyWord) || holds(held, calls)

/** A body's full name → its letters, in lower case. */
const LETTERS_OF: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(Object.entries(LETTERS), ([, name]) => name)].map(([name, entries]) => [
    name,
    entries.map(([letters]) => letters.toLowerCase()),
  ]),
)

/** All bodies of an article, in the order of their first mention. */
export function bodiesIn(sentences: readonly Pick<SentenceTokens, 'tokens' | 'held'>[]): Body[] {
  const bodies = new Map<string, Set<string>>()
  for (const { tokens: list, held } of sentences) {
    if (!namesBody(held)) continue
    for (let i = 0; i < list.length; i++) {
      if (!isCapital(list[i])) continue
      const body = bodyAt(list, i) ?? calledBody(list, i)
      if (!body) continue
      const aliases = bodies.get(body.name) ?? new Set([body.name.toLowerCase()])
      const keyword = body.name.split(' ').find((word) => BODY_WORDS.has(word))
      const acronym = acronymAfter(list, body.to)
      for (const alias of [keyword?.toLowerCase(), acronym, ...rolesAround(list, body.from, body.to)])
        if (alias) aliases.add(alias)
      for (const letters of LETTERS_OF.get(body.name) ?? []) aliases.add(letters)
      bodies.set(body.name, aliases)
      i = body.to
    }
  }
  return [...bodies].map(([name, aliases]) => ({ name, aliases: [...aliases] }))
}

const CALLS = new Set('agency broadcaster newspaper channel network daily station outlet'.split(' '))

/** "state news agency SANA", "broadcaster TRT": a name made a body by what stands before it. */
function calledBody(list: readonly Token[], at: number): { name: string; from: number; to: number } | null {
  const name = list[at]
  const role = list[at - 1]
  if (!isCapital(name) || !role || !calls(role)) return null
  const to = runEnd(list, at)
  const called = nameOf(list, at, to)
  return AGENCIES.some(({ marks }) => marks.includes(called)) ? null : { name: called, from: at, to }
}
