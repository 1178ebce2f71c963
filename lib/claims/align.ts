import { heaps, namesShare } from './align-words.ts'
import { clusters } from './clusters.ts'
import type { Comparable } from './comparable.ts'
import { joinEchoes, wordWeights } from './echoes.ts'
import { type Item, itemsOf } from './items.ts'
import { DATE, NAME, NUMBER, QUOTATION } from './questions.ts'
import { quotations } from './same-quotation.ts'
import type { StoryPlaces } from './story-places.ts'
import type { Surroundings } from './surroundings.ts'

const order = (a: Comparable, b: Comparable) =>
  a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0

/** Sorted article by article first: few ids of two articles are then left to be compared, and they are long. */
function inOrder(readings: readonly Comparable[]): Comparable[] {
  const articles = [...Map.groupBy(readings, ({ article }) => article).values()]
  for (const own of articles) own.sort(order)
  return articles
    .sort(([a], [b]) => (a && b ? order(a, b) : 0))
    .flat()
    .sort(order)
}

/** All claims of a story → rows. Claims are sorted by id first, so that the order of the articles changes nothing. */
export function align(
  readings: readonly Comparable[],
  places: StoryPlaces,
  around: (reading: Comparable) => Surroundings,
  events: ReadonlyMap<string, string>,
): Item[][] {
  const byKind = Map.groupBy(itemsOf(inOrder(readings), places, around, events), (item) => item.claim.kind)
  return [...byKind].flatMap(([kind, items]) => {
    if (kind === 'name') return heaps(items, namesShare).flatMap((heap) => clusters(heap, NAME))
    if (kind === 'quote')
      return heaps(quotations(items), ({ said }) => said.pairs).flatMap((heap) => clusters(heap, QUOTATION))
    const blocks = Map.groupBy(items, (item) => item.block)
    const rows = [...blocks.values()].flatMap((block) => clusters(block, kind === 'date' ? DATE : NUMBER))
    return joinEchoes(rows, wordWeights(items))
  })
}
