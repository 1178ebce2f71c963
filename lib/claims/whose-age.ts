import { isCalendarWord } from './calendar.ts'
import type { FoundName } from './found-name.ts'
import type { Passage } from './mention.ts'
import { isPersons } from './person-nouns.ts'
import { onceAWord, oneOf, type Token } from './tokens.ts'
import { NATIONS } from './words/nations.ts'
import { isPeople } from './words/persons.ts'

/**
 * Whose age a number is, as the words beside it tell: a board with five rows that are all called "Age" helps nobody. A
 * named person is called by the fullest name of the article, everybody else by the noun: "driver", "pupils".
 */

/** "Orel, then 20", "pupils, all aged between 10 and 15", "the boy is five years old": what may stand between them. */
const leadsUp = oneOf(
  'aged age ages at the of between just only about around , ( then now all both each mostly who is was are were'.split(
    ' ',
  ),
)
const FURTHEST = 9
/** "a 33-year-old Tunisian delivery driver": how many words may stand before the noun. */
const DESCRIBED = 3
/** Where what describes a person ends. */
const breaksOff = oneOf(
  'and or was were is are has had who whom whose that which with from in at on to of for by as said told the a an his her their'.split(
    ' ',
  ),
)

/**
 * The first and last token of an age, in its sentence → the person's name or noun; null where neither stands beside it.
 * `attributive`, where the age may stand before the noun: "the 33-year-old driver".
 */
export function whoseAge(passage: Passage, from: number, to: number, attributive: boolean): string | null {
  return attributive ? (behind(passage, to + 1) ?? ahead(passage, from - 1)) : ahead(passage, from - 1)
}

/** "33-year-old driver Marko Orel" is Orel's age, "33-year-old police officer" the officer's. */
function behind({ tokens: list, names }: Passage, first: number): string | null {
  let noun: string | null = null
  for (let at = first; at <= first + DESCRIBED; at++) {
    const name = names.find((found) => found.from === at && isOfPerson(found))
    if (name) return name.full
    const token = list[at]
    if (token?.type !== 'word' || breaksOff(token)) break
    if (isPersons(token)) noun = token.lower
    else if (noun !== null) break
    else if (at === first && isNamed(token)) return nameFrom(list, at)
  }
  return noun
}

function ahead({ tokens: list, names }: Passage, last: number): string | null {
  let at = last
  while (at > last - FURTHEST && leadsUp(list[at])) at--
  const name = names.find((found) => found.to === at && isOfPerson(found))
  if (name) return name.full
  if (isPersons(list[at])) return list[at]?.lower ?? null
  return opensAside(list[at + 1]) || list[at + 1]?.type === 'number' ? nameUntil(list, at) : null
}
const opensAside = oneOf([',', '('])

const isOfPerson = ({ role }: FoundName) => role !== 'organisation' && role !== 'place'

/** "Irina", whom the article's names do not hold; "a 31-year-old Tunisian" is not named. */
const isNamed = onceAWord(
  ({ lower, text, capital }) =>
    capital && !DETERMINERS.has(lower) && !isCalendarWord(lower) && !isPeople(text) && !NATIONS.has(text),
)
/** "A 33-year-old was held", at the start of its sentence. */
const DETERMINERS = new Set('a an the this that his her their my our its one another'.split(' '))

function nameUntil(list: readonly Token[], last: number): string | null {
  let first = last
  while (isNamed(list[first - 1])) first--
  return isNamed(list[last]) ? wordsOf(list.slice(first, last + 1)) : null
}

function nameFrom(list: readonly Token[], first: number): string {
  let last = first
  while (isNamed(list[last + 1])) last++
  return wordsOf(list.slice(first, last + 1))
}

const wordsOf = (list: readonly Token[]) => list.map(({ text }) => text).join(' ')
