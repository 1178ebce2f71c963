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
    ...rising([...inside].sort((a, b) => a.here - b.here || a.there - b.there)),
    ends,
  ]
}

/** Longest strictly rising run of `there`, in the order of `here`. */
function rising(pairs: readonly Pair[]): readonly Pair[] {
  const lengths: number[] = []
  const before: number[] = []
  pairs.forEach((pair, i) => {
    lengths[i] = 1
    before[i] = -1
    for (let j = 0; j < i; j++) {
      const earlier = pairs[j]
      if (!earlier || earlier.there >= pair.there || earlier.here >= pair.here) continue
      if ((lengths[j] ?? 0) + 1 <= (lengths[i] ?? 0)) continue
      lengths[i] = (lengths[j] ?? 0) + 1
      before[i] = j
    }
  })
  const run: Pair[] = []
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at]
    if (pair) run.unshift(pair)
  }
  return run
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
