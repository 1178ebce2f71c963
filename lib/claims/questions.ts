import { sameNamed } from './align-words.ts'
import type { Question, Words } from './edges.ts'
import type { Item } from './items.ts'
import { countsShare } from './may-share.ts'
import { datesAsk, datesOffer } from './may-share-dates.ts'
import { type Equality, hashOfValue, hashOn, sameValue } from './numbered.ts'
import { sameDate } from './same-date.ts'
import { NEAR, sameQuestion } from './same-question.ts'
import { type Quotation, sameQuotation } from './same-quotation.ts'
import { around } from './surroundings.ts'
import type { Claim } from './types.ts'

/**
 * What decides whether two claims of two articles share a row, besides the words around them. A rule that asks for more of
 * a claim needs it here too, else claims are taken as alike that are not; the tests watch what the rules read.
 */
export const ASKED_OF_ITEM = [
  'block',
  'place',
  'here',
  'opens',
  'nations',
  'from',
  'past',
  'lone',
  'sole',
  'partial',
  'ofWar',
  'overYears',
  'owner',
  'point',
  'low',
  'high',
  'precision',
] as const satisfies readonly (keyof Item)[]
export const ASKED_OF_CLAIM = [
  'kind',
  'quote',
  'value',
  'unit',
  'measure',
  'population',
  'since',
  'asOf',
  'origin',
  'position',
  'stance',
  'rules',
] as const satisfies readonly (keyof Claim)[]
/** Of a date. */
export const ASKED_OF_DATED_ITEM = [
  'block',
  'place',
  'here',
  'lone',
  'old',
  'low',
  'high',
] as const satisfies readonly (keyof Item)[]
export const ASKED_OF_DATE = ['value', 'measure', 'origin'] as const satisfies readonly (keyof Claim)[]
/** Of a name or a quotation. */
export const ASKED_OF_WORDS = [
  'kind',
  'value',
  'quote',
  'measure',
  'speaker',
  'origin',
  'asOf',
  'asOfBasis',
] as const satisfies readonly (keyof Claim)[]

/** Items are alike that are so in every field; `told` are those of the fields in which most differ, and which are hashed. */
const signatureOf = (
  ofItem: readonly (keyof Item)[],
  ofClaim: readonly (keyof Claim)[],
  told: (item: Item) => readonly [unknown, unknown, unknown, unknown],
): Equality<Item> => ({
  hash: (item) => {
    const [first, second, third, fourth] = told(item)
    const hash = hashOn(hashOn(0, hashOfValue(first)), hashOfValue(second))
    return hashOn(hashOn(hash, hashOfValue(third)), hashOfValue(fourth))
  },
  same: (a, b) => {
    for (const field of ofClaim) if (!sameValue(a.claim[field], b.claim[field])) return false
    for (const field of ofItem) if (!sameValue(a[field], b[field])) return false
    return true
  },
})
const toldOfNumber = ({ claim, place }: Item) => [claim.quote, claim.origin, claim.asOf, place] as const
const toldOfDate = ({ claim, place, lone }: Item) => [claim.value, claim.measure, place, lone] as const
const toldOfWords = ({ claim }: Item) => [claim.quote, claim.measure, claim.speaker, claim.asOf] as const

/** So many words around a claim that every claim has. */
const AROUND = Array.from({ length: NEAR + 1 }, (_, count) => around([...Array(count).keys()], -1))
const words: Words<Item> = {
  of: (item) => item.around.rising,
  given: (item, count) => ({ ...item, around: AROUND[count] ?? item.around }),
  most: NEAR,
}

export const NUMBER: Question<Item> = {
  score: sameQuestion,
  signature: signatureOf(ASKED_OF_ITEM, ASKED_OF_CLAIM, toldOfNumber),
  words,
  sharing: { offered: countsShare, asked: countsShare },
}

export const DATE: Question<Item> = {
  score: sameDate,
  signature: signatureOf(ASKED_OF_DATED_ITEM, ASKED_OF_DATE, toldOfDate),
  words,
  sharing: { offered: datesOffer, asked: datesAsk },
}

export const NAME: Question<Item> = {
  score: sameNamed,
  signature: signatureOf([], ASKED_OF_WORDS, toldOfWords),
  words: null,
  sharing: null,
}

/** Two quotations of two articles that are one have two neighbouring words in common. */
export const QUOTATION: Question<Item & Quotation> = {
  score: sameQuotation,
  signature: signatureOf([], ASKED_OF_WORDS, toldOfWords),
  words: null,
  sharing: { offered: ({ said }) => said.pairs, asked: ({ said }) => said.pairs },
}
