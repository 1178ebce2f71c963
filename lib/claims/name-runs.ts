import { BODY_WORDS } from './bodies.ts'
import { isCalendarWord } from './calendar.ts'
import { owns, unowned } from './possessives.ts'
import { isCapital, onceAWord, oneOf, type Token } from './tokens.ts'
import { NATIONS } from './words/nations.ts'
import { OPENERS } from './words/openers.ts'
import { COURTESIES, NO_PERSON, RANKS, ROLE_NOUNS } from './words/roles.ts'

/** Runs of capital words that may be a person's name: "Abu Mohammad al-Jolani", "Staffan de Mistura", "John F. Kennedy". */
export type NameRun = {
  /** First and last token. */
  readonly from: number
  readonly to: number
  /** Where the name ends in the text: before its possessive. */
  readonly end: number
  /** As printed, without possessive: "Abu Mohammad al-Jolani". */
  readonly name: string
  /** Capital words, initials not counted. */
  readonly words: number
  readonly possessive: boolean
}

const PARTICLES: ReadonlySet<string> = new Set(
  'al el bin ibn de van von der den da di du dos la le ben abu ur ul ad as ash abdel abdul bint y'.split(' '),
)
const ACRONYM = /^\p{Lu}[\p{Lu}\d]+$/u
const INITIALS = /^(?:\p{Lu}|(?:\p{Lu}\.)+)$/u
const MOST_WORDS = 6

const touches = (a: Token | undefined, b: Token | undefined) =>
  a !== undefined && b !== undefined && a.end === b.start

const entitles = onceAWord(({ lower }) => ROLE_NOUNS.has(lower) || RANKS.has(lower) || COURTESIES.has(lower))

/** A title before a name ends what stands before it; at the end of a name it is a surname: "John Major". */
const isTitle = (list: readonly Token[], at: number) => {
  const token = list[at]
  if (!token || !entitles(token)) return false
  const next = list[at + 1]?.text === '.' || list[at + 1]?.text === '-' ? list[at + 2] : list[at + 1]
  return isCapital(next)
}

const mayName = onceAWord((word) => {
  if (!word.capital || isCalendarWord(word.lower)) return false
  const text = unowned(word.text)
  return !ACRONYM.test(text) && !NO_PERSON.has(text) && !BODY_WORDS.has(text) && !NATIONS.has(text)
})

const canName = (list: readonly Token[], at: number) => mayName(list[at]) && !isTitle(list, at)
const isInitial = onceAWord(({ text }) => INITIALS.test(text))
const isParticle = oneOf(PARTICLES)

/** Index after the words of one part of a name: a capital word, an initial with its dot, or particles up to the next capital. */
function partEnd(list: readonly Token[], at: number): number | null {
  if (canName(list, at)) {
    const dotted = isInitial(list[at]) && touches(list[at], list[at + 1]) && list[at + 1]?.text === '.'
    return dotted && isCapital(list[at + 2]) ? at + 1 : at
  }
  let i = at
  while (isParticle(list[i]) && i - at < 3) i += list[i + 1]?.text === '-' ? 2 : 1
  return i > at && canName(list, i) ? i : null
}

function runAt(list: readonly Token[], at: number): NameRun | null {
  let to = partEnd(list, at)
  if (to === null) return null
  let words = 1
  while (words < MOST_WORDS && !owns(list[to])) {
    const hyphen: boolean =
      list[to + 1]?.text === '-' && touches(list[to], list[to + 1]) && touches(list[to + 1], list[to + 2])
    const next: number | null = partEnd(list, to + (hyphen ? (linked(list, to + 2) ? 4 : 2) : 1))
    if (next === null) break
    to = next
    words++
  }
  const [first, last] = [list[at], list[to]]
  if (!first || !last) return null
  const possessive = owns(last)
  const end = possessive ? last.start + unowned(last.text).length : last.end
  return { from: at, to, end, name: nameOf(list, at, to, end), words, possessive }
}

/** "Mazar-i-Sharif", "Aulnay-sous-Bois": a small word between two hyphens. */
const linked = (list: readonly Token[], at: number) =>
  list[at + 1]?.text === '-' && touches(list[at], list[at + 1]) && (list[at]?.text.length ?? 0) <= LINK
const LINK = 4

/** The words with the gaps they were printed with: a hyphen and a dot stand close. */
function nameOf(list: readonly Token[], from: number, to: number, end: number): string {
  let name = ''
  let before = Number.POSITIVE_INFINITY
  for (let i = from; i <= to; i++) {
    const token = list[i]
    if (!token) break
    if (before < token.start) name += ' '
    name += token.end <= end ? token.text : token.text.slice(0, Math.max(0, end - token.start))
    before = token.end
  }
  return name
}

/** A run that a word of bodies, places or outlets touches is no person: "Rand Corporation", "New York". */
const besideNoPerson = (list: readonly Token[], { from, to, possessive }: NameRun) => {
  const right = list[to + 1]
  return (
    (!possessive && namesNoPerson(right) && !isRole(right)) ||
    (namesNoPerson(list[from - 1]) && !roleFollowsBody(list, from))
  )
}
const namesNoPerson = onceAWord(
  ({ capital, text }) => capital && (NO_PERSON.has(text) || BODY_WORDS.has(text)),
)
const isRole = oneOf(ROLE_NOUNS)

/** "Observatory Director …" was split at its title: the body before the title does not touch the name. */
const roleFollowsBody = (list: readonly Token[], from: number) =>
  isRole(list[from - 1]) || isOffice(list[from - 1])
const isOffice = oneOf('general state defense commerce energy education labor transportation'.split(' '))

const mayOpen = onceAWord(({ capital, lower }) => (capital || PARTICLES.has(lower)) && !OPENERS.has(lower))

/** "Seizing Belen was the key": the first word of a sentence has a capital whatever it is. */
const isGerund = onceAWord(({ lower }) => lower.length > 5 && lower.endsWith('ing'))

/** The runs of one sentence, in order; in a line set in capitals there are none. */
export function nameRunsIn(list: readonly Token[]): NameRun[] {
  const found: NameRun[] = []
  for (let i = 0; i < list.length; i++) {
    const token = list[i]
    if (!token || !(token.capital || list[i + 1]?.text === '-') || !mayOpen(token)) continue
    if (i === 0 && isGerund(token) && isCapital(list[1])) continue
    const run = runAt(list, i)
    if (!run) continue
    if (!besideNoPerson(list, run)) found.push(run)
    i = run.to
  }
  return found
}
