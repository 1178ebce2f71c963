import { board } from '../board.ts'
import { after, EMPTY, withArticle } from '../test-story.ts'
import type { Board, Row, StoredStory } from '../types.ts'
import { judgeOrder } from './judge-order.ts'
import { type Refusal, type RowOrder, rowOrderSchema } from './row-order.ts'

/** A story for tests of rows by hand, read by the engine itself. Its names and places are of no country. */
export const ARDAL: StoredStory = [
  [
    'a',
    'Quake in Ardal\n\nThe mayor said 30 people were killed in Ardal. The leader of the Karnian Free Rally, Abu Daran, waved. He said 12 people were injured in Ardal.',
  ],
  [
    'b',
    'Quake in Ardal\n\nRiver Watch said 34 people were killed in Ardal. The Karnian Free Rally leader, Ahmed Sorel, waved.',
  ],
  [
    'c',
    'Quake in Ardal\n\nRescue Service said 35 people were killed in Ardal. Rescue Service said 14 people were injured in Ardal. Police said 50 people were detained in Ardal.',
  ],
].reduce((story, [id = '', text = '']) => withArticle(story, id, text), EMPTY)

export const KILLED = /^Killed, Ardal/
export const INJURED = /^Injured, Ardal/
export const DETAINED = /^Detained, Ardal/
export const LEADER = /^Name: leader/

/** The row whose label is like this. */
export function row(story: StoredStory | Board, label: RegExp): Row {
  const { rows } = 'rows' in story ? story : board(story)
  const found = rows.find(({ figure }) => label.test(figure.label))
  if (!found) throw new Error(`No row ${label} among ${rows.map(({ figure }) => figure.label).join('; ')}`)
  return found
}

/** "30, 34, 35": what a row's articles print, in their order. */
export const printed = ({ evidence }: Row): string => evidence.map(({ value }) => value).join(', ')

type Asked<One = RowOrder> = One extends RowOrder
  ? Omit<One, 'figure' | 'version' | 'seq' | 'request'>
  : never

/** An order on a row as a form would send it from the board of now. */
export function orderOn(story: StoredStory, label: RegExp, asked: Asked): RowOrder {
  const now = board(story)
  const { figure, version } = row(now, label)
  return rowOrderSchema.parse({ ...asked, figure: figure.key, version, seq: now.seq, request: '' })
}

/** The story after the order was followed; throws where it is refused. */
export function did(story: StoredStory, label: RegExp, asked: Asked): StoredStory {
  const judged = judgeOrder(board(story), orderOn(story, label, asked))
  if ('refused' in judged) throw new Error(`Refused: ${judged.refused}`)
  return after(story, judged.done)
}

export function refusal(story: StoredStory, label: RegExp, asked: Asked): Refusal | null {
  const judged = judgeOrder(board(story), orderOn(story, label, asked))
  return 'refused' in judged ? judged.refused : null
}

/** Ids of the readings of a row that print this. */
export function readings(story: StoredStory, label: RegExp, value: string): string[] {
  const { cells, evidence } = row(story, label)
  const claims = cells.flatMap((cell) => cell.claims)
  return evidence.flatMap((one, index) => (one.value === value ? (claims[index]?.id ?? []) : []))
}
