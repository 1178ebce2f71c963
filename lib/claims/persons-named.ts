import { isCalendarWord } from './calendar.ts'
import { bare, owns, unowned } from './possessives.ts'
import { isCapital, onceAWord, sought, type Token } from './tokens.ts'

/** Persons by name, so that "Hollande" and "Mr. Brandet" further down are known for whom they mean. */
export type Persons = ReadonlyMap<string, string>

/** Words before a name that are none of it. */
const TITLE =
  /^(?:President|Prime|Minister|Secretary|General|Secretary-General|Defense|Defence|Foreign|Interior|Health|Public|Director|Chief|Governor|Mayor|Observatory|Major|Colonel|Captain|Lieutenant|Maj|Gen|Col|Capt|Lt|Sgt|Sergeant|Superintendent|Inspector|Commissioner|Commander|Officer|Detective|Dr|Mr|Mrs|Ms|Miss|Sir|Professor|Prof|Senator|Sen|Rep|Gov|Police|King|Queen|Pope|Sheikh|Sheik|Imam|Rev|Special|Envoy|Deputy|Spokesman|Spokeswoman|Ambassador|Brig|Brigadier|Constable|Supt|Insp|Lord|Lady|Baroness|Justice|Judge|Sheriff|Admiral|Adm|Marshal|Father|Bishop|Archbishop|Cardinal|Pastor|Rabbi|Coach|Councillor|Cllr|Congressman|Congresswoman|Attorney|Chancellor|Vice|Premier|Presidential|Archdeacon|Monsignor|Chairman|Chairwoman|Spokesperson|Analyst|Professor|Coroner|Coordinator|State|Labour|Conservative|Republican|Democratic|Democrat|UN|EU|US|British|French|German|Russian|American|Syrian|Turkish|Chinese)$/
const OPENER =
  /^(?:The|A|An|But|And|In|On|At|By|As|After|Before|For|From|When|While|If|It|He|She|They|We|This|That|His|Her|Their|Its|According|Speaking)$/
const INSIDE = /^(?:al|el|bin|ibn|de|van|von|der|da|di|la|le|ben|abu|ur)$/i

const isNamed = sought(
  onceAWord(
    ({ text, lower, capital }) =>
      capital && !TITLE.test(unowned(text)) && !isCalendarWord(lower) && !/^(?:\p{Lu}\.)+$/u.test(text),
  ),
)
const isOpener = onceAWord(({ text }) => OPENER.test(text))
const standsInside = onceAWord(({ text }) => text === '-' || INSIDE.test(text))

/** Whether a word inside a name goes on to its next capital: "al-Jolani", "de Mistura". */
const goesOn = (token: Token, next: Token | undefined) =>
  standsInside(token) && (isCapital(next) || (token.text !== '-' && next?.text === '-'))

/** Runs of capital words without titles, small name words inside allowed: "Abu Mohammad al-Jolani", "Staffan de Mistura". */
function runs(words: readonly Token[]): Token[][] {
  const found: Token[][] = []
  let run: Token[] = []
  for (let i = 0; i < words.length; i++) {
    const token = words[i]
    if (!token || (!token.capital && run.length === 0)) continue
    const part = isNamed(token) && !(run.length === 0 && isOpener(token))
    if (part || (run.length > 0 && goesOn(token, words[i + 1]))) {
      if (run.length === 0) found.push(run)
      run.push(token)
      if (part && owns(token)) run = []
    } else if (run.length > 0) run = []
  }
  return found
}

const nameOf = (run: readonly Token[]) => run.map(bare).join(' ').replaceAll(' - ', '-')

/** The person a phrase names: the last run of two or more capital words, or one surname that the article spells out elsewhere. */
export function personIn(words: readonly Token[], persons: Persons): string | null {
  const named = runs(words)
  const full = named.findLast((run) => run.filter(isCapital).length >= 2)
  if (full) return nameOf(full)
  const surnames = named.map((run) => persons.get(nameOf(run).toLowerCase()))
  return surnames.findLast((name) => name !== undefined) ?? null
}

/** Surname in lower case → the first full name of an article that ends in it. */
export function personsIn(sentences: readonly (readonly Token[])[]): Persons {
  const persons = new Map<string, string>()
  for (const list of sentences) {
    for (const run of runs(list)) {
      const last = run.at(-1)
      if (!last || run.length < 2 || run.length > 6 || run.filter(isCapital).length < 2) continue
      const surname = bare(last).toLowerCase()
      if (!persons.has(surname)) persons.set(surname, nameOf(run))
    }
  }
  return persons
}
