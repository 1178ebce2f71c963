import { PLACE } from './roles.ts'
import type { Claim } from './types.ts'

/** Whether two claims of words print the same: one name spelt alike, or one quotation in the same words. */

export const isWords = ({ kind }: Claim) => kind === 'name' || kind === 'quote'

export const printedAlike = (a: Claim, b: Claim): boolean =>
  a.kind === 'name' ? spelledAlike(nameIn(a), nameIn(b), a.measure === PLACE) : quotedAlike(a.quote, b.quote)

/** The name without the letters set after it: "Hayat Tahrir al-Sham (HTS)". */
const nameIn = ({ quote }: Claim) => quote.replace(/ \([^)]*\)$/, '')
const ARTICLE = /^(?:al|el)[- ]/i

/**
 * A part of a person's name is no other spelling of it: "Jolani" of "Abu Mohammad al-Jolani", but not "Golani". A place is
 * called by its whole name.
 */
function spelledAlike(a: string, b: string, whole: boolean): boolean {
  const [few, many] = [a, b].map(wordsOf).sort((x, y) => x.length - y.length)
  if (!few || !many) return false
  if (whole || few.length === many.length) return few.join(' ') === many.join(' ')
  const parts = new Set([...many, ...many.map((word) => word.replace(ARTICLE, ''))])
  return few.every((word) => parts.has(word.replace(ARTICLE, '')) || parts.has(word))
}
const wordsOf = (name: string) => name.toLowerCase().split(/\s+/)

const LONGEST_UNFOLDED = 4
/** British and American spelling are one, in words long enough to have both. */
const folded = (word: string) =>
  word.length > LONGEST_UNFOLDED ? withoutU(word).replaceAll('z', 's').replaceAll('ll', 'l') : word

function withoutU(word: string): string {
  if (word.endsWith('our')) return `${word.slice(0, -3)}or`
  return word.endsWith('ours') ? `${word.slice(0, -4)}ors` : word
}

/** Words without marks, brackets and hyphens. */
const wordsQuoted = (quote: string): string[] => {
  const lower = quote.toLowerCase().replaceAll('’', "'").replaceAll('‘', "'")
  const open = lower.includes('(') || lower.includes('[')
  const outside = open ? lower.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ') : lower
  const joined = outside.includes('-') ? outside.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, '') : outside
  return joined.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
}

/** The same words, or the shorter one a piece of the longer; "frame-rate" is "frame rate". */
export function quotedAlike(a: string, b: string): boolean {
  const [few, many] = [a, b].map(runTogether).sort((x, y) => x.length - y.length)
  return few !== undefined && many?.includes(few) === true
}
/** The words of a quotation as one. A story has one quotation in hundreds of articles. */
export function runTogether(quote: string): string {
  const before = remembered.get(quote)
  if (before !== undefined) return before
  const together = wordsQuoted(quote).map(folded).join('')
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(quote, together)
  return together
}
/** Further quotations than any article has; the memory is emptied when they are reached, and no result depends on it. */
const REMEMBERED = 5_000
const remembered = new Map<string, string>()

const COMMON = new Set(
  'the a an and or but of in on at to for from by with as that this these those it its is are was were be been being have has had do does did will would can could should may might i you he she we they them us our your his her their my me not no so if than then there here what who which when where how all any some just very more most up out over about into also only because'.split(
    ' ',
  ),
)
/** The words that carry what was said. */
export const contentOf = (quote: string): string[] =>
  wordsQuoted(quote).flatMap((word) => carried(word) ?? [])

/** A word in small letters as it is compared; null where it carries nothing of what was said. */
export const carried = (word: string): string | null => (COMMON.has(word) ? null : folded(word))
