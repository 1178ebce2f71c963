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
  const lefts = examples.map((item) => steps({ ...item, article: 'one' }, question))
  const rights = examples.map((item) => steps({ ...item, article: 'other' }, question))
  const candidates = candidatesAmong(examples, question)
  return lefts.map((left, one) => {
    const found: Tie[] = []
    for (const other of candidates(one)) {
      const right = rights[other]
      const tie = right ? tieOf(left, right, other, question) : null
      if (tie) found.push(tie)
    }
    return found
  })
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

/** Few numbers of words in common are met between two signatures: what each gives is asked when it is. */
function tieOf<Item>(
  left: Steps<Item>,
  right: Steps<Item>,
  to: number,
  { score, words }: Question<Item>,
): Tie | null {
  const at = (count: number) => score(left(count), right(count))
  const most = words?.most ?? 0
  const best = at(most)
  if (best === null) return null
  const least = most === 0 ? best : at(0)
  if (least === best) return { to, counted: false, points: () => best }
  const points = (count: number) => (count === 0 ? least : count >= most ? best : at(count))
  return { to, counted: true, points }
}
