import type { Question } from './edges.ts'

/** Items of a block by what decides whether they share a row with one of another article: of one sort are those alike in it. */
export type Sorts<Item> = {
  /** By item: its sort. */
  readonly sortOf: Int32Array
  /** By sort: its first item, how many it has, and the number of the words around them. */
  readonly firsts: readonly number[]
  readonly sizes: Int32Array
  readonly wordsOf: Int32Array
  /** By signature: one item that has it, and the sorts that do. */
  readonly examples: readonly Item[]
  readonly sortsOf: readonly (readonly number[])[]
  /** By the number of the words: the words. */
  readonly words: readonly (readonly string[])[]
}

/** Things that are equal get one number, in the order of the first of each. */
export function numbered(keys: readonly string[]): { numbers: Int32Array; firsts: number[] } {
  const known = new Map<string, number>()
  const firsts: number[] = []
  const numbers = Int32Array.from(keys, (key, i) => {
    const before = known.get(key)
    if (before !== undefined) return before
    known.set(key, firsts.length)
    firsts.push(i)
    return firsts.length - 1
  })
  return { numbers, firsts }
}

export function sorted<Item>(items: readonly Item[], { signature, words }: Question<Item>): Sorts<Item> {
  const signatures = numbered(items.map(signature))
  const lists = items.map((item) => (words ? wordsAround(words.of(item)) : []))
  const around = numbered(lists.map((list) => list.join(' ')))
  const sorts = numbered(items.map((_, i) => `${signatures.numbers[i]} ${around.numbers[i]}`))
  const sizes = new Int32Array(sorts.firsts.length)
  for (const sort of sorts.numbers) sizes[sort] = (sizes[sort] ?? 0) + 1
  const sortsOf: number[][] = signatures.firsts.map(() => [])
  for (const [sort, first] of sorts.firsts.entries()) sortsOf[signatures.numbers[first] ?? 0]?.push(sort)
  return {
    sortOf: sorts.numbers,
    firsts: sorts.firsts,
    sizes,
    wordsOf: Int32Array.from(sorts.firsts, (first) => around.numbers[first] ?? 0),
    examples: signatures.firsts.flatMap((first) => items[first] ?? []),
    sortsOf,
    words: around.firsts.map((first) => lists[first] ?? []),
  }
}

/** A name counts beside the root of the same word. */
const wordsAround = ({
  roots,
  names,
}: {
  roots: ReadonlySet<string>
  names: ReadonlySet<string>
}): string[] => [...roots, ...[...names].map((name) => `=${name}`)]

/** From a word to the lists that hold it. */
export function indexed(lists: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  lists.forEach((list, at) => {
    for (const word of list) {
      const known = index.get(word)
      if (known) known.push(at)
      else index.set(word, [at])
    }
  })
  return index
}

/** How many words each of the lists shares with one of them. */
export function sharing(lists: readonly (readonly string[])[]): (one: number) => Uint16Array {
  const index = indexed(lists)
  const counts = new Uint16Array(lists.length)
  return (one) => {
    counts.fill(0)
    for (const word of lists[one] ?? [])
      for (const at of index.get(word) ?? []) counts[at] = (counts[at] ?? 0) + 1
    return counts
  }
}
