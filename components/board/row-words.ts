import type { RowView } from './board-view.ts'

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
    row.group,
    row.kind,
    row.class,
    row.state,
    row.spread,
    row.answer,
    row.answeredBy,
    row.silent['not-mentioned'] && 'silent',
    row.silent['no-number'] && 'no number',
    row.silent.unknown && 'unknown',
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
