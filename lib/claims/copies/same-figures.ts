import type { Claim, Span } from '../types.ts'
import type { CopyText } from './copy-rule.ts'

/** The figures of a text in its order, each value once. */
export type Stated = { readonly key: string; readonly span: Span }

/** No text of a newspaper states so many; what is longer is a table, whose order says nothing. */
const MOST_FIGURES = 300
/** A figure that many texts state ties each of them to the first few. */
const MOST_COMPARED = 40

/** Every reporter counts to nine. */
const SMALL = 10
/** Ages and results come in lists that were handed out to everybody. */
const LISTED: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>(['age', 'score', 'rank', 'name', 'quote'])

const isTelling = ({ kind, value }: Claim) =>
  value !== null && !LISTED.has(kind) && (typeof value !== 'number' || value >= SMALL)

/** Values that tell one text from another: numbers and days. More than one rule asks for them. */
export function figuresOf(text: CopyText): readonly Stated[] {
  const before = known.get(text)
  if (before) return before
  const figures = figuresIn(text)
  known.set(text, figures)
  return figures
}
const known = new WeakMap<CopyText, readonly Stated[]>()

function figuresIn({ claims }: CopyText): Stated[] {
  const found = new Map<string, Stated>()
  for (const claim of claims) {
    if (!isTelling(claim)) continue
    const key = `${claim.kind} ${claim.value}`
    if (!found.has(key)) found.set(key, { key, span: { start: claim.start, end: claim.end } })
    if (found.size === MOST_FIGURES) break
  }
  return [...found.values()]
}

export type Both = { readonly first: Stated; readonly second: Stated }

/** The longest sequence of figures that both state in the same order. */
export function inOrder(a: readonly Stated[], b: readonly Stated[]): Both[] {
  const wide = b.length + 1
  const places = placesIn(b)
  table = table.length < (a.length + 1) * wide ? new Uint16Array((a.length + 1) * wide) : table
  const rows = new Int32Array(a.length + 1)
  table.fill(0, 0, wide)
  // Each figure stands once in either: a row of the table is the next one's, or differs from it by one match.
  let end = 0
  for (let i = a.length - 1; i >= 0; i--) {
    const match = places.get(a[i]?.key ?? '')
    if (match !== undefined) {
      table.copyWithin(end + wide, end, end + wide)
      end += wide
      const longer = (table[end - wide + match + 1] ?? 0) + 1
      for (let j = match; j >= 0 && (table[end + j] ?? 0) < longer; j--) table[end + j] = longer
    }
    rows[i] = end
  }
  const found: Both[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [first, second] = [a[i], b[j]]
    if (first && second && first.key === second.key) {
      found.push({ first, second })
      i++
      j++
    } else if ((table[(rows[i + 1] ?? 0) + j] ?? 0) >= (table[(rows[i] ?? 0) + j + 1] ?? 0)) i++
    else j++
  }
  return found
}

/** By figure: which of a text's figures it is. A text is asked with each of its copies. */
function placesIn(figures: readonly Stated[]): ReadonlyMap<string, number> {
  const before = placesOf.get(figures)
  if (before) return before
  const places = new Map(figures.map(({ key }, j) => [key, j]))
  placesOf.set(figures, places)
  return places
}
const placesOf = new WeakMap<readonly Stated[], ReadonlyMap<string, number>>()

/** How long a sequence two texts have from a figure of each on; hundreds of pairs are asked, one after the other. */
let table = new Uint16Array(0)

/** Pairs of lists, by index, that have at least so many keys in common: found by the keys, not list against list. */
export function pairsSharing(lists: readonly (readonly string[])[], least: number): [number, number][] {
  const places = new Map<string, number[]>()
  const found: [number, number][] = []
  lists.forEach((keys, second) => {
    const common = new Map<number, number>()
    for (const key of keys) {
      const with_ = places.get(key) ?? []
      for (const first of with_) common.set(first, (common.get(first) ?? 0) + 1)
      if (with_.length === 0) places.set(key, with_)
      if (with_.length < MOST_COMPARED) with_.push(second)
    }
    for (const [first, count] of common) if (count >= least) found.push([first, second])
  })
  return found
}
