import { DIGIT, LETTER, numberEnd, SORTS, SPACE, sortAt, width, wordEnd } from './characters.ts'
import { hashed, MOST_WORDS, UNHASHED, type Word, wordAt } from './met-words.ts'
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
  /** What is known of this word wherever it stands. */
  readonly yes: Answers
  /** Of it the first 32 answers to what is sought in sentences: at hand, for many look at every token. */
  readonly opens: number
}

/** Answers to questions about words, a bit for each, 32 to a number. */
export type Answers = readonly number[]

/** A text's tokens, and the sought things that some token of it says yes to: what it does not hold, nobody need look for. */
export type Told = { readonly tokens: readonly Token[]; readonly held: Answers }

export const tokens = (text: string, offset = 0): readonly Token[] => tell(text, offset).tokens

/** The tokens of a text, by one look at each character: every other step of reading an article waits for this one. */
export function tell(text: string, offset: number): Told {
  const found: Token[] = []
  const held: number[] = []
  const pages = soughtPages()
  for (let page = 0; page < pages; page++) held.push(0)
  let first = 0
  const length = text.length
  const units = unitsOf(text)
  for (let at = 0; at < length; ) {
    const sort = SORTS[units[at] ?? 0] || sortAt(text, at)
    if (sort === SPACE) {
      at++
      continue
    }
    let hash = hashed(UNHASHED, units[at] ?? 0)
    let end = at + 1
    if (sort === LETTER) for (; SORTS[units[end] ?? 0] === LETTER; end++) hash = hashed(hash, units[end] ?? 0)
    // Most words end at a blank; any other character may still belong to them, as may what follows a digit.
    if (sort !== LETTER || units[end] !== BLANK) {
      const last = tokenEnd(text, at, sort)
      for (; end < last; end++) hash = hashed(hash, units[end] ?? 0)
    }
    const word = wordAt(text, units, at, end, hash, sort)
    if (word.asked !== put) answer(word)
    const { text: printed, lower, type, capital, yes, opens } = word
    first |= opens
    for (let page = 1; page < pages; page++)
      held[page] = (held[page] ?? 0) | (SOUGHT_YES[word.nth * pages + page] ?? 0)
    found.push({ start: offset + at, end: offset + end, text: printed, lower, type, capital, yes, opens })
    at = end
  }
  held[0] = first
  return { tokens: found, held }
}

/** A token spelled another way than it was printed, such as the label of a speaker; it is another word then. */
export function spelled(token: Token, text: string): Token {
  const units = unitsOf(text)
  let hash = UNHASHED
  for (let i = 0; i < text.length; i++) hash = hashed(hash, units[i] ?? 0)
  const word = wordAt(text, units, 0, text.length, hash, sortAt(text, 0))
  const { start, end, lower, type, capital } = token
  // Written in the order of tell(), so that all tokens are of one form.
  return { start, end, text, lower, type, capital, yes: answersOf(word), opens: word.opens }
}

let UNITS = new Uint16Array(1 << 13)
const BLANK = 0x20
/** The characters of a text and a blank, for as long as its tokens are looked for: each is read from its string once. */
function unitsOf(text: string): Uint16Array {
  const length = text.length
  if (length >= UNITS.length) UNITS = new Uint16Array(2 * length)
  const units = UNITS
  for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at)
  units[length] = BLANK
  return units
}

function tokenEnd(text: string, at: number, sort: number): number {
  if (sort === DIGIT) return numberEnd(text, at)
  return sort === LETTER ? wordEnd(text, at) : at + width(text, at)
}

/** Whether a token's word has some property that it has wherever it stands; where no token stands, it has none. */
export type Question = ((token: Token | undefined) => boolean) & {
  readonly page: number
  readonly bit: number
}

