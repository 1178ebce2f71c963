import type { Span } from '#lib/claims/types.ts'

/** Words of a text that belong to one claim, or to none; `parts` tells those that another text has in the same order. */
export type TextPiece = {
  /** Index among the spans that were given: of several, the shortest that holds the words. */
  readonly of: number | null
  /** Whether the span begins here: it is named and reached once, however often another cuts it. */
  readonly first: boolean
  readonly parts: readonly TextPart[]
}
export type TextPart = { readonly start: number; readonly end: number; readonly shared: boolean }

/**
 * Cuts a text at the spans in it. Figures stand within quotations, and runs of shared words across both: whatever
 * overlaps, every character comes out once and in its order.
 */
export function textPieces(
  length: number,
  spans: readonly Span[],
  shared: readonly Span[],
): readonly TextPiece[] {
  const owners = ownersOf(length, spans)
  const pieces: { of: number | null; first: boolean; parts: TextPart[] }[] = []
  const begun = new Set<number>()
  const runs = shared.toSorted((a, b) => a.start - b.start)
  // Runs that end before one piece end before all that follow; what is left of them is looked through.
  let passed = 0
  for (const { start, end, of } of owners) {
    const first = of !== null && !begun.has(of)
    if (of !== null) begun.add(of)
    while (passed < runs.length && (runs[passed]?.end ?? 0) <= start) passed++
    let until = passed
    while (until < runs.length && (runs[until]?.start ?? 0) < end) until++
    pieces.push({ of, first, parts: partsOf(start, end, runs.slice(passed, until)) })
  }
  return pieces
}

type Owned = { readonly start: number; readonly end: number; readonly of: number | null }

/** Stretches of the text with the span that each belongs to; neighbours of one span are one stretch. */
function ownersOf(length: number, spans: readonly Span[]): readonly Owned[] {
  const edges = [...new Set([0, length, ...spans.flatMap(({ start, end }) => [start, end])])]
  const places = edges.filter((at) => at >= 0 && at <= length).sort((a, b) => a - b)
  const order = [...spans.keys()].sort((a, b) => (spans[a]?.start ?? 0) - (spans[b]?.start ?? 0))
  const found: { start: number; end: number; of: number | null }[] = []
  let open: number[] = []
  let next = 0
  for (const [place, start] of places.entries()) {
    const end = places[place + 1]
    if (end === undefined) break
    open = open.filter((index) => (spans[index]?.end ?? 0) > start)
    while (next < order.length && (spans[order[next] ?? 0]?.start ?? 0) <= start)
      open.push(order[next++] ?? 0)
    const of = shortest(open, spans)
    const last = found.at(-1)
    if (last && last.of === of) last.end = end
    else found.push({ start, end, of })
  }
  return found
}

function shortest(open: readonly number[], spans: readonly Span[]): number | null {
  const size = (index: number) => (spans[index]?.end ?? 0) - (spans[index]?.start ?? 0)
  return open.reduce<number | null>((a, b) => (a === null || size(b) < size(a) ? b : a), null)
}

function partsOf(start: number, end: number, shared: readonly Span[]): TextPart[] {
  const inside = shared.filter((run) => run.start < end && start < run.end)
  const cuts = inside.flatMap((run) => [run.start, run.end]).filter((at) => at > start && at < end)
  const places = [...new Set([start, ...cuts, end])].sort((a, b) => a - b)
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end
    return { start: from, end: to, shared: inside.some((run) => run.start <= from && to <= run.end) }
  })
}
