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
  asked: number
}

/**
 * The words met before, so that each is lowered once, its strings are shared, and no word is cut out of its text to be
 * looked up. Emptied when full: no text makes it grow for ever.
 */
const MOST_WORDS = 50_000
const WORDS: Word[] = []
/** Of each word its hash, and where its characters begin and end in one row of all of them: side by side, for one look. */
const ENTRIES = new Int32Array(4 * MOST_WORDS)
let characters = 0
let CHARACTERS = new Uint16Array(1 << 16)
const MOST_CHARACTERS = 1 << 20
/** By hash: one more than the index of a word, or 0; what finds its slot taken goes into the next free one. */
const SLOT_BITS = 17
const SLOTS = new Uint16Array(1 << SLOT_BITS)
const LAST_SLOT = SLOTS.length - 1

/** By all characters: a text of numbers that differ in one digit only must not fill one slot. */
function hashOf(units: Uint16Array, at: number, end: number): number {
  let hash = end - at
  for (let i = at; i < end; i++) hash = Math.imul(hash ^ (units[i] ?? 0), 0x01000193)
  return Math.imul(hash, 0x9e3779b1) | 0
}

/** The word between two places of a text, whose characters are handed in beside it, and the sort of its first one. */
export function wordAt(text: string, units: Uint16Array, at: number, end: number, sort: number): Word {
  const hash = hashOf(units, at, end)
  let slot = hash >>> (32 - SLOT_BITS)
  for (let taken = SLOTS[slot]; taken; taken = SLOTS[slot]) {
    const entry = 4 * (taken - 1)
    const word = ENTRIES[entry] === hash && stands(entry, units, at, end) ? WORDS[taken - 1] : undefined
    if (word) return word
    slot = (slot + 1) & LAST_SLOT
  }
  return meet(newWord(text.slice(at, end), sort), hash, slot)
}

function stands(entry: number, units: Uint16Array, at: number, end: number): boolean {
  const begin = ENTRIES[entry + 1] ?? 0
  if ((ENTRIES[entry + 2] ?? 0) - begin !== end - at) return false
  const apart = begin - at
  for (let i = at; i < end; i++) if (CHARACTERS[i + apart] !== units[i]) return false
  return true
}

function meet(word: Word, hash: number, free: number): Word {
  const full = WORDS.length === MOST_WORDS || characters > MOST_CHARACTERS
  if (full) {
    WORDS.length = 0
    SLOTS.fill(0)
    characters = 0
  }
  const slot = full ? hash >>> (32 - SLOT_BITS) : free
  const begin = characters
  characters += word.text.length
  ENTRIES.set([hash, begin, characters], 4 * WORDS.length)
  write(word.text, begin)
  SLOTS[slot] = WORDS.push(word)
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

function newWord(printed: string, sort: number): Word {
  const lower = printed.toLowerCase().replaceAll('’', "'")
  const type = sort === DIGIT ? 'number' : sort === LETTER ? 'word' : 'mark'
  const capital = type === 'word' && printed.charAt(0) !== lower.charAt(0)
  return { text: printed, lower, type, capital, yes: [], asked: 0 }
}
