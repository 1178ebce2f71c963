import { type Mention, mentionAt } from './mention.ts'
import { oneOf, type Token } from './tokens.ts'

const joins = oneOf(['and', 'to'])

/** "between 8% and 15%", "between $1 billion to $3 billion": a sign on each end, and one range. */
function isBetween(list: readonly Token[], low: Mention, high: Mention): boolean {
  if (list[low.from - 1]?.lower !== 'between' || high.from !== low.to + 2 || !joins(list[low.to + 1]))
    return false
  const [least, most] = [low.value, high.value]
  return low.unit === high.unit && typeof least === 'number' && typeof most === 'number' && least < most
}

/** The finds of one reader in the order of the sentence → the same, the two ends of a range as one. */
export function joinBetween(list: readonly Token[], found: readonly Mention[]): Mention[] {
  const joined: Mention[] = []
  for (const mention of found) {
    const before = joined.at(-1)
    if (!before || !isBetween(list, before, mention)) joined.push(mention)
    else joined.splice(-1, 1, rangeOf(list, before, mention))
  }
  return joined
}

function rangeOf(list: readonly Token[], low: Mention, high: Mention): Mention {
  const ends = { value: null, low: Number(low.value), high: Number(high.value), hedge: 'between' as const }
  return mentionAt(list, low.from - 1, high.to, { ...high, ...ends })
}
