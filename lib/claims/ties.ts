import type { Asked, Question } from './edges.ts'
import { indexed } from './sorts.ts'

/** What an item of one signature has with the items of another that stand in other articles. */
export type Tie = {
  readonly to: number
  /** The points with no word in common, and with so many as the most that count. */
  readonly least: number | null
  readonly best: number
}

export type Ties = {
  /** By signature: all that it may be tied to, the earlier item being its own. */
  readonly of: readonly (readonly Tie[])[]
  /** The points of an item of one signature and a later one of another with so many words in common. */
  readonly points: (one: number, other: number, count: number) => number | null
}

/** An example of each signature → what ties it to the others. */
export function ties<Item extends Asked>(examples: readonly Item[], question: Question<Item>): Ties {
  const { score, words } = question
  const most = words?.most ?? 0
  const lefts = examples.map((item) => steps({ ...item, article: 'one' }, question))
  const rights = examples.map((item) => steps({ ...item, article: 'other' }, question))
  // What parts two items with the most words in common parts them with fewer: nearly all pairs are asked this alone.
  const [nearLefts, nearRights] = [lefts.map((at) => at(most)), rights.map((at) => at(most))]
  const candidates = candidatesAmong(examples, question)
  // Few numbers of words in common are met between two signatures: what each gives is asked when it is.
  const points = (one: number, other: number, count: number): number | null => {
    const [left, right] = [lefts[one], rights[other]]
    return left && right ? score(left(count), right(count)) : null
  }
  const of = nearLefts.map((nearLeft, one) => {
    const found: Tie[] = []
    candidates(one, (to) => {
      const nearRight = nearRights[to]
      const best = nearRight === undefined ? null : score(nearLeft, nearRight)
      if (best !== null) found.push({ to, least: most === 0 ? best : points(one, to, 0), best })
    })
    return found
  })
  return { of, points }
}

/** From an example to all that may be tied to it. */
function candidatesAmong<Item>(
  examples: readonly Item[],
  { sharing }: Question<Item>,
): (one: number, tell: (other: number) => void) => void {
  if (!sharing)
    return (_, tell) => {
      for (let other = 0; other < examples.length; other++) tell(other)
    }
  const index = indexed(examples.map(sharing.offered))
  const toldTo = new Int32Array(examples.length).fill(-1)
  return (one, tell) => {
    const example = examples[one]
    for (const key of example === undefined ? [] : sharing.asked(example))
      for (const other of index.get(key) ?? []) {
        if (toldTo[other] === one) continue
        toldTo[other] = one
        tell(other)
      }
  }
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
