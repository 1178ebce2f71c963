import { type GrowingRuns, growingRuns } from './growing-runs.ts'
import { BREAK, type Runs, runIndex, SHORTEST } from './run-index.ts'
import type { Span } from './types.ts'
import { printedWordEnd, type WordNumbers, wordNumbers } from './word-numbers.ts'

/**
 * The runs of words that two texts share, outside quotation marks: what two reporters heard in one room stands in both
 * without either being a copy. Every run of so many words is looked up in an index, so that a thousand articles are not
 * compared each with each.
 */
export type Run = { readonly words: number; readonly first: Span; readonly second: Span }
/** What a text, by its index, shares with an earlier one. */
export type Shared = {
  readonly first: number
  readonly second: number
  /** Words of the longest run, and of all runs together. */
  readonly longest: number
  readonly total: number
  /** How many runs there are: two copies share hundreds. */
  readonly count: number
  /** The longest runs, of equals the first in the order of the second text. */
  readonly runs: readonly Run[]
}
/** What is compared: a text, and who printed it where that is known. */
export type Printed = { readonly text: string; readonly outlet: string | null }

const LONGEST_WORD = 80
const WORD = /[\p{L}\p{N}'’]{1,80}/gu
const LONGEST_QUOTATION = 600

/** The words of a text in order, as numbers, with where each starts and ends; a break where a quotation stood. */
export type Words = {
  readonly ids: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

const NONE = new Int32Array(0)
const NO_WORDS: Words = { ids: NONE, starts: NONE, ends: NONE }

function wordsOf(text: string, { numberAt }: WordNumbers, { ids, starts, ends }: Words): Words {
  let count = 0
  const put = (id: number, start: number, end: number) => {
    ids[count] = id
    starts[count] = start
    ends[count++] = end
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
  return { ids: ids.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) }
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

/** Texts → what each pair of them shares, with all or so many of its runs; pairs that share nothing are left out. */
export function sharedRuns(printed: readonly Printed[], shown = Number.POSITIVE_INFINITY): Shared[] {
  const numbers = wordNumbers()
  const most = Math.max(0, ...printed.map(({ text }) => text.length))
  const room: Words = { ids: new Int32Array(most), starts: new Int32Array(most), ends: new Int32Array(most) }
  const words = printed.map(({ text }) => wordsOf(text, numbers, room))
  const index = runIndex(
    words.map(({ ids }) => ids),
    printed.map(({ outlet }) => outlet),
  )
  const runs = growingRuns(printed.length, shown)
  return [...words.keys()].flatMap((second) => sharedWithEarlier(second, words, index, runs))
}

/** What a text shares with earlier ones; after this its own runs are in the index too. */
function sharedWithEarlier(
  second: number,
  words: readonly Words[],
  { runAt, starts, counts, slots, textOf, wordOf, add }: Runs,
  { from, end, offset, clear, close, met, closed, sharedBy }: GrowingRuns,
): Shared[] {
  const own = words[second] ?? NO_WORDS
  const start = starts[second] ?? 0
  clear()
  for (let at = 0; at < own.ids.length; at++) {
    const run = runAt[start + at] ?? -1
    if (run < 0) continue
    const slot = slots[run] ?? 0
    const last = slot + (counts[run] ?? 0)
    for (let i = slot; i < last; i++) {
      const first = textOf[i] ?? 0
      const further = (wordOf[i] ?? 0) - at
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
  add(second)
  return closed.map((first) => sharedBy(first, second, words[first] ?? NO_WORDS, own))
}
