import { DIGIT, LETTER, SORTS, sortAt, width } from './characters.ts'

/**
 * Words as numbers, so that hundreds of texts are compared without a string for each of their words. Two words have one
 * number if they are one word in small letters with a straight apostrophe; the numbers run from 1, in the order in which
 * words are first met.
 */
export type WordNumbers = {
  /** The word that stands in a text between two places. */
  readonly numberAt: (text: string, from: number, to: number) => number
  /** By number: the word, in small letters. */
  readonly words: readonly string[]
}

const FIRST_SIZE = 1 << 12
const PRIME = 0x01000193
const CURLY = 0x2019
const STRAIGHT = 0x27
const isCapital = (unit: number) => unit >= 0x41 && unit <= 0x5a

export function wordNumbers(): WordNumbers {
  const words: string[] = ['']
  const hashes: number[] = [0]
  let slots = new Int32Array(FIRST_SIZE)
  const grow = () => {
    slots = new Int32Array(slots.length * 4)
    for (let number = 1; number < words.length; number++) {
      let slot = (hashes[number] ?? 0) & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = number
    }
  }
  const numberAt = (text: string, from: number, to: number): number => {
    const hash = hashOf(text, from, to)
    if (hash === null) {
      const lower = text.slice(from, to).toLowerCase().replaceAll('’', "'")
      return numberOf(lower, 0, lower.length, plainHash(lower))
    }
    return numberOf(text, from, to, hash)
  }
  const numberOf = (text: string, from: number, to: number, hash: number): number => {
    let slot = hash & (slots.length - 1)
    for (let known = slots[slot] ?? 0; known !== 0; known = slots[slot] ?? 0) {
      if (hashes[known] === hash && isWord(words[known] ?? '', text, from, to)) return known
      slot = (slot + 1) & (slots.length - 1)
    }
    const number = words.length
    words.push(text.slice(from, to).toLowerCase().replaceAll('’', "'"))
    hashes.push(hash)
    slots[slot] = number
    if (number * 2 > slots.length) grow()
    return number
  }
  return { numberAt, words }
}

/** Of a word in the letters of English; null where it has others. */
function hashOf(text: string, from: number, to: number): number | null {
  let hash = 0
  for (let at = from; at < to; at++) {
    const unit = small(text.charCodeAt(at))
    if (unit > 0x7f) return null
    hash = Math.imul(hash ^ unit, PRIME)
  }
  return hash ^ (hash >>> 15)
}

function plainHash(lower: string): number {
  let hash = 0
  for (let at = 0; at < lower.length; at++) hash = Math.imul(hash ^ lower.charCodeAt(at), PRIME)
  return hash ^ (hash >>> 15)
}

const small = (unit: number) => (isCapital(unit) ? unit | 0x20 : unit === CURLY ? STRAIGHT : unit)

function isWord(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== small(text.charCodeAt(from + i))) return false
  return true
}

/** Where the word that begins at a place ends: letters, numbers of any script and apostrophes; the place itself where none does. */
export function printedWordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (unit === STRAIGHT || unit === CURLY) at++
    else if (isWordAt(text, at)) at += width(text, at)
    else return at
  }
  return at
}

/** Whether a letter or a numeral of any script stands at a place. */
export function isWordAt(text: string, at: number): boolean {
  if (at >= text.length) return false
  const unit = text.charCodeAt(at)
  const sort = SORTS[unit] || sortAt(text, at)
  if (sort === LETTER || sort === DIGIT) return true
  return unit > 0x7f && NUMERAL.test(text.slice(at, at + width(text, at)))
}
const NUMERAL = /^\p{N}/u
