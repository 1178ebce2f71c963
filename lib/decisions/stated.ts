import type { Claim, Figure } from '#lib/claims/types.ts'
import { hedgeWords, hedgingOf, splitHedge } from './hedge-words.ts'
import { type Reading, type RowToDecide, readingsOf } from './row-to-decide.ts'
import { isSameValue } from './typed-value.ts'

/** A reading's value as the desk may print it, with its hedge: "at least 38", "about 25 miles", "more than a third". */
export const printStated = ({ claim, evidence }: Reading): string =>
  `${hedgeWords(claim)} ${evidence.value}`.trim()

/** Every value that the articles give for a row, each once, in the order of the columns: the form's suggestions. */
export const statedValues = (row: RowToDecide): readonly string[] => [
  ...new Set(readingsOf(row).map(printStated)),
]

/** Whether a reading, `printed` without its hedge, states what was typed. A hedge that is typed must be the reading's. */
export function isStatedBy(
  { claim, printed }: { readonly claim: Claim; readonly printed: string },
  typed: string,
  figure: Pick<Figure, 'kind' | 'unit'>,
): boolean {
  if (printed.toLowerCase() === typed.trim().toLowerCase()) return true
  const { hedging, bare } = splitHedge(typed)
  return (hedging === null || hedging === hedgingOf(claim)) && isSameValue(printed, bare, figure)
}

/** The readings that state what was typed. "38" is "38" before it is "at least 38". */
export function readingsThatState(typed: string, row: RowToDecide): readonly Reading[] {
  const own = readingsOf(row).filter(({ claim, evidence }) =>
    isStatedBy({ claim, printed: evidence.value }, typed, row.figure),
  )
  if (splitHedge(typed).hedging !== null) return own
  const exact = own.filter(({ claim }) => hedgeWords(claim) === '')
  return exact.length > 0 ? exact : own
}
