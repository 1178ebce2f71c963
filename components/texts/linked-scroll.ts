/**
 * Where a text stands when another is scrolled. Articles tell their facts in different orders, so no single line through
 * both fits: the longest list of figures that both have in the same order holds them together, and between two of those
 * the text is stretched.
 */

/** Where one figure stands in two texts, in pixels from their tops. */
export type Pair = { readonly here: number; readonly there: number }

/** The longest of the pairs that both texts have in one order, both ends of the texts included. */
export function knotsOf(pairs: readonly Pair[], ends: Pair): readonly Pair[] {
  const inside = pairs.filter(
    ({ here, there }) => here > 0 && there > 0 && here < ends.here && there < ends.there,
  )
  return [
    { here: 0, there: 0 },
    // Of two figures in one line only one can be in a run that rises: the lower there comes first.
    ...rising([...inside].sort((a, b) => a.here - b.here || b.there - a.there)),
    ends,
  ]
}

type Link = Pair & { readonly before: Link | null }

/**
 * Longest rising run of `there`, in the order of `here`. Of all runs of one length only the one that ends lowest is kept,
 * and a pair is set behind the longest that ends below it: a book has thousands of pairs.
 */
function rising(pairs: readonly Pair[]): readonly Pair[] {
  const ends: Link[] = []
  for (const { here, there } of pairs) {
    const at = firstFrom(ends, there)
    ends[at] = { here, there, before: ends[at - 1] ?? null }
  }
  const run: Pair[] = []
  for (let link = ends.at(-1) ?? null; link; link = link.before)
    run.push({ here: link.here, there: link.there })
  return run.reverse()
}

/** Where the first run stands that does not end below a height. */
function firstFrom(ends: readonly Link[], there: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle]?.there ?? 0) < there) low = middle + 1
    else high = middle
  }
  return low
}

/** A height in one text → the height of the same place in the other. */
export function across(knots: readonly Pair[], here: number): number {
  const after = knots.findIndex((knot) => knot.here >= here)
  const [a, b] = [knots[Math.max(0, after - 1)], knots[after]]
  if (!a || !b) return knots.at(-1)?.there ?? here
  if (b.here === a.here) return b.there
  return a.there + ((here - a.here) / (b.here - a.here)) * (b.there - a.there)
}

/** What a pane shows: how far it is scrolled, how high it is and how high its text. */
export type Pane = { readonly top: number; readonly height: number; readonly text: number }

/**
 * How far the other pane is to be scrolled. The line on which the same figure stands at the same height moves from the
 * top of the panes to their foot as the text is read: so both begin and both end together.
 */
export function linkedTop(pane: Pane, other: Omit<Pane, 'top'>, knots: readonly Pair[]): number {
  const most = Math.max(1, pane.text - pane.height)
  const line = Math.min(1, Math.max(0, pane.top / most)) * pane.height
  const top = across(knots, pane.top + line) - line
  return Math.min(Math.max(0, top), Math.max(0, other.text - other.height))
}
