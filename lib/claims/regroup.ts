import { classify, copiesAmong } from './classify.ts'
import { comparable } from './comparable.ts'
import { spread, unitOf } from './figures.ts'
import { labelOf, scopeOfRow } from './labels.ts'
import { seriesOf } from './series.ts'
import type { ArticleRead, Claim, Family, Figure } from './types.ts'
import { UNITS_BY_ID } from './units.ts'

/** What a row is reckoned from when its claims were put together by a person. */
export type Told = {
  readonly articles: readonly ArticleRead[]
  readonly families: readonly Family[]
}

/** A claim that stands in a row. `as` is how it is to be compared, where that differs: a name under its other spelling. */
export type Member = { readonly claim: Claim; readonly article: string; readonly as?: Claim }

/** The part of a row that follows from its claims alone. */
export type Reckoned = Pick<
  Figure,
  'kind' | 'unit' | 'class' | 'because' | 'rule' | 'low' | 'high' | 'origins' | 'readings' | 'series'
>

/** Claims in, the row that they make out: its class, its ends, its origins, as if the engine had put them together. */
export function reckoned(members: readonly Member[], { articles, families }: Told): Reckoned {
  const reads = new Map(articles.map((read) => [read.id, read]))
  const readings = members.flatMap(({ claim, article, as = claim }) => {
    const read = reads.get(article)
    return read ? [comparable(read, as)] : []
  })
  const unit = unitOf(readings)
  const {
    class: id,
    rule,
    because,
  } = classify(
    readings,
    copiesAmong(
      articles.map(({ id }) => id),
      families,
    ),
  )
  const kind = readings[0]?.claim.kind ?? 'count'
  return {
    kind,
    unit,
    class: id,
    because,
    rule,
    ...spread(readings, unit),
    origins: [...new Set(readings.flatMap(({ claim }) => claim.origin ?? []))].sort(),
    readings: articles.flatMap(({ id: article }) => {
      const own = members.filter((one) => one.article === article).map(({ claim }) => claim)
      const claims = own.sort((a, b) => a.start - b.start).map((claim) => claim.id)
      return claims.length > 0 ? [{ article, claims }] : []
    }),
    series: kind === 'name' || kind === 'quote' ? [] : seriesOf(readings, reads),
  }
}

/** What the engine would call a row of these claims: "Killed, Hama province". */
export function namedByClaims(members: readonly Member[], told: Told): Pick<Figure, 'label' | 'measure'> {
  const reads = new Map(told.articles.map((read) => [read.id, read]))
  const readings = members.flatMap(({ claim, article }) => {
    const read = reads.get(article)
    return read ? [comparable(read, claim)] : []
  })
  const scope = scopeOfRow(readings)
  return { label: labelOf(readings[0]?.claim.kind ?? 'count', scope), measure: scope.measure }
}

/** Whether claims of two rows can be compared at all: people with people, miles with kilometres, names with names. */
export function comparableRows(a: Pick<Figure, 'kind' | 'unit'>, b: Pick<Figure, 'kind' | 'unit'>): boolean {
  return a.kind === b.kind && baseOf(a.unit) === baseOf(b.unit)
}

const baseOf = (unit: string | null) => (unit === null ? null : (UNITS_BY_ID.get(unit)?.base ?? unit))
