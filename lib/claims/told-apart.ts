import type { Item } from './items.ts'
import { alike } from './surroundings.ts'
import { sameName } from './transliteration.ts'
import { NATIONS } from './words/nations.ts'

/**
 * What tells two counts of persons apart, whatever measure and words they share: whose people they are, and a size that no
 * disagreement has.
 */

/** A count a hundred times another is another count: 130 of one attack, 400,000 of the war. */
const ANOTHER_SIZE = 100

/** The countries whose people a claim counts, in the order of the alphabet: "two American soldiers", "two children from Algeria". */
export function nationsOf(quote: string): readonly string[] {
  const words = quote.match(/\p{Lu}[\p{L}.]{1,30}/gu) ?? []
  return [...new Set(words.flatMap((word) => NATIONS.get(word) ?? []))].sort()
}

/** "Millions" are no 80,000: whoever writes a size in words has not mistyped it. */
const ANOTHER_MAGNITUDE = 20

function anotherSize(a: Item, b: Item): boolean {
  if (a.point === 0 || b.point === 0) return false
  if (a.point !== null && b.point !== null)
    return Math.max(a.point, b.point) / Math.min(a.point, b.point) >= ANOTHER_SIZE
  return a.point === null ? isFarFrom(a, b) : isFarFrom(b, a)
}

/** A size in words, and a number or another size. */
function isFarFrom({ low, high }: Item, other: Item): boolean {
  const [least, most] = other.point === null ? [other.low, other.high] : [other.point, other.point]
  const above = low !== null && most !== null && low >= most * ANOTHER_MAGNITUDE
  return above || (high !== null && least !== null && least >= high * ANOTHER_MAGNITUDE)
}

/**
 * Two of one country and three of another; or two of one, and others of whom no country is told: those are the same only
 * where the number is one and so are the words around it. "Two children from Algeria" are not the two who died in surgery.
 */
function ofOthers(a: Item, b: Item): boolean {
  if (a.nations === b.nations) return false
  if (a.nations !== '' && b.nations !== '') return true
  if (a.point === null || b.point === null) return false
  return a.point !== b.point || alike(a.around, b.around) < MUCH
}
/** Words in common around two claims that make them one for whatever else is told of only one. */
const MUCH = 2

/** Evacuees from Foua and Kefraya are none of those from Madaya, whatever each text calls the two. */
function fromElsewhere({ from: a }: Item, { from: b }: Item): boolean {
  if (a === b || a === '' || b === '') return false
  return !a.split(' ').some((one) => b.split(' ').some((other) => one === other || sameName(one, other)))
}

/** "Jane Roe, 41, and John Doe, 41": two ages of two persons. */
const ofTwo = ({ owner: a }: Item, { owner: b }: Item) => a !== null && b !== null && !sameName(a, b)

export const toldApart = (a: Item, b: Item): boolean =>
  a.overYears !== b.overYears ||
  ofTwo(a, b) ||
  (a.claim.unit === 'person' && (anotherSize(a, b) || ofOthers(a, b) || fromElsewhere(a, b)))
