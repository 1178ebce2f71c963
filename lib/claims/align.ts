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

/** All claims of a story → rows. Claims are sorted by id first, so that the order of the articles changes nothing. */
export function align(
  readings: readonly Comparable[],
  places: StoryPlaces,
  around: (reading: Comparable) => Surroundings,
  events: ReadonlyMap<string, string>,
): Item[][] {
  const byKind = Map.groupBy(
    itemsOf([...readings].sort(order), places, around, events),
    (item) => item.claim.kind,
  )
  return [...byKind].flatMap(([kind, items]) => {
    if (kind === 'name') return heaps(items, namesShare).flatMap((heap) => clusters(heap, NAME))
    if (kind === 'quote')
      return heaps(quotations(items), ({ said }) => said.pairs).flatMap((heap) => clusters(heap, QUOTATION))
    const blocks = Map.groupBy(items, (item) => item.block)
    const rows = [...blocks.values()].flatMap((block) => clusters(block, kind === 'date' ? DATE : NUMBER))
    return joinEchoes(rows, wordWeights(items))
  })
}
