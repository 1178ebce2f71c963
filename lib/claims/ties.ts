import type { Asked, Question } from './edges.ts'
import { indexed } from './sorts.ts'

/** Points by the number of words in common, up to the most that count; one entry alone where their number changes nothing. */
export type Points = readonly (number | null)[]

/** What an item of one signature has with the items of another that stand in other articles. */
export type Tie = { readonly to: number; readonly points: Points }

/** An example of each signature → by signature, all that it may be tied to, the earlier item being its own. */
export function ties<Item extends Asked>(examples: readonly Item[], question: Question<Item>): Tie[][] {
  const lefts = examples.map((item) => steps({ ...item, article: 'one' }, question))
  const rights = examples.map((item) => steps({ ...item, article: 'other' }, question))
  const candidates = candidatesAmong(examples, question)
  const found: Tie[][] = examples.map(() => [])
  lefts.forEach((left, one) => {
    for (const other of candidates(one)) {
      const right = rights[other]
      const points = right ? pointsOf(left, right, question) : null
      if (points) found[one]?.push({ to: other, points })
    }
  })
  return found
}

/** From an example to all that may be tied to it. */
function candidatesAmong<Item>(
  examples: readonly Item[],
  { sharing }: Question<Item>,
): (one: number) => Iterable<number> {
  if (!sharing) return () => examples.keys()
  const keys = examples.map(sharing)
  const index = indexed(keys)
  return (one) => new Set((keys[one] ?? []).flatMap((key) => index.get(key) ?? []))
}

/** An item with no words in common, with one, and so on. */
type Steps<Item> = (count: number) => Item

function steps<Item>(item: Item, { words }: Question<Item>): Steps<Item> {
  const made: Item[] = []
  return (count) => {
    const known = made[count]
    if (known !== undefined) return known
    const given = words ? words.given(item, count) : item
    made[count] = given
    return given
  }
}

function pointsOf<Item>(
  left: Steps<Item>,
  right: Steps<Item>,
  { score, words }: Question<Item>,
): Points | null {
  const at = (count: number) => score(left(count), right(count))
  const most = words?.most ?? 0
  const best = at(most)
  if (best === null) return null
  const points: (number | null)[] = [at(0)]
  if (most === 0 || points[0] === best) return [best]
  points[most] = best
  fill(points, at, 0, most)
  return points
}

/** More words in common never take points away: between two equal numbers of points all are equal, and none is asked. */
function fill(
  points: (number | null)[],
  at: (count: number) => number | null,
  low: number,
  high: number,
): void {
  if (high - low < 2) return
  const [least, best] = [points[low] ?? null, points[high] ?? null]
  if (least === best) {
    points.fill(best, low + 1, high)
    return
  }
  const middle = (low + high) >> 1
  points[middle] = at(middle)
  fill(points, at, low, middle)
  fill(points, at, middle, high)
}
