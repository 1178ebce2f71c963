import { numbersIn } from '#lib/claims/numbers.ts'
import { tokens } from '#lib/claims/tokens.ts'
import { ORDINALS } from '#lib/claims/words/number-words.ts'
import { type DatePhrase, datePhrases } from './date-phrases.ts'
import { type Known, knownFrom } from './known-numbers.ts'
import type { RowToDecide } from './row-to-decide.ts'
import type { Answer } from './wording.ts'

/**
 * What is wrong with a wording, in one sentence, or null: a number in it that is neither the decision's value nor part
 * of the figure's scope, dates or origin. Number words count: "seven hundred and four" is 704. An answer that has no
 * value of its own (side by side, pending) may print the row's readings.
 */
export function checkWording(wording: string, answer: Answer, row: RowToDecide): string | null {
  const known = knownFrom(answer, row)
  const dates = datePhrases(wording)
  const stranger =
    dates.filter((date) => !isKnownDate(date, known)).map(({ start, end }) => wording.slice(start, end))[0] ??
    strangeNumber(withoutSpans(wording, dates), known) ??
    (row.figure.kind === 'rank' ? strangeRank(wording, known) : undefined)
  if (stranger === undefined) return null
  const what = answer.value || answer.low ? 'the value decided' : 'a reading of this figure'
  return `${stranger} is neither ${what} nor part of its scope, dates or origin.`
}

function strangeNumber(text: string, known: Known): string | undefined {
  const found = numbersIn(tokens(text)).find((number) => {
    const words = text.slice(number.start, number.end).toLowerCase()
    if (isPronoun(words, text.slice(0, number.start), text.slice(number.end))) return false
    if (number.shape === 'approx_magnitude')
      return (
        /\d|dozen|score|hundred|thousand|million|tens/.test(words) &&
        !known.words.some((own) => own.includes(words.replace(/ of$/, '')))
      )
    return [number.low, number.high].some((value) => value !== null && !known.numbers.has(value))
  })
  return found && text.slice(found.start, found.end)
}

const strangeRank = (text: string, known: Known): string | undefined =>
  text.split(/[^\p{L}]+/u).find((word) => {
    const rank = ORDINALS.get(word.toLowerCase())
    return rank !== undefined && !known.numbers.has(rank)
  })

/** "No one", "one of them", "this one": the word counts nothing. */
function isPronoun(words: string, before: string, after: string): boolean {
  if (words !== 'one') return false
  return (
    /\b(?:no|any|every|some|each|the|this|that|which)[\s-]$/i.test(before) ||
    /^ (?:of|another|by)\b/i.test(after)
  )
}

/** "27 November" is known where 27 November 2024 is; its parts must all come from one date. */
function isKnownDate({ year, month, days }: DatePhrase, known: Known): boolean {
  const same = known.dates.filter((date) => (year === null || date.year === year) && date.month === month)
  return days.length === 0 ? same.length > 0 : days.every((day) => same.some((date) => date.day === day))
}

function withoutSpans(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  return spans.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${';'.repeat(end - start)}${rest.slice(end)}`,
    text,
  )
}
