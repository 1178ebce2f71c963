import { GROUPS } from '#lib/board/groups.ts'
import { type RowView, SILENCE_WORDS } from './board-view.ts'

const found = new WeakMap<RowView, string>()

/** Whether every word of a search stands somewhere in the row: in its label, a cell, a quote, the decision. */
export function holdsEveryWord(row: RowView, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const inRow = wordsOf(row)
  return words.every((word) => inRow.includes(word))
}

/** Every word of the row in lower case, put together when it is first searched. */
function wordsOf(row: RowView): string {
  const kept = found.get(row)
  if (kept !== undefined) return kept
  const words = [
    row.label,
    GROUPS.find(({ id }) => id === row.group)?.label,
    row.class,
    row.state,
    row.spread,
    row.answer,
    row.answeredBy,
    ...Object.keys(row.silent).map(
      (kind) => SILENCE_WORDS[kind === 'no-number' || kind === 'unknown' ? kind : 'not-mentioned'],
    ),
    ...row.cells.flatMap(({ readings, asOf, mark }) => [
      ...readings.flatMap(({ hedgeWords, value }) => [hedgeWords, value]),
      asOf,
      mark,
    ]),
    row.words,
  ]
    .filter(Boolean)
    .join(' ')
    .toLowerCase()
  found.set(row, words)
  return words
}
