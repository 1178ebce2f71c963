import type { NameRun } from './name-runs.ts'
import { bare, owns, unowned } from './possessives.ts'
import { type Beside, type Called, objectOf, roleOf, withArticle } from './roles.ts'
import { isCapital, onceAWord, oneOf, type Token } from './tokens.ts'
import { NATIONS } from './words/nations.ts'
import {
  HEAD_NOUNS,
  OFFICE_NOUNS,
  PORTFOLIOS,
  QUALIFIERS,
  RANKS,
  ROLE_NOUNS,
  SURNAME_TITLES,
  TRIFLES,
} from './words/roles.ts'

/** Titles: the words of a role right before a name, or before the comma that sets a name off. */

const lower = (list: readonly Token[], at: number) => list[at]?.lower ?? ''
const text = (list: readonly Token[], at: number) => list[at]?.text ?? ''
const TITLE_REACH = 16

/** Whether a token names work, an office or a rank. */
export const isRoleWord = (list: readonly Token[], at: number) => isRole(list[at])
const isRole = onceAWord(({ type, text }) => type === 'word' && namesRole(unowned(text).toLowerCase()))
/** The same of a word in lower case, without its possessive. */
export const namesRole = (word: string) => ROLE_NOUNS.has(word) || RANKS.has(word)
/** Whether a token may stand before the noun of a role, and belong to it. */
export const modifies = onceAWord(
  ({ type, lower, capital }) =>
    type === 'word' && (capital || PORTFOLIOS.has(lower) || TRIFLES.has(lower) || QUALIFIERS.has(lower)),
)
const ranks = oneOf(RANKS)

const determines = oneOf('the a an his her its their our my another one this that'.split(' '))

/** First token of the title that ends right before `end`, or null: back over its noun, its parts, and whose it is. */
export function titleStart(list: readonly Token[], end: number): number | null {
  let i = end
  if (text(list, i) === '.' && ranks(list[i - 1])) i--
  if (!isRoleWord(list, i)) return null
  for (; i > 0 && end - i < TITLE_REACH; i--) {
    const left = list[i - 1]
    if (!left) break
    const dotted = left.text === '.' && ranks(list[i - 2])
    const joined = left.text === '-' || dotted
    if (!joined && !isRoleWord(list, i - 1) && !modifies(left) && !isPart(list, i - 1, end)) break
    if (determines(left)) break
    if (owns(left)) return i - 1
  }
  return i
}

const SMALL_WORDS = new Set(
  'and the of that for with from said says told by but who his her its as was is has had when while after before into over against between under'.split(
    ' ',
  ),
)

/** "UN aid chief": one word of its own, where a name stands before it and the noun of the role right after. */
const isPart = (list: readonly Token[], at: number, noun: number) =>
  at === noun - 1 && !isCapital(list[noun]) && mayBePart(list[at]) && isCapital(list[at - 1])
const mayBePart = onceAWord(
  ({ text, lower }) => !/ed$/.test(text) && /^\p{Ll}{3,}$/u.test(text) && !SMALL_WORDS.has(lower),
)

/** "Defence Minister X", "HTS leader X", "police Lt Col X", "analyst X". A single surname needs a title with a capital. */
export function titled(list: readonly Token[], run: NameRun, called: Called): Beside | null {
  const start = titleStart(list, run.from - 1)
  if (start === null) return null
  if (run.words === 1 && !beforeSurname(list, run.from - 1)) return null
  const title = list.slice(start, run.from)
  const role = roleOf(start === 0 ? withoutOpener(title, called) : title, [], called)
  return role === null ? null : { role, rule: 'title-before' }
}

const beforeSurname = (list: readonly Token[], at: number) =>
  text(list, at) === '.' || entitlesSurname(list[at])
const entitlesSurname = onceAWord(({ capital, lower }) => capital && SURNAME_TITLES.has(lower))

/** "Crazed gunman X": a capital that only opens the sentence names no body; "Hezbollah leader X" does. */
function withoutOpener(title: readonly Token[], called: Called): readonly Token[] {
  const [first, second] = title
  if (!first || !second || isRoleWord(title, 0) || PORTFOLIOS.has(first.lower)) return title
  const named =
    NATIONS.has(bare(first)) || called.has(bare(first).toLowerCase()) || /^\p{Lu}{2}/u.test(first.text)
  const office = title.some((token) => HEAD_NOUNS.has(token.lower) || OFFICE_NOUNS.has(token.lower))
  return named || office ? title : title.slice(1)
}

/** "US Secretary of State X": the one title with its own "of". */
export function secretaryOf(list: readonly Token[], run: NameRun, called: Called): Beside | null {
  const office = list[run.from - 1]
  if (!office || lower(list, run.from - 2) !== 'of' || lower(list, run.from - 3) !== 'secretary') return null
  const nation = list[run.from - 4] ? objectOf([list[run.from - 4] ?? office], called) : null
  const of = nation === null ? '' : ` of ${withArticle(nation)}`
  return { role: `secretary of ${office.lower}${of}`, rule: 'title-before' }
}
