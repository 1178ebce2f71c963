/** Things that are equal get one number, in the order of the first of each. */
export type Numbered = {
  /** By thing: its number. */
  readonly numbers: Int32Array
  /** By number: the first thing that has it. */
  readonly firsts: readonly number[]
}

export function numbered(keys: readonly (string | number)[]): Numbered {
  const known = new Map<string | number, number>()
  const firsts: number[] = []
  const numbers = new Int32Array(keys.length)
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? ''
    let number = known.get(key)
    if (number === undefined) {
      number = firsts.push(i) - 1
      known.set(key, number)
    }
    numbers[i] = number
  }
  return { numbers, firsts }
}

/** Words as numbers from 0 on, as they are met. */
export function naming(): (word: string | null) => number {
  const known = new Map<string | null, number>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    known.set(word, known.size)
    return known.size - 1
  }
}

const FIRST_PAIRS = 1 << 10

/** Pairs of numbers as numbers from 0 on, as they are met: a key of three things is a pair with a third. */
export function pairing(): (a: number, b: number) => number {
  const [lefts, rights]: [number[], number[]] = [[], []]
  let slots = new Int32Array(FIRST_PAIRS).fill(-1)
  const slotOf = (a: number, b: number): number => {
    let slot = hashOn(hashOn(0, a), b) & (slots.length - 1)
    for (let pair = slots[slot] ?? -1; pair >= 0; pair = slots[slot] ?? -1) {
      if (lefts[pair] === a && rights[pair] === b) return slot
      slot = (slot + 1) & (slots.length - 1)
    }
    return slot
  }
  return (a, b) => {
    const slot = slotOf(a, b)
    const known = slots[slot] ?? -1
    if (known >= 0) return known
    const pair = lefts.push(a) - 1
    rights.push(b)
    slots[slot] = pair
    if (lefts.length * 2 > slots.length) {
      slots = new Int32Array(slots.length * 4).fill(-1)
      for (let i = 0; i < lefts.length; i++) slots[slotOf(lefts[i] ?? 0, rights[i] ?? 0)] = i
    }
    return pair
  }
}

/** What makes things equal. Equal ones have one hash; of those that have one, `same` tells. */
export type Equality<Thing> = {
  readonly hash: (thing: Thing) => number
  readonly same: (a: Thing, b: Thing) => boolean
}

/** The same for things that would make long keys. */
export function numberedBy<Thing>(things: readonly Thing[], { hash, same }: Equality<Thing>): Numbered {
  const size = 1 << (33 - Math.clz32(things.length | 1))
  const slots = new Int32Array(size).fill(-1)
  const [hashes, firsts]: [number[], number[]] = [[], []]
  const numbers = new Int32Array(things.length)
  things.forEach((thing, i) => {
    const own = hash(thing)
    let slot = own & (size - 1)
    for (let known = slots[slot] ?? -1; known >= 0; known = slots[slot] ?? -1) {
      const first = things[firsts[known] ?? 0]
      if (hashes[known] === own && first !== undefined && same(first, thing)) {
        numbers[i] = known
        return
      }
      slot = (slot + 1) & (size - 1)
    }
    slots[slot] = firsts.length
    hashes.push(own)
    numbers[i] = firsts.push(i) - 1
  })
  return { numbers, firsts }
}

const PRIME = 0x01000193
/** A hash that goes on from another. */
export const hashOn = (hash: number, next: number): number => {
  const mixed = Math.imul(hash ^ next, PRIME)
  return mixed ^ (mixed >>> 15)
}

/** A quick hash of what a claim may hold: of a text its length and a few of its letters. */
export function hashOfValue(value: unknown): number {
  if (typeof value === 'number') return Number.isInteger(value) ? value | 0 : Math.trunc(value * 1000) | 0
  if (typeof value === 'string') {
    const middle = value.charCodeAt(value.length >> 1) | 0
    return (
      (value.length << 16) ^ (value.charCodeAt(0) << 8) ^ (middle << 4) ^ value.charCodeAt(value.length - 1)
    )
  }
  if (Array.isArray(value)) return value.length
  return value === null ? 7 : value === true ? 11 : 13
}

export const sameValue = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && sameList(a, b))

const sameList = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, i) => each === b[i])

const NUMBERS: Equality<Int32Array> = {
  hash: (list) => {
    let hash = list.length
    for (let i = 0; i < list.length; i++) hash = hashOn(hash, list[i] ?? 0)
    return hash
  },
  same: (a, b) => {
    if (a.length !== b.length) return false
    for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
    return true
  },
}
/** Lists of numbers, of which those are equal that hold the same. */
export const numberedLists = (lists: readonly Int32Array[]): Numbered => numberedBy(lists, NUMBERS)
