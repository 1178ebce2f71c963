import type { Question } from './edges.ts'
import { numbered, numberedBy, numberedLists } from './numbered.ts'

/** Items of a block by what decides whether they share a row with one of another article: of one sort are those alike in it. */
export type Sorts<Item> = {
  /** By item: its sort. */
  readonly sortOf: Int32Array
  /** By sort: its items in rising order, and the number of the words around them. */
  readonly itemsOf: readonly Int32Array[]
  readonly wordsOf: Int32Array
  /** By signature: one item that has it, and the sorts that do. */
  readonly examples: readonly Item[]
  readonly sortsOf: readonly Int32Array[]
  /** By the number of the words: the words. */
  readonly words: readonly Int32Array[]
}

const NO_WORDS = new Int32Array(0)

export function sorted<Item>(items: readonly Item[], { signature, words }: Question<Item>): Sorts<Item> {
  const signatures = numberedBy(items, signature)
  const lists = words ? items.map(words.of) : [NO_WORDS]
  const around = words ? numberedLists(lists) : { numbers: new Int32Array(items.length), firsts: [0] }
  const sorts = numbered(
    items.map((_, i) => (signatures.numbers[i] ?? 0) * items.length + (around.numbers[i] ?? 0)),
  )
  const signatureOf = Int32Array.from(sorts.firsts, (first) => signatures.numbers[first] ?? 0)
  return {
    sortOf: sorts.numbers,
    itemsOf: grouped(sorts.numbers, sorts.firsts.length),
    wordsOf: Int32Array.from(sorts.firsts, (first) => around.numbers[first] ?? 0),
    examples: signatures.firsts.flatMap((first) => items[first] ?? []),
    sortsOf: grouped(signatureOf, signatures.firsts.length),
    words: around.firsts.map((first) => lists[first] ?? NO_WORDS),
  }
}

/** By group: who is of it, in rising order. */
function grouped(groupOf: Int32Array, count: number): Int32Array[] {
  const sizes = new Int32Array(count)
  for (const group of groupOf) sizes[group] = (sizes[group] ?? 0) + 1
  const groups = Array.from(sizes, (size) => new Int32Array(size))
  sizes.fill(0)
  for (let i = 0; i < groupOf.length; i++) {
    const group = groupOf[i] ?? 0
    const list = groups[group]
    const end = sizes[group] ?? 0
    if (list) list[end] = i
    sizes[group] = end + 1
  }
  return groups
}

/** From a word to the lists that hold it. */
export function indexed<Word extends string | number>(
  lists: readonly Iterable<Word>[],
): ReadonlyMap<Word, readonly number[]> {
  const index = new Map<Word, number[]>()
  for (const [at, list] of lists.entries()) {
    for (const word of list) {
      const known = index.get(word)
      if (known) known.push(at)
      else index.set(word, [at])
    }
  }
  return index
}

/**
 * How many words one of the lists shares with each: one function for one list, which is asked for others so many times at
 * most. Few are compared word by word; for many, all lists that hold a word of it are counted first.
 */
export function sharing(
  lists: readonly Int32Array[],
): (one: number, times: number) => (other: number) => number {
  const index = indexed(lists)
  const counts = new Uint16Array(lists.length)
  return (one, times) => {
    const words = lists[one] ?? NO_WORDS
    let held = 0
    for (const word of words) held += index.get(word)?.length ?? 0
    if (times * COMPARED < held) return (other) => inCommon(words, lists[other] ?? NO_WORDS)
    counts.fill(0)
    for (const word of words) {
      const holders = index.get(word) ?? []
      for (let i = 0; i < holders.length; i++) {
        const at = holders[i] ?? 0
        counts[at] = (counts[at] ?? 0) + 1
      }
    }
    return (other) => counts[other] ?? 0
  }
}
/** So many steps of counting take as long as one comparison of two lists. */
const COMPARED = 20

/** The words that stand in two lists in rising order. */
export function inCommon(a: Int32Array, b: Int32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i] ?? 0, b[j] ?? 0]
    if (one === other) shared++
    if (one <= other) i++
    if (one >= other) j++
  }
  return shared
}
