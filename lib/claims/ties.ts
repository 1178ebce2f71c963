import type { Asked, Question } from './edges.ts'
import { indexed } from './sorts.ts'

/** What an item of one signature has with the items of another that stand in other articles. */
export type Tie = {
  readonly to: number
  /** Whether the points hang on how many words the two have in common. */
  readonly counted: boolean
  /** The points with so many words in common, and with so many or more the most that count. */
  readonly points: (count: number) => number | null
}

/** An example of each signature → by signature, all that it may be tied to, the earlier item being its own. */
export function ties<Item extends Asked>(examples: readonly Item[], question: Question<Item>): Tie[][] {
  const { score, words } = question
  const most = words?.most ?? 0
  const lefts = examples.map((item) => steps({ ...item, article: 'one' }, question))
  const rights = examples.map((item) => steps({ ...item, article: 'other' }, question))
  // What parts two items with the most words in common parts them with fewer: nearly all pairs are asked this alone.
  const [nearLefts, nearRights] = [lefts.map((at) => at(most)), rights.map((at) => at(most))]
  const candidates = candidatesAmong(examples, question)
  return nearLefts.map((nearLeft, one) => {
    const found: Tie[] = []
    candidates(one, (other) => {
      const nearRight = nearRights[other]
      const best = nearRight === undefined ? null : score(nearLeft, nearRight)
      const [left, right] = [lefts[one], rights[other]]
      if (best !== null && left && right) found.push(tieOf(left, right, other, best, question))
    })
    return found
  })
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

/** Few numbers of words in common are met between two signatures: what each gives is asked when it is. */
function tieOf<Item>(
  left: Steps<Item>,
  right: Steps<Item>,
  to: number,
  best: number,
  { score, words }: Question<Item>,
): Tie {
  const most = words?.most ?? 0
  const at = (count: number) => score(left(count), right(count))
  const least = most === 0 ? best : at(0)
  if (least === best) return { to, counted: false, points: () => best }
  const points = (count: number) => (count === 0 ? least : count >= most ? best : at(count))
  return { to, counted: true, points }
}
