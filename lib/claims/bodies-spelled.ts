import type { Body } from './bodies.ts'
import { type FoundName, isTelling, type SentenceTokens } from './found-name.ts'
import { type Called, ORGANISATION } from './roles.ts'
import { holds, isCapital, onceAWord, sought, type Token } from './tokens.ts'

/** A body where the article spells it out. */
export type BodyHere = FoundName & { readonly at: number; readonly letters: string | null }

const opensBracket = sought(onceAWord(({ text }) => text === '('))

/** "Hayat Tahrir al-Sham (HTS)": a name whose first letters stand in brackets after it. */
export function lettered(lists: readonly SentenceTokens[]): BodyHere[] {
  const found = new Map<string, BodyHere>()
  lists.forEach(({ tokens: list, held }, at) => {
    if (!holds(held, opensBracket)) return
    for (let i = 2; i < list.length - 1; i++) {
      const letters = list[i]
      if (list[i - 1]?.text !== '(' || list[i + 1]?.text !== ')' || !letters) continue
      if (!/^\p{Lu}{2,6}$/u.test(letters.text) || found.has(letters.text)) continue
      const from = spelledFrom(list, i - 2, letters.text)
      if (from === null || NO_BODY.test(written(list, from, i - 2))) continue
      const full = written(list, from, i - 2)
      const place = { from, to: i + 1, end: list[i + 1]?.end ?? letters.end }
      found.set(letters.text, {
        at,
        ...place,
        full,
        letters: letters.text,
        role: ORGANISATION,
        rule: 'letters-in-brackets',
      })
    }
  })
  return [...found.values()]
}

/** A law, a plan and a rank have letters too. */
const NO_BODY =
  /^(?:Superintendent|Director|Chief|Head|General|Inspector)\b|\b(?:Act|Bill|Plan|Treaty|Agreement|Accord|Pact|Protocol|Day|War|Disease|Syndrome|Disorder|Virus)$/

/** Back over capital words and links until the letters are used up; null where they do not fit. */
function spelledFrom(list: readonly Token[], end: number, letters: string): number | null {
  let left = letters.length
  for (let i = end; i >= 0 && end - i < 14; i--) {
    const token = list[i]
    if (!token) return null
    if (isCapital(token)) {
      if (token.text.charAt(0).toUpperCase() === letters.charAt(left - 1)) left--
      else if (!/^(?:al|el)$/.test(token.lower)) return null
    } else if (!/^(?:-|of|for|the|and|on|in|to|al|el|de|des|du)$/.test(token.lower)) return null
    if (left === 0) return i
  }
  return null
}

function written(list: readonly Token[], from: number, to: number): string {
  return list
    .slice(from, to + 1)
    .map((token, i, all) => (i > 0 && (all[i - 1]?.end ?? 0) < token.start ? ' ' : '') + token.text)
    .join('')
}

/** Bodies by a name of three words and more, where the article first writes it in full. */
export function spelledBodies(
  lists: readonly SentenceTokens[],
  bodies: readonly Body[],
  spelt: readonly BodyHere[],
): BodyHere[] {
  const known = new Set(spelt.map(({ full }) => full))
  const long = bodies
    .map(({ name }) => ({ name, words: name.split(' ') }))
    .filter(({ name, words }) => words.length > 2 && words.length < 9 && !known.has(name) && !isGlued(words))
  if (long.length === 0) return []
  const places = capitals(lists, new Set(long.map(({ words }) => words[0] ?? '')))
  return long.flatMap(({ name, words }) => {
    for (const { at, from } of places.get(words[0] ?? '') ?? []) {
      const [place] = bodyFrom(lists[at]?.tokens ?? [], at, from, words)
      if (place) return [{ ...place, full: name, letters: null, role: ORGANISATION, rule: 'body-in-full' }]
    }
    return []
  })
}

/** "Hamas and Palestinian Authority" is two; "Ministry of Health and Sports" is one. */
const isGlued = (words: readonly string[]) => {
  const [and, of] = [words.indexOf('and'), words.findIndex((word) => word === 'of' || word === 'for')]
  return (
    words.some((word, i) => word === 'the' && !/^(?:of|for)$/.test(words[i - 1] ?? '')) ||
    (and > 0 && (of < 0 || and < of))
  )
}

type Place = Pick<BodyHere, 'at' | 'from' | 'to' | 'end'>

/** Where each of the first words of bodies stands with a capital, so that no body is looked for elsewhere. */
function capitals(
  lists: readonly SentenceTokens[],
  firstWords: ReadonlySet<string>,
): ReadonlyMap<string, { at: number; from: number }[]> {
  const places = new Map<string, { at: number; from: number }[]>()
  lists.forEach((list, at) => {
    if (!isTelling(list)) return
    list.tokens.forEach((token, from) => {
      if (!token.capital || !firstWords.has(token.text)) return
      const known = places.get(token.text)
      if (known) known.push({ at, from })
      else places.set(token.text, [{ at, from }])
    })
  })
  return places
}

function bodyFrom(tokens: readonly Token[], at: number, from: number, words: readonly string[]): Place[] {
  const to = from + words.length - 1
  const last = tokens[to]
  const fits = words.every((word, i) => tokens[from + i]?.text.replace(/['’]s?$/, '') === word)
  return fits && last ? [{ at, from, to, end: last.start + (words.at(-1)?.length ?? 0) }] : []
}

/** Every name and alias of the article's bodies → the one to show: its letters where the text gives them, else its full name. */
export function calledBy(bodies: readonly Body[], spelt: readonly BodyHere[]): Called {
  const called = new Map<string, string>()
  for (const { name, aliases } of bodies)
    for (const alias of aliases) if (!called.has(alias)) called.set(alias, name)
  for (const { full, letters } of spelt) {
    if (!letters) continue
    called.set(full.toLowerCase(), letters)
    called.set(letters.toLowerCase(), letters)
  }
  return called
}
