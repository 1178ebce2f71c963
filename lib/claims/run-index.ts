/**
 * Where runs of so many words stand in the texts of a story. Two texts on one event hold a million runs together: each is
 * looked up by a number, and its words are compared by whoever asks. A place is the number of a word among all words.
 */
export type Runs = {
  /** The first place, in the texts that were added, of the run that stands in a text at a word; -1 where none is asked for. */
  readonly firstLike: (text: number, word: number) => number
  /** The next place of the same run, in the order of the texts; -1 behind the last. */
  readonly nextLike: (place: number) => number
  readonly textOf: (place: number) => number
  /** Which word of its text stands at a place. */
  readonly wordOf: (place: number) => number
  /** From now on the runs of a text are found. */
  readonly add: (text: number) => void
}

/** A run has at least so many words: shorter ones are the language's, not a reporter's. */
export const SHORTEST = 8
/** Stands for a quotation among the words. */
export const BREAK = 0
/** A run that more texts have, all of one house, is that house's notice. */
const MOST_OF_A_HOUSE = 40
/** A run that many texts have ties each of them to the first few: one is enough to belong. */
const MOST_COMPARED = 20
const NO_RUN = -1

/** Texts as the numbers of their words, and the houses that printed them. */
export function runIndex(texts: readonly (readonly number[])[], houses: readonly (string | null)[]): Runs {
  const { starts, textAt } = placesOf(texts)
  const { runAt, count } = numberedRuns(texts, starts)
  const asked = askedRuns(texts, starts, runAt, count, houses)
  const [first, last] = [new Int32Array(count).fill(-1), new Int32Array(count).fill(-1)]
  const places = new Uint16Array(count)
  const next = new Int32Array(textAt.length).fill(-1)
  return {
    firstLike: (text, word) => {
      const run = runAt[(starts[text] ?? 0) + word] ?? NO_RUN
      return run === NO_RUN || asked[run] === 0 ? -1 : (first[run] ?? -1)
    },
    nextLike: (place) => next[place] ?? -1,
    textOf: (place) => textAt[place] ?? 0,
    wordOf: (place) => place - (starts[textAt[place] ?? 0] ?? 0),
    add: (text) => {
      const [from, end] = [starts[text] ?? 0, starts[text + 1] ?? 0]
      const added: number[] = []
      for (let place = from; place < end; place++) {
        const run = runAt[place] ?? NO_RUN
        if (run !== NO_RUN && asked[run] !== 0 && (places[run] ?? 0) < MOST_COMPARED) added.push(place)
      }
      for (const place of added) {
        const run = runAt[place] ?? 0
        if (first[run] === -1) first[run] = place
        else next[last[run] ?? 0] = place
        last[run] = place
        places[run] = (places[run] ?? 0) + 1
      }
    },
  }
}

/** By text: the place of its first word, and behind the last text the number of all places; by place: its text. */
function placesOf(texts: readonly (readonly number[])[]) {
  const starts = new Int32Array(texts.length + 1)
  for (const [text, ids] of texts.entries()) starts[text + 1] = (starts[text] ?? 0) + ids.length
  const textAt = new Int32Array(starts[texts.length] ?? 0)
  for (const text of texts.keys()) textAt.fill(text, starts[text], starts[text + 1])
  return { starts, textAt }
}

/** By place: the number of the run that starts there, the same for the same words; none where a quotation breaks it. */
function numberedRuns(texts: readonly (readonly number[])[], starts: Int32Array) {
  const total = starts[texts.length] ?? 0
  const runAt = new Int32Array(total).fill(NO_RUN)
  const size = 1 << (33 - Math.clz32(total | 1))
  const [slots, hashes] = [new Int32Array(size).fill(NO_RUN), new Int32Array(total)]
  let count = 0
  for (const [text, ids] of texts.entries()) {
    let broken = -1
    for (let word = 0; word < ids.length; word++) {
      if (ids[word] === BREAK) broken = word
      const from = word - SHORTEST + 1
      if (from <= broken) continue
      const hash = hashOf(ids, from)
      let slot = hash & (size - 1)
      while (slots[slot] !== NO_RUN && hashes[slots[slot] ?? 0] !== hash) slot = (slot + 1) & (size - 1)
      if (slots[slot] === NO_RUN) {
        hashes[count] = hash
        slots[slot] = count++
      }
      runAt[(starts[text] ?? 0) + from] = slots[slot] ?? NO_RUN
    }
  }
  return { runAt, count }
}

function hashOf(ids: readonly number[], from: number): number {
  let hash = 0
  for (let i = from; i < from + SHORTEST; i++) hash = Math.imul(hash ^ (ids[i] ?? BREAK), 0x01000193)
  return hash
}

/** By run: whether two texts or more have it, and it is no notice of one house. */
function askedRuns(
  texts: readonly (readonly number[])[],
  starts: Int32Array,
  runAt: Int32Array,
  count: number,
  houses: readonly (string | null)[],
): Uint8Array {
  const [carriers, last] = [new Int32Array(count), new Int32Array(count).fill(-1)]
  const [house, mixed] = [new Int32Array(count), new Uint8Array(count)]
  const numbers = new Map([...new Set(houses)].map((name, i) => [name, i]))
  for (const text of texts.keys()) {
    const name = houses[text] ?? null
    const own = numbers.get(name) ?? 0
    for (let place = starts[text] ?? 0; place < (starts[text + 1] ?? 0); place++) {
      const run = runAt[place] ?? NO_RUN
      if (run === NO_RUN || last[run] === text) continue
      if (last[run] === -1) house[run] = own
      if (name === null || house[run] !== own) mixed[run] = 1
      last[run] = text
      carriers[run] = (carriers[run] ?? 0) + 1
    }
  }
  return Uint8Array.from(carriers, (texts, run) =>
    texts < 2 || (mixed[run] === 0 && texts > MOST_OF_A_HOUSE) ? 0 : 1,
  )
}
