import { DIGIT, LETTER } from './characters.ts'

/** A word as it is printed, and what was found out about it by itself; `asked` is how many questions were put. */
export type Word = {
  readonly text: string
  readonly lower: string
  readonly type: 'word' | 'number' | 'mark'
  /** Whether it is a word that starts with a capital. */
  readonly capital: boolean
  /** The answers, a bit for each question, 32 to a number. */
  readonly yes: number[]
  /** The first 32 answers to what is sought in sentences. */
  opens: number
  asked: number
  /** Which of the words met before it is. */
  readonly nth: number
  /** Where its characters begin and end in one row of those of all words. */
  readonly begin: number
  readonly end: number
}

/**
 * The words met before, so that each is lowered once, its strings are shared, and no word is cut out of its text to be
 * looked up. Emptied when full: no text makes it grow for ever.
 */
export const MOST_WORDS = 50_000
const WORDS: Word[] = []
let characters = 0
let CHARACTERS = new Uint16Array(1 << 16)
const MOST_CHARACTERS = 1 << 20
/** By hash: the hash of a word and one more than its index, side by side for one look; what finds its slot taken goes into the next free one. */
const SLOT_BITS = 17
const SLOTS = new Int32Array(2 << SLOT_BITS)
const LAST_SLOT = SLOTS.length - 2

/** The hash of no character. Every character counts: a text of numbers that differ in one digit only must not fill one slot. */
export const UNHASHED = 0x811c9dc5 | 0

/** The hash with one character more. */
export const hashed = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193)

/** The word between two places of a text, whose characters are handed in beside it with their hash, and the sort of its first one. */
export function wordAt(
  text: string,
  units: Uint16Array,
  at: number,
  end: number,
  hash: number,
  sort: number,
): Word {
  const last = Math.imul(hash, 0x9e3779b1) | 0
  let slot = (last >>> (32 - SLOT_BITS)) << 1
  for (let taken = SLOTS[slot + 1]; taken; taken = SLOTS[slot + 1]) {
    const word = SLOTS[slot] === last ? WORDS[taken - 1] : undefined
    if (word && stands(word, units, at, end)) return word
    slot = (slot + 2) & LAST_SLOT
  }
  return meet(text.slice(at, end), sort, last, slot)
}

function stands({ begin, end: last }: Word, units: Uint16Array, at: number, end: number): boolean {
  if (last - begin !== end - at) return false
  const apart = begin - at
  for (let i = at; i < end; i++) if (CHARACTERS[i + apart] !== units[i]) return false
  return true
}

function meet(printed: string, sort: number, hash: number, free: number): Word {
  const full = WORDS.length === MOST_WORDS || characters > MOST_CHARACTERS
  if (full) {
    WORDS.length = 0
    SLOTS.fill(0)
    characters = 0
  }
  const slot = full ? (hash >>> (32 - SLOT_BITS)) << 1 : free
  const word = newWord(printed, sort, WORDS.length, characters)
  characters = word.end
  write(printed, word.begin)
  SLOTS[slot] = hash
  SLOTS[slot + 1] = WORDS.push(word)
  return word
}

function write(text: string, begin: number): void {
  const end = begin + text.length
  if (end > CHARACTERS.length) {
    const longer = new Uint16Array(2 * end)
    longer.set(CHARACTERS)
    CHARACTERS = longer
  }
  for (let i = 0; i < text.length; i++) CHARACTERS[begin + i] = text.charCodeAt(i)
}

function newWord(printed: string, sort: number, nth: number, begin: number): Word {
  const lower = printed.toLowerCase().replaceAll('’', "'")
  const type = sort === DIGIT ? 'number' : sort === LETTER ? 'word' : 'mark'
  const capital = type === 'word' && printed.charAt(0) !== lower.charAt(0)
  return {
    text: printed,
    lower,
    type,
    capital,
    yes: [],
    opens: 0,
    asked: 0,
    nth,
    begin,
    end: begin + printed.length,
  }
}
