import { DIGIT, LETTER, numberEnd, SORTS, SPACE, sortAt, width, wordEnd } from './characters.ts'
import type { Span } from './types.ts'

/**
 * Sentence → tokens: words, numbers and single marks, with offsets into the stored text. Hyphens are tokens of their
 * own, so that "50-percent" and "33-year-old" read as "50 percent" and "33 year old" do.
 */
export type Token = Span & {
  readonly text: string
  readonly lower: string
  readonly type: 'word' | 'number' | 'mark'
  /** Whether it is a word that starts with a capital. */
  readonly capital: boolean
  /** What is the same wherever this word stands. */
  readonly word: Word
}

/** Answers to questions about words, a bit for each, 32 to a number. */
export type Answers = readonly number[]

/** A word as it is printed, and what was found out about it by itself: `answered` says how many questions were put. */
export type Word = Pick<Token, 'text' | 'lower' | 'type' | 'capital'> & {
  answered: number
  readonly yes: number[]
  readonly hash: number
  readonly length: number
  /** The next word in the same slot of the table. */
  readonly next: Word | undefined
}

/** The tokens of a text, by one look at each character: every other step of reading an article waits for this one. */
export function tokens(text: string, offset = 0): Token[] {
  const found: Token[] = []
  const length = text.length
  const units = unitsOf(text)
  for (let at = 0; at < length; ) {
    const sort = SORTS[units[at] ?? 0] || sortAt(text, at)
    if (sort === SPACE) {
      at++
      continue
    }
    const end = tokenEnd(text, units, at, sort)
    const word = wordAt(text, units, at, end, sort)
    const { text: printed, lower, type, capital } = word
    found.push({ start: offset + at, end: offset + end, text: printed, lower, type, capital, word })
    at = end
  }
  return found
}

let UNITS = new Uint16Array(1 << 13)
/** The characters of a text, for as long as its tokens are looked for: each is read from its string once. */
function unitsOf(text: string): Uint16Array {
  const length = text.length
  if (length > UNITS.length) UNITS = new Uint16Array(2 * length)
  const units = UNITS
  for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at)
  return units
}

function tokenEnd(text: string, units: Uint16Array, at: number, sort: number): number {
  if (sort === DIGIT) return numberEnd(text, at)
  if (sort !== LETTER) return at + width(text, at)
  let end = at + 1
  while (end < text.length && SORTS[units[end] ?? 0] === LETTER) end++
  // Most words end at a blank; any other character may still belong to them.
  return end === text.length || SORTS[units[end] ?? 0] === SPACE ? end : wordEnd(text, at)
}

/**
 * Words met before, by their characters, so that each is lowered once, its strings are shared, and no word is
 * cut out of its text to be looked up. Emptied when full: no text makes it grow for ever.
 */
const WORDS: (Word | undefined)[] = new Array(1 << 16).fill(undefined)
const MOST_WORDS = 50_000
let met = 0

/** By all characters: a text of numbers that differ in one digit only must not fill one slot. */
function hashOf(units: Uint16Array, at: number, end: number): number {
  let hash = end - at
  for (let i = at; i < end; i++) hash = Math.imul(hash ^ (units[i] ?? 0), 0x01000193)
  return Math.imul(hash, 0x9e3779b1) | 0
}

function wordAt(text: string, units: Uint16Array, at: number, end: number, sort: number): Word {
  const hash = hashOf(units, at, end)
  const slot = hash >>> 16
  const first = WORDS[slot]
  for (let word = first; word !== undefined; word = word.next) {
    if (word.hash === hash && word.length === end - at && standsAt(word.text, units, at)) return word
  }
  const word = newWord(text.slice(at, end), sort, hash, first)
  if (met++ >= MOST_WORDS) {
    WORDS.fill(undefined)
    met = 0
  }
  WORDS[slot] = word
  return word
}

function standsAt(word: string, units: Uint16Array, at: number): boolean {
  for (let i = word.length - 1; i >= 0; i--) if (units[at + i] !== word.charCodeAt(i)) return false
  return true
}

function newWord(printed: string, sort: number, hash: number, next: Word | undefined): Word {
  const lower = printed.toLowerCase().replaceAll('’', "'")
  const type = sort === DIGIT ? 'number' : sort === LETTER ? 'word' : 'mark'
  const capital = type === 'word' && printed.charAt(0) !== lower.charAt(0)
  const length = printed.length
  return { text: printed, lower, type, capital, hash, length, answered: 0, yes: [], next }
}

const QUESTIONS: ((word: Word) => boolean)[] = []

/** Whether a token's word has some property that it has wherever it stands. */
export type Question = ((token: Token) => boolean) & { readonly page: number; readonly bit: number }

/**
 * A question that is asked at every token, such as whether a date may begin there: it is answered once for each word of
 * the language, and remembered with the word. It is asked for when a module is loaded, never in a function.
 */
export function onceAWord(answer: (word: Word) => boolean): Question {
  const page = QUESTIONS.length >> 5
  const bit = 1 << (QUESTIONS.length & 31)
  QUESTIONS.push(answer)
  return Object.assign((token: Token) => ((answersOf(wordOf(token))[page] ?? 0) & bit) !== 0, { page, bit })
}

/** A token that is spelled another way than it was printed, such as the label of a speaker, is another word. */
function wordOf({ text, word }: Token): Word {
  return text === word.text ? word : wordAt(text, unitsOf(text), 0, text.length, sortAt(text, 0))
}

function answersOf(word: Word): Answers {
  const { yes } = word
  for (; word.answered < QUESTIONS.length; word.answered++) {
    const page = word.answered >> 5
    if (yes.length === page) yes.push(0)
    if (QUESTIONS[word.answered]?.(word)) yes[page] = (yes[page] ?? 0) | (1 << (word.answered & 31))
  }
  return yes
}

/** The questions that some token of a sentence says yes to: what it does not hold, nobody need look for. */
export function heldIn(list: readonly Token[]): Answers {
  const held: number[] = new Array((QUESTIONS.length + 31) >> 5).fill(0)
  for (const { word } of list) {
    const yes = answersOf(word)
    for (let page = 0; page < held.length; page++) held[page] = (held[page] ?? 0) | (yes[page] ?? 0)
  }
  return held
}

/** Whether some token of a sentence says yes to a question. */
export function holds(held: Answers, { page, bit }: Question): boolean {
  return ((held[page] ?? 0) & bit) !== 0
}

/** Index of the token before `index` that is no hyphen, or -1. */
export function before(list: readonly Token[], index: number): number {
  let i = index - 1
  while (list[i]?.text === '-') i--
  return i
}

export function isCapital(token: Token | undefined): token is Token & { readonly capital: true } {
  return token?.capital === true
}
