import { BREAK, type Runs, runIndex, SHORTEST } from './run-index.ts'
import type { Span } from './types.ts'
import { printedWordEnd, type WordNumbers, wordNumbers } from './word-numbers.ts'

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

const LONGEST_WORD = 80
const WORD = /[\p{L}\p{N}'’]{1,80}/gu
const LONGEST_QUOTATION = 600

/** The words of a text in order, as numbers, with where each starts and ends; a break where a quotation stood. */
export type Words = {
  readonly ids: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const NO_WORDS: Words = { ids: [], starts: [], ends: [] }

function wordsOf(text: string, { numberAt }: WordNumbers): Words {
  const [ids, starts, ends]: [number[], number[], number[]] = [[], [], []]
  const put = (id: number, start: number, end: number) => {
    ids.push(id)
    starts.push(start)
    ends.push(end)
  }
  for (let at = 0; at < text.length; ) {
    const end = printedWordEnd(text, at)
    if (end === at) {
      const closed = quotationEnd(text, at)
      if (closed > at) put(BREAK, at, closed)
      at = Math.max(closed, at + 1)
      continue
    }
    if (end - at <= LONGEST_WORD) put(numberAt(text, at, end), at, end)
    else
      for (const { 0: word, index } of text.slice(at, end).matchAll(WORD))
        put(numberAt(word, 0, word.length), at + index, at + index + word.length)
    at = end
  }
  return { ids, starts, ends }
}

const [PLAIN, OPENS, CLOSES] = [0x22, 0x201c, 0x201d]

/** Where the quotation that opens at a place ends; the place itself where none does. */
function quotationEnd(text: string, from: number): number {
  const opens = text.charCodeAt(from)
  if (opens !== PLAIN && opens !== OPENS) return from
  const last = Math.min(text.length - 1, from + LONGEST_QUOTATION + 1)
  for (let at = from + 1; at <= last; at++) {
    const unit = text.charCodeAt(at)
    if (unit === PLAIN || unit === CLOSES) return at + 1
    if (unit === OPENS) return from
  }
  return from
}

function sameWords(a: Words, at: number, b: Words, from: number): boolean {
  for (let i = 0; i < SHORTEST; i++) if (a.ids[at + i] !== b.ids[from + i]) return false
  return true
}

/** Texts → what each pair of them shares, by "first second" of their indices; pairs that share nothing are left out. */
export function sharedRuns(printed: readonly Printed[]): Map<string, Shared> {
  const numbers = wordNumbers()
  const words = printed.map(({ text }) => wordsOf(text, numbers))
  const index = runIndex(
    words.map(({ ids }) => ids),
    printed.map(({ outlet }) => outlet),
  )
  const found = new Map<string, Shared>()
  const going = goingOn(printed.length)
  for (const second of words.keys())
    for (const [first, runs] of runsWithEarlier(second, words, index, going))
      found.set(`${first} ${second}`, { ...measured(runs), runs })
  return found
}

/** By earlier text: from where to where a text goes on being the same, and so many words further on it stands there. */
type Going = { readonly from: Int32Array; readonly end: Int32Array; readonly offset: Int32Array }
const goingOn = (size: number): Going => ({
  from: new Int32Array(size),
  end: new Int32Array(size),
  offset: new Int32Array(size),
})

/** The runs that a text shares with earlier ones, by the earlier text; after this its own runs are in the index too. */
function runsWithEarlier(
  second: number,
  words: readonly Words[],
  index: Runs,
  { from, end, offset }: Going,
): ReadonlyMap<number, readonly Run[]> {
  const own = words[second] ?? NO_WORDS
  const found = new Map<number, Run[]>()
  const met: number[] = []
  const close = (first: number) => {
    const [start, stop, further] = [from[first] ?? 0, end[first] ?? 0, offset[first] ?? 0]
    const run = {
      words: stop - start,
      first: spanOf(words[first] ?? NO_WORDS, start + further, stop + further),
      second: spanOf(own, start, stop),
    }
    const runs = found.get(first)
    if (runs) runs.push(run)
    else found.set(first, [run])
  }
  end.fill(0)
  for (let at = 0; at < own.ids.length; at++) {
    for (let place = index.firstLike(second, at); place >= 0; place = index.nextLike(place)) {
      const first = index.textOf(place)
      const further = index.wordOf(place) - at
      const stop = end[first] ?? 0
      if (at < stop) {
        if (further === offset[first]) end[first] = at + SHORTEST
        continue
      }
      if (!sameWords(own, at, words[first] ?? NO_WORDS, at + further)) continue
      if (stop > 0) close(first)
      else met.push(first)
      from[first] = at
      end[first] = at + SHORTEST
      offset[first] = further
    }
  }
  for (const first of met) close(first)
  index.add(second)
  return found
}

const spanOf = ({ starts, ends }: Words, from: number, end: number): Span => ({
  start: starts[from] ?? 0,
  end: ends[end - 1] ?? 0,
})

const measured = (runs: readonly Run[]) => {
  let [longest, total] = [0, 0]
  for (const { words } of runs) {
    longest = Math.max(longest, words)
    total += words
  }
  return { longest, total }
}
