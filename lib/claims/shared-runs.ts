import type { Span } from './types.ts'

/**
 * The runs of words that two texts share, outside quotation marks: what two reporters heard in one room stands in both
 * without either being a copy. Every run of so many words is looked up in an index, so that a thousand articles are not
 * compared each with each.
 */
export type Run = { readonly words: number; readonly first: Span; readonly second: Span }
export type Shared = {
  /** Words of the longest run, and of all runs together. */
  readonly longest: number
  readonly total: number
  /** In the order of the second text. */
  readonly runs: readonly Run[]
}
/** What is compared: a text, and who printed it where that is known. */
export type Printed = { readonly text: string; readonly outlet: string | null }

/** A run has at least so many words: shorter ones are the language's, not a reporter's. */
const SHORTEST = 8
/** A run that more texts have, all of one house, is that house's notice. */
const MOST_OF_A_HOUSE = 40
/** A run that many texts have ties each of them to the first few: one is enough to belong. */
const MOST_COMPARED = 20
const QUOTED = /[“"][^“”"]{0,600}[”"]/g
const WORD = /[\p{L}\p{N}'’]{1,80}/gu
const BREAK = 0

type Words = { readonly ids: readonly number[]; readonly spans: readonly Span[] }

/** The words of a text in order, as numbers, with where they stand; a break where a quotation stood. */
function wordsOf(text: string, known: Map<string, number>): Words {
  const ids: number[] = []
  const spans: Span[] = []
  const read = (from: number, to: number) => {
    for (const { 0: word, index } of text.slice(from, to).matchAll(WORD)) {
      const lower = word.toLowerCase().replaceAll('’', "'")
      const id = known.get(lower) ?? known.size + 1
      known.set(lower, id)
      ids.push(id)
      spans.push({ start: from + index, end: from + index + word.length })
    }
  }
  let from = 0
  for (const { 0: quotation, index } of text.matchAll(QUOTED)) {
    read(from, index)
    from = index + quotation.length
    ids.push(BREAK)
    spans.push({ start: index, end: from })
  }
  read(from, text.length)
  return { ids, spans }
}

/** Two texts on one event hold a million runs together: each is looked up by a number, and its words are compared after. */
function hashesOf(ids: readonly number[]): (number | null)[] {
  const found: (number | null)[] = []
  for (let at = 0; at + SHORTEST <= ids.length; at++) {
    let hash = 0
    for (let i = at; i < at + SHORTEST; i++) {
      const id = ids[i] ?? BREAK
      if (id === BREAK) {
        hash = -1
        break
      }
      hash = Math.imul(hash ^ id, 0x01000193) >>> 0
    }
    found.push(hash < 0 ? null : hash)
  }
  return found
}

type Place = { readonly text: number; readonly at: number }
type Entry = { readonly places: Place[]; texts: number; last: number; outlet: string | null }

/** For each run how many texts have it, and the house where all are of one. */
function entriesOf(printed: readonly Printed[], hashes: readonly (readonly (number | null)[])[]) {
  const index = new Map<number, Entry>()
  printed.forEach(({ outlet }, text) => {
    for (const hash of hashes[text] ?? []) {
      if (hash === null) continue
      const entry = index.get(hash)
      if (!entry) index.set(hash, { places: [], texts: 1, last: text, outlet })
      else if (entry.last !== text) {
        entry.texts++
        entry.last = text
        if (entry.outlet !== outlet) entry.outlet = null
      }
    }
  })
  return index
}

type Open = { readonly from: number; end: number; readonly offset: number }

function sameWords(a: Words, at: number, b: Words, from: number): boolean {
  for (let i = 0; i < SHORTEST; i++) if (a.ids[at + i] !== b.ids[from + i]) return false
  return true
}

/** Texts → what each pair of them shares, by "first second" of their indices; pairs that share nothing are left out. */
export function sharedRuns(printed: readonly Printed[]): Map<string, Shared> {
  const known = new Map<string, number>()
  const words = printed.map(({ text }) => wordsOf(text, known))
  const hashes = words.map(({ ids }) => hashesOf(ids))
  const index = entriesOf(printed, hashes)
  const found = new Map<string, Run[]>()
  const spanOf = (of: Words, from: number, end: number) => ({
    start: of.spans[from]?.start ?? 0,
    end: of.spans[end - 1]?.end ?? 0,
  })
  words.forEach((own, second) => {
    const open = new Map<number, Open>()
    const close = (first: number, { from, end, offset }: Open) => {
      const other = words[first]
      if (!other) return
      const run = {
        words: end - from,
        first: spanOf(other, from + offset, end + offset),
        second: spanOf(own, from, end),
      }
      const pair = `${first} ${second}`
      const runs = found.get(pair)
      if (runs) runs.push(run)
      else found.set(pair, [run])
    }
    const later: [Entry, Place][] = []
    ;(hashes[second] ?? []).forEach((hash, at) => {
      const entry = hash === null ? undefined : index.get(hash)
      if (!entry || entry.texts < 2 || (entry.outlet !== null && entry.texts > MOST_OF_A_HOUSE)) return
      if (entry.places.length < MOST_COMPARED) later.push([entry, { text: second, at }])
      for (const place of entry.places) {
        const going = open.get(place.text)
        if (going && at < going.end) {
          if (place.at - at === going.offset) going.end = at + SHORTEST
          continue
        }
        const other = words[place.text]
        if (!other || !sameWords(own, at, other, place.at)) continue
        if (going) close(place.text, going)
        open.set(place.text, { from: at, end: at + SHORTEST, offset: place.at - at })
      }
    })
    for (const [first, going] of open) close(first, going)
    for (const [entry, place] of later) entry.places.push(place)
  })
  return new Map([...found].map(([pair, runs]) => [pair, { ...measured(runs), runs }]))
}

const measured = (runs: readonly Run[]) => ({
  longest: Math.max(...runs.map(({ words }) => words)),
  total: runs.reduce((sum, { words }) => sum + words, 0),
})
