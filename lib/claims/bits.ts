/** One bit for each pair of two numbers below a size. */
export type Bits = {
  readonly set: (a: number, b: number) => void
  readonly has: (a: number, b: number) => boolean
  /** All that go with one number, as a row of bits of its own. */
  readonly row: (a: number) => Uint32Array
}

export function bits(size: number): Bits {
  const width = (size + 31) >> 5
  const all = new Uint32Array(size * width)
  return {
    set: (a, b) => {
      const at = a * width + (b >> 5)
      all[at] = (all[at] ?? 0) | (1 << (b & 31))
    },
    has: (a, b) => ((all[a * width + (b >> 5)] ?? 0) & (1 << (b & 31))) !== 0,
    row: (a) => all.subarray(a * width, (a + 1) * width),
  }
}

export const isSet = (row: Uint32Array, at: number): boolean => ((row[at >> 5] ?? 0) & (1 << (at & 31))) !== 0

export function setIn(row: Uint32Array, at: number): void {
  row[at >> 5] = (row[at >> 5] ?? 0) | (1 << (at & 31))
}

/** What is set in both. */
export function inBothRows(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(a.length)
  for (let i = 0; i < a.length; i++) both[i] = (a[i] ?? 0) & (b[i] ?? 0)
  return both
}
