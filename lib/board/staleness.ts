import type { Evidence } from '#lib/decisions/decision.ts'
import { findAnchor, overlap } from './anchors.ts'
import type { Drift } from './types.ts'

/**
 * What moved between the readings that a decision saw and those of its row now; null where nothing did. A reading moved
 * when its value or hedge did, when it is new, or when it is gone: an outlet's corrected name or another as-of leave
 * the decision as it is. The order of the articles plays no part. `texts` are the standing articles', by id.
 */
export function driftBetween(
  seen: readonly Evidence[],
  now: readonly Evidence[],
  texts: ReadonlyMap<string, string>,
): Drift | null {
  const left = new Set(now)
  const gone: Evidence[] = []
  const changed: { seen: Evidence; now: Evidence }[] = []
  for (const before of seen) {
    const match = sameWords(before, left, texts)
    if (!match) gone.push(before)
    else if (match.read !== before.read || match.hedge !== before.hedge)
      changed.push({ seen: before, now: match })
    if (match) left.delete(match)
  }
  const added = now.filter((reading) => left.has(reading))
  const moved = gone.length + changed.length + added.length > 0
  return moved ? { seen, now, added, gone, changed } : null
}

/** The reading that is made of the words a decision saw: of the same kind, on the same place. */
function sameWords(
  seen: Evidence,
  now: Iterable<Evidence>,
  texts: ReadonlyMap<string, string>,
): Evidence | null {
  const text = texts.get(seen.anchor.article)
  const place = text === undefined ? null : findAnchor(seen.anchor, text)
  if (!place) return null
  let best: Evidence | null = null
  for (const reading of now) {
    if (reading.anchor.article !== seen.anchor.article || reading.kind !== seen.kind) continue
    if (overlap(place, reading.anchor) > (best ? overlap(place, best.anchor) : 0)) best = reading
  }
  return best
}
