import { owns } from './possessives.ts'
import { isCapital, onceAWord, oneOf, type Token } from './tokens.ts'
import { NATIONS } from './words/nations.ts'

/** Whose a role is: the body, country or place that stands after its noun, or before "which X leads". */
export type NamedObject = {
  readonly words: readonly Token[]
  /** Last token, letters in brackets too. */
  readonly to: number
}

const text = (list: readonly Token[], at: number) => list[at]?.text ?? ''
const OBJECT_REACH = 16

/** Words between a role's noun and whose it is. */
export const OBJECT_LINKS = ['of', 'for', 'at', 'with', 'in']
const linksObject = oneOf(OBJECT_LINKS)
/** Whose role it is, after its noun: "of the Islamist group HTS", "at think tank Century International". */
export function objectAfter(list: readonly Token[], at: number): NamedObject {
  return linksObject(list[at]) ? objectFrom(list, at + 1) : { words: [], to: at - 1 }
}

/** The words that name it, from a token on: what leads up to the first capital is passed over. */
export function objectFrom(list: readonly Token[], at: number): NamedObject {
  const none = { words: [], to: at - 2 }
  let i = at
  while (i - at < 7) {
    if (text(list, i + 1) === '-' && isBased(list[i + 2])) i += 3
    else if (list[i]?.type === 'word' && !isCapital(list[i])) i++
    else break
  }
  const from = i
  while (i - from < OBJECT_REACH && (isCapital(list[i]) || (i > from && links(list, i)))) {
    if (owns(list[i])) return none
    i++
  }
  if (isAdjective(list[i - 1]) && list[i]?.type === 'word' && !closesPhrase(list[i])) i++
  const letters = text(list, i) === '(' && text(list, i + 2) === ')' ? 3 : 0
  return i === from ? none : { words: list.slice(from, i), to: i - 1 + letters }
}
/** "the leader of the Syrian insurgency" leads no country. */
const isAdjective = onceAWord(({ text }) => {
  const nation = NATIONS.get(text)
  return nation !== undefined && nation !== text && /^\p{Lu}\p{Ll}/u.test(text)
})
const closesPhrase = oneOf(
  'and who which that was is has had said says told in on at to from by for with as when where while after'.split(
    ' ',
  ),
)
const isLink = oneOf(['-', 'of', 'for', 'al', 'and', 'the'])
const links = (list: readonly Token[], at: number) =>
  isLink(list[at]) && (isCapital(list[at + 1]) || isCapital(list[at + 2]))
const isBased = oneOf(['based', 'born', 'backed', 'led', 'listed', 'run', 'owned'])

/** The capital words that end at a token, or the one word that stands for a body: "the monitor". */
export function ownerBefore(list: readonly Token[], at: number): Token[] {
  let from = at
  while (
    at - from < OBJECT_REACH &&
    (isCapital(list[from]) || (from < at && /^(?:-|of|for|al)$/.test(text(list, from))))
  )
    from--
  return list
    .slice(from === at ? at : from + 1, at + 1)
    .filter((token) => token.type === 'word' || token.text === '-')
}
