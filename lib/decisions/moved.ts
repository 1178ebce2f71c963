import { printDecision } from './print-decision.ts'
import type { BoardToDecide, RowToDecide } from './row-to-decide.ts'
import { changesBetween } from './seen-readings.ts'

/** The row is not what the form saw. `row` is what it is now: its decision and its readings came first. */
export type Moved<Row extends RowToDecide> = {
  readonly status: 'moved'
  readonly row: Row
  readonly readings: boolean
  readonly decision: boolean
  readonly sentence: string
}

/** What changed on a row since a form was opened on it; null where nothing did. */
export function movedSince<Row extends RowToDecide>(
  seen: string,
  row: Row,
  board: BoardToDecide,
): Moved<Row> | null {
  if (seen === row.version) return null
  const [readingsSeen = '', actSeen] = seen.split('.')
  const [readingsNow = '', actNow] = row.version.split('.')
  const readings = readingsSeen !== readingsNow
  const decision = actSeen !== actNow
  const sentences = [
    decision ? decisionSentence(row) : '',
    readings ? readingsSentence(changesBetween(readingsSeen, readingsNow, board)) : '',
  ].filter((one) => one !== '')
  return { status: 'moved', row, readings, decision, sentence: sentences.join(' ') }
}

const readingsSentence = (changes: string): string =>
  `The readings of this figure changed while you were writing${changes && ` – ${changes}`}.`

function decisionSentence({ decision }: RowToDecide): string {
  if (!decision) return 'The decision on this figure was reopened or undone while you were writing.'
  const who = decision.actor.name ?? 'Somebody'
  return `${who} decided this figure while you were writing: ${printDecision(decision.payload)}.`
}
