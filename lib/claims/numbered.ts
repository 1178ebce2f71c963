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
  const numbers = Int32Array.from(things, (thing, i) => {
    const own = hash(thing)
    let slot = own & (size - 1)
    for (let known = slots[slot] ?? -1; known >= 0; known = slots[slot] ?? -1) {
      const first = things[firsts[known] ?? 0]
      if (hashes[known] === own && first !== undefined && same(first, thing)) return known
      slot = (slot + 1) & (size - 1)
    }
    slots[slot] = firsts.length
    hashes.push(own)
    return firsts.push(i) - 1
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