/** Questions that look at the word, and those that a list of words answers. */
const ASKED: { readonly nth: number; readonly answer: (word: Word) => boolean }[] = []
const LISTED = new Map<string, number[]>()
let questions = 0
/** Grows with every question that is asked or sought: a word that was asked before is asked again. */
let put = 0
const pages = () => (questions + 31) >> 5
/** The questions that whole sentences are asked, which are few; their answers stand close together, word after word. */
const SOUGHT: Question[] = []
const soughtPages = () => (SOUGHT.length + 31) >> 5
let SOUGHT_YES = new Int32Array(0)

/**
 * A question that is asked at every token, such as whether a date may begin there: it is answered once for each word of
 * the language, and remembered with the word. It is asked for when a module is loaded, never in a function.
 */
export function onceAWord(answer: (word: Word) => boolean): Question {
  put++
  ASKED.push({ nth: questions, answer })
  return question(questions++)
}

/** The question whether a word is one of these, which are in lower case: a word is looked up once for all such lists. */
export function oneOf(words: Iterable<string>): Question {
  put++
  for (const word of words) {
    const nths = LISTED.get(word)
    if (nths) nths.push(questions)
    else LISTED.set(word, [questions])
  }
  return question(questions++)
}

function question(nth: number): Question {
  const page = nth >> 5
  const bit = 1 << (nth & 31)
  const ask = (token: Token | undefined) => token !== undefined && ((token.yes[page] ?? 0) & bit) !== 0
  return Object.assign(ask, { page, bit })
}

/** A question that a whole sentence is asked before its tokens are. */
export type Sought = Question & { readonly nth: number }

/** Makes a question one that sentences are asked too: no sentence is looked through for what none of its words opens. */
export function sought(question: Question): Sought {
  const nth = SOUGHT.push(question) - 1
  const { page, bit } = question
  put++
  const own = 1 << nth
  const ask = (token: Token | undefined) => token !== undefined && (token.opens & own) !== 0
  return Object.assign(nth < 32 ? ask : question, { page, bit, nth })
}

function answersOf(word: Word): Answers {
  if (word.asked !== put) answer(word)
  return word.yes
}

/** No question tells numbers of so many digits apart: a text of nothing but them is not asked about each. */
const LONG_NUMBER = /^\d{5,}$/
const longNumber: Word = {
  text: '10000',
  lower: '10000',
  type: 'number',
  capital: false,
  yes: [],
  opens: 0,
  asked: 0,
  nth: 0,
  begin: 0,
  end: 0,
}

function answer(word: Word): void {
  const { yes } = word
  word.asked = put
  if (word !== longNumber && LONG_NUMBER.test(word.text)) {
    yes.splice(0, yes.length, ...answersOf(longNumber))
    answerSought(word)
    return
  }
  while (yes.length < pages()) yes.push(0)
  const set = (nth: number) => {
    yes[nth >> 5] = (yes[nth >> 5] ?? 0) | (1 << (nth & 31))
  }
  for (const { nth, answer } of ASKED) if (answer(word)) set(nth)
  for (const nth of LISTED.get(word.lower) ?? []) set(nth)
  if (word !== longNumber) answerSought(word)
}

function answerSought(word: Word): void {
  const pages = soughtPages()
  if (SOUGHT_YES.length !== pages * MOST_WORDS) SOUGHT_YES = new Int32Array(pages * MOST_WORDS)
  const place = word.nth * pages
  for (let page = 0; page < pages; page++) SOUGHT_YES[place + page] = 0
  SOUGHT.forEach(({ page, bit }, nth) => {
    const own = place + (nth >> 5)
    if (((word.yes[page] ?? 0) & bit) !== 0) SOUGHT_YES[own] = (SOUGHT_YES[own] ?? 0) | (1 << (nth & 31))
  })
  word.opens = SOUGHT_YES[place] ?? 0
}

/** Whether some token of a sentence says yes to a question. */
export function holds(held: Answers, { nth }: Sought): boolean {
  return ((held[nth >> 5] ?? 0) & (1 << (nth & 31))) !== 0
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
