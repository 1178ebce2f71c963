import { numbersIn } from '#lib/claims/numbers.ts'
import { tokens } from '#lib/claims/tokens.ts'
import type { Claim } from '#lib/claims/types.ts'
import { ORDINALS } from '#lib/claims/words/number-words.ts'
import { datePhrases } from './date-phrases.ts'
import { splitHedge } from './hedge-words.ts'
import { type RowToDecide, readingsOf } from './row-to-decide.ts'
import { typedDate } from './typed-date.ts'
import { typedNumber } from './typed-number.ts'
import type { Answer } from './wording.ts'

/** A date as far as it is known; null where it is coarser. */
export type KnownDate = {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** What a wording may name. `words` are the texts that a magnitude in it must come from: "hundreds of thousands". */
export type Known = {
  readonly numbers: ReadonlySet<number>
  readonly words: readonly string[]
  readonly dates: readonly KnownDate[]
}

/** The numbers and dates of an answer, and of the scope, dates and origins of its row. */
export function knownFrom(answer: Answer, row: RowToDecide): Known {
  const own = [answer.value, answer.low, answer.best, answer.high].filter((value) => value !== null)
  const readings = readingsOf(row)
  const values = own.length > 0 ? own : readings.map(({ evidence }) => evidence.value)
  const bare = values.map((value) => splitHedge(value).bare)
  const scope = readings.flatMap(({ claim }) => [claim.population, claim.place, claim.origin, claim.speaker])
  const texts = [...values, row.figure.label, row.figure.unit ?? '', ...scope.filter((text) => text !== null)]
  const isos = [
    ...bare.flatMap((value) => typedDate(value) ?? []),
    ...readings.flatMap(({ claim }) => datesOf(claim)),
  ]
  const valueDates = own.length > 0 ? [] : readings.flatMap(({ claim }) => valueDatesOf(claim))
  const dates = [...texts.flatMap(datesIn), ...[...isos, ...valueDates].map(dateFrom)]
  const amounts = bare.flatMap((value) => typedNumber(value, row.figure.unit) ?? [])
  const years = dates.flatMap(({ year }) => year ?? [])
  return {
    numbers: new Set([...texts.flatMap(numbersOf), ...bare.flatMap(ranksOf), ...amounts, ...years]),
    words: values.map((value) => value.toLowerCase()),
    dates,
  }
}

/** Numbers of a text that are no part of a date: the 27 of "since 27 Nov" must not pass as a count. */
function numbersOf(text: string): readonly number[] {
  const rest = datePhrases(text).reduceRight(
    (left, { start, end }) => `${left.slice(0, start)};${left.slice(end)}`,
    text,
  )
  return numbersIn(tokens(rest)).flatMap(({ low, high }) => (high === null ? [low] : [low, high]))
}

function ranksOf(value: string): readonly number[] {
  const rank = ORDINALS.get(value.trim().toLowerCase())
  return rank === undefined ? [] : [rank]
}

function datesIn(text: string): readonly KnownDate[] {
  return datePhrases(text).flatMap(({ year, month, days }) =>
    (days.length === 0 ? [null] : days).map((day): KnownDate => ({ year, month, day })),
  )
}

function dateFrom(iso: string): KnownDate {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  return { year: year ?? null, month: month ?? null, day: day ?? null }
}

const datesOf = ({ since, asOf }: Claim): readonly string[] => [since, asOf].filter((date) => date !== null)

function valueDatesOf(claim: Claim): readonly string[] {
  return claim.kind === 'date' ? [claim.value, claim.low, claim.high].filter((date) => date !== null) : []
}
