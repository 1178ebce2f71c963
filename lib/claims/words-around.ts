import { DIGIT, LETTER, sortAt, width } from './characters.ts'
import { carried } from './same-words.ts'
import { isWordAt, wordNumbers } from './word-numbers.ts'

/**
 * The telling words of short texts as numbers, which are the same all over a story: roots of words, and names. A name
 * counts beside the root of the same word.
 */
export type WordsAround = (text: string) => number[]

/** Attack, attacks and attacked are one word here; so long a beginning seldom is two. */
const ROOT = 5
const NUMERIC = /\d/
const NAME = /(?<=[\p{L}\d,;:)”"’] )\p{Lu}[\p{L}-]{2,40}/gu
const FEWEST_LETTERS = 3
/** Letters whose small form hangs on what stands beside them, and halves of letters. */
const ODD = /[\u0130\u03a3\ud800-\udfff]/
const NONE = -1

export function wordsAround(): WordsAround {
  const words = wordNumbers()
  const tellingOf: number[] = []
  const known = new Map<string, number>()
  const numbered = (word: string): number => {
    const before = known.get(word)
    if (before !== undefined) return before
    known.set(word, known.size)
    return known.size - 1
  }
  const rootOf = (word: number): number => {
    const before = tellingOf[word]
    if (before !== undefined) return before
    const told = carried(words.words[word] ?? '')
    const telling = told === null || NUMERIC.test(told) || told.length < FEWEST_LETTERS
    const root = telling ? NONE : numbered(told.slice(0, ROOT))
    tellingOf[word] = root
    return root
  }
  return (text) => {
    const found: number[] = []
    // A text with such letters is made small as one.
    const odd = ODD.test(text)
    const whole = odd ? text.toLowerCase() : text
    for (let at = wordFrom(whole, 0); at < whole.length; ) {
      const end = wordEnd(whole, at)
      const word = isWrittenInTwoWays(whole, at, end) ? plainWord(whole.slice(at, end)) : null
      const root = rootOf(
        word === null ? words.numberAt(whole, at, end) : words.numberAt(word, 0, word.length),
      )
      if (root !== NONE && !found.includes(root)) found.push(root)
      at = wordFrom(whole, end)
    }
    for (const name of odd ? (text.match(NAME) ?? []) : namesIn(text)) {
      const number = numbered(`=${name}`)
      if (!found.includes(number)) found.push(number)
    }
    return found
  }
}

const HYPHEN = 0x2d
const TURNED = 0x2018
const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019 || unit === TURNED
const plainWord = (word: string) => word.toLowerCase().replaceAll('‘', "'").replaceAll('-', '')

/** Where the next word starts, what stands in brackets passed over; the end of the text where none does. */
function wordFrom(text: string, from: number): number {
  let at = from
  while (at < text.length && !isWordAt(text, at)) at = Math.max(bracketEnd(text, at), at + width(text, at))
  return at
}

/** Where the word that starts at a place ends: letters, numerals, and apostrophes and hyphens between them. */
function wordEnd(text: string, from: number): number {
  let at = from
  while (true) {
    const letter = sortAt(text, at) === LETTER
    at += width(text, at)
    if (isWordAt(text, at)) continue
    const unit = text.charCodeAt(at)
    const goesOn = isApostrophe(unit)
      ? isWordAt(text, at + 1)
      : unit === HYPHEN && letter && sortAt(text, at + 1) === LETTER
    if (!goesOn) return at
    at++
  }
}

/** Words with a hyphen, or with a mark that other houses turn round. */
function isWrittenInTwoWays(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === HYPHEN || unit === TURNED) return true
  }
  return false
}

/** Where the brackets that open at a place close; the place itself where none do. */
function bracketEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const closes = unit === 0x28 ? ')' : unit === 0x5b ? ']' : null
  return closes === null ? at : text.indexOf(closes, at + 1) + 1
}

/** Words with a capital inside the sentence, as `NAME` finds them; most texts have few blanks before other than small letters. */
function namesIn(text: string): readonly string[] {
  const found: string[] = []
  for (let at = text.indexOf(' ', 1); at >= 0; at = text.indexOf(' ', at + 1)) {
    const from = at + 1
    if (!isCapitalAt(text, from) || !mayStandBefore(text, at - 1)) continue
    let end = from + 1
    while (end - from <= MOST_LETTERS && isInName(text, end)) end++
    if (end - from < FEWEST_LETTERS) continue
    found.push(text.slice(from, end))
    at = end - 1
  }
  return found
}
const MOST_LETTERS = 40
const MARKS = new Set([...',;:)”"’'].map((mark) => mark.charCodeAt(0)))
const isInName = (text: string, at: number) => text.charCodeAt(at) === HYPHEN || sortAt(text, at) === LETTER

function mayStandBefore(text: string, at: number): boolean {
  const sort = sortAt(text, at)
  return sort === LETTER || sort === DIGIT || MARKS.has(text.charCodeAt(at))
}

function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit <= 0x7f) return unit >= 0x41 && unit <= 0x5a
  return sortAt(text, at) === LETTER && CAPITAL.test(text.charAt(at))
}
const CAPITAL = /^\p{Lu}$/u
