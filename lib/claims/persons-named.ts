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

/** First and last word, and how many of them have a capital. */
type Run = { readonly from: number; readonly to: number; readonly capitals: number }

/** The run of capital words without titles that begins at a word, small name words inside allowed: "Abu Mohammad al-Jolani", "Staffan de Mistura". */
function runFrom(words: readonly Token[], from: number): Run | null {
  const first = words[from]
  if (!first?.capital || !isNamed(first) || isOpener(first)) return null
  let to = from
  let capitals = 1
  for (let last = first; !(isNamed(last) && owns(last)); to++) {
    const next = words[to + 1]
    if (!next || !(isNamed(next) || goesOn(next, words[to + 2]))) break
    if (next.capital) capitals++
    last = next
  }
  return { from, to, capitals }
}

function nameOf(words: readonly Token[], { from, to }: Run): string {
  let name = ''
  for (let i = from; i <= to; i++) {
    const token = words[i]
    if (token) name += i > from ? ` ${bare(token)}` : bare(token)
  }
  return name.includes(' - ') ? name.replaceAll(' - ', '-') : name
}

/** The person a phrase names: the last run of two or more capital words, or one surname that the article spells out elsewhere. */
export function personIn(words: readonly Token[], persons: Persons): string | null {
  let full: Run | null = null
  let known: string | null = null
  for (let i = 0; i < words.length; i++) {
    const run = runFrom(words, i)
    if (!run) continue
    if (run.capitals >= 2) full = run
    else if (!full) known = persons.get(nameOf(words, run).toLowerCase()) ?? known
    i = run.to
  }
  return full ? nameOf(words, full) : known
}

/** No person has a name of more words. */
const LONGEST = 6

/** Surname in lower case → the first full name of an article that ends in it. */
export function personsIn(sentences: readonly (readonly Token[])[]): Persons {
  const persons = new Map<string, string>()
  for (const list of sentences) {
    for (let i = 0; i < list.length; i++) {
      const run = list[i]?.capital ? runFrom(list, i) : null
      if (!run) continue
      i = run.to
      const last = list[run.to]
      if (!last || run.capitals < 2 || run.to - run.from >= LONGEST) continue
      const surname = bare(last).toLowerCase()
      if (!persons.has(surname)) persons.set(surname, nameOf(list, run))
    }
  }
  return persons
}
