import { type Claim, type Figure, isNumberClaim, type SeriesPoint } from '#lib/claims/types.ts'
import { toBase, UNITS_BY_ID } from '#lib/claims/units.ts'
import { asOfSource } from './as-of-source.ts'
import { printClaim } from './display.ts'
import { type Passage, passagesOf } from './passages.ts'
import type { BoardArticle, Row } from './types.ts'

/** Readings that print the same: "727", and every article that says so in its own words. */
export type EqualReadings = {
  /** With its hedge: "at least 84". */
  readonly printed: string
  /** Bodies that answer for it, each once. */
  readonly origins: readonly string[]
  readonly articles: readonly ArticleReading[]
}
export type ArticleReading = {
  readonly article: string
  readonly passages: readonly Passage[]
  /** What says when each claim was true, by the claim's id. */
  readonly asOfFrom: Readonly<Record<string, SeriesPoint['from']>>
}

type Read = { readonly article: BoardArticle; readonly claim: Claim }

/** The readings of a row, equal ones together: numbers and dates from the lowest up, words by how many say so. */
export function equalReadings(
  row: Pick<Row, 'figure' | 'cells'>,
  articles: ReadonlyMap<string, BoardArticle>,
) {
  const readings = row.cells.flatMap((cell) => {
    const article = articles.get(cell.article)
    return article ? cell.claims.map((claim): Read => ({ article, claim })) : []
  })
  const groups = [...Map.groupBy(readings, ({ claim }) => printClaim(claim))]
  return groups
    .toSorted(([, a], [, b]) => compareGroups(a, b, row.figure))
    .map(([printed, all]) => equalReading(printed, all))
}

function equalReading(printed: string, readings: readonly Read[]): EqualReadings {
  return {
    printed,
    origins: [...new Set(readings.flatMap(({ claim }) => claim.origin ?? []))],
    articles: [...Map.groupBy(readings, ({ article }) => article)].map(([article, own]) => ({
      article: article.id,
      passages: passagesOf(
        article,
        own.map(({ claim }) => claim),
      ),
      asOfFrom: Object.fromEntries(own.map(({ claim }) => [claim.id, asOfSource(claim, article)])),
    })),
  }
}

function compareGroups(a: readonly Read[], b: readonly Read[], { kind }: Figure): number {
  const [one, other] = [a[0]?.claim, b[0]?.claim]
  if (!one || !other) return 0
  if (kind === 'name' || kind === 'quote') return b.length - a.length
  const [low, high] = [placeOf(one), placeOf(other)]
  return low === high ? 0 : low < high ? -1 : 1
}

/** Where a claim stands on its scale; an end that is open stands beyond the others. */
function placeOf(claim: Claim): number | string {
  if (!isNumberClaim(claim)) return String(claim.low ?? claim.value ?? '')
  const { value, unit } = claim.stated ?? claim
  const amount = value ?? claim.low ?? claim.high ?? 0
  const entry = value === null ? undefined : UNITS_BY_ID.get(unit)
  return entry ? toBase(amount, entry) : amount
}
