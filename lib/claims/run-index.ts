/**
 * Where runs of so many words stand in the texts of a story. Two texts on one event hold a million runs together: each is
 * looked up by a number, and its words are compared by whoever asks. A place is the number of a word among all words.
 */
export type Runs = {
  /** By place: the number of the run that starts there; -1 where none is asked for. */
  readonly runAt: Int32Array
  /** By text: the place of its first word. */
  readonly starts: Int32Array
  /** By run: how many of its places were added, and where they begin in the two lists that follow. */
  readonly counts: Int32Array
  readonly slots: Int32Array
  /** By slot, in the order in which they were added: the text of a place, and which word of it stands there. */
  readonly textOf: Int32Array
  readonly wordOf: Int32Array
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
export function runIndex(texts: readonly Int32Array[], houses: readonly (string | null)[]): Runs {
  const starts = placesOf(texts)
  const { runAt, count } = numberedRuns(texts, starts)
  const asked = askedRuns(texts, starts, runAt, count, houses)
  for (let place = 0; place < runAt.length; place++)
    if (asked[runAt[place] ?? NO_RUN] !== 1) runAt[place] = NO_RUN
  const slots = slotsOf(runAt, count)
  const [textOf, wordOf] = [new Int32Array(slots[count] ?? 0), new Int32Array(slots[count] ?? 0)]
  const counts = new Int32Array(count)
  const added = new Int32Array(Math.max(0, ...texts.map(({ length }) => length)))
  const add = (text: number) => {
    const [from, end] = [starts[text] ?? 0, starts[text + 1] ?? 0]
    let size = 0
    for (let place = from; place < end; place++) {
      const run = runAt[place] ?? NO_RUN
      if (run !== NO_RUN && (counts[run] ?? 0) < MOST_COMPARED) added[size++] = place
    }
    for (let i = 0; i < size; i++) {
      const place = added[i] ?? 0
      const run = runAt[place] ?? 0
      const slot = (slots[run] ?? 0) + (counts[run] ?? 0)
      textOf[slot] = text
      wordOf[slot] = place - from
      counts[run] = (counts[run] ?? 0) + 1
    }
  }
  return { runAt, starts, counts, slots, textOf, wordOf, add }
}

/** By run: where its places begin in a list of all; behind the last run the length of the list. */
function slotsOf(runAt: Int32Array, count: number): Int32Array {
  const slots = new Int32Array(count + 1)
  for (let place = 0; place < runAt.length; place++) {
    const run = runAt[place] ?? NO_RUN
    if (run !== NO_RUN) slots[run + 1] = (slots[run + 1] ?? 0) + 1
  }
  for (let run = 0; run < count; run++) slots[run + 1] = (slots[run + 1] ?? 0) + (slots[run] ?? 0)
  return slots
}

/** By text: the place of its first word; behind the last text the number of all places. */
function placesOf(texts: readonly Int32Array[]): Int32Array {
  const starts = new Int32Array(texts.length + 1)
  for (const [text, ids] of texts.entries()) starts[text + 1] = (starts[text] ?? 0) + ids.length
  return starts
}

/** By place: the number of the run that starts there, the same for the same words; none where a quotation breaks it. */
function numberedRuns(texts: readonly Int32Array[], starts: Int32Array) {
  const total = starts[texts.length] ?? 0
  const runAt = new Int32Array(total).fill(NO_RUN)
  const size = 1 << (33 - Math.clz32(total | 1))
  const [slots, hashes] = [new Int32Array(size).fill(NO_RUN), new Int32Array(total)]
  let count = 0
  for (const [text, ids] of texts.entries()) {
    let [broken, rolling] = [-1, 0]
    for (let word = 0; word < ids.length; word++) {
      const id = ids[word] ?? BREAK
      // The word that leaves the run is taken out of the number again.
      const left = word < SHORTEST ? 0 : (ids[word - SHORTEST] ?? 0)
      rolling = (Math.imul((rolling - Math.imul(left, FARTHEST)) | 0, PRIME) + id) | 0
      if (id === BREAK) broken = word
      const from = word - SHORTEST + 1
      if (from <= broken) continue
      const hash = rolling ^ (rolling >>> 15)
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

const PRIME = 0x9e3779b1
/** What the first word of a run has been multiplied with when the last one is put in. */
const FARTHEST = Array.from({ length: SHORTEST - 1 }).reduce((power: number) => Math.imul(power, PRIME), 1)

/** By run: whether two texts or more have it, and it is no notice of one house. */
function askedRuns(
  texts: readonly Int32Array[],
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
    const end = starts[text + 1] ?? 0
    for (let place = starts[text] ?? 0; place < end; place++) {
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
