import { LETTER, sortAt, width } from './characters.ts'
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
    const put = (number: number) => {
      if (number !== NONE && !found.includes(number)) found.push(number)
    }
    // A text with such letters is made small as one.
    const whole = ODD.test(text) ? text.toLowerCase() : text
    eachWord(whole, (from, to, joined) => {
      const word = joined ? plainWord(whole.slice(from, to)) : null
      put(rootOf(word === null ? words.numberAt(whole, from, to) : words.numberAt(word, 0, word.length)))
    })
    for (const name of namesIn(text)) put(numbered(`=${name}`))
    return found
  }
}

const HYPHEN = 0x2d
const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019 || unit === 0x2018
const plainWord = (word: string) => word.toLowerCase().replaceAll('‘', "'").replaceAll('-', '')

/** The words of a text without what stands in brackets; `joined` are those with a hyphen, or another mark that is written in two ways. */
function eachWord(text: string, tell: (from: number, to: number, joined: boolean) => void): void {
  for (let at = 0; at < text.length; ) {
    const closed = bracketEnd(text, at)
    if (closed > at || !isWordAt(text, at)) {
      at = Math.max(closed, at + width(text, at))
      continue
    }
    const from = at
    let joined = false
    while (true) {
      const letter = sortAt(text, at) === LETTER
      at += width(text, at)
      if (isWordAt(text, at)) continue
      const unit = text.charCodeAt(at)
      const hyphen = unit === HYPHEN && letter && sortAt(text, at + 1) === LETTER
      if (!hyphen && !(isApostrophe(unit) && isWordAt(text, at + 1))) break
      joined ||= hyphen || unit === 0x2018
      at++
    }
    tell(from, at, joined)
  }
}

/** Where the brackets that open at a place close; the place itself where none do. */
function bracketEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const closes = unit === 0x28 ? ')' : unit === 0x5b ? ']' : null
  return closes === null ? at : text.indexOf(closes, at + 1) + 1
}

/** Words with a capital inside the sentence. Most texts have a blank before small letters only, and are not looked through. */
function namesIn(text: string): readonly string[] {
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const unit = text.charCodeAt(at + 1)
    if ((unit >= 0x41 && unit <= 0x5a) || unit > 0x7f) return text.match(NAME) ?? []
  }
  return []
}
