import { align } from './align.ts'
import { articleEvents } from './article-events.ts'
import { dayOf } from './calendar.ts'
import { classify, copiesAmong } from './classify.ts'
import { type Comparable, comparable } from './comparable.ts'
import { findingsOf } from './findings/find.ts'
import type { Item } from './items.ts'
import { keyOf, labelOf, scopeOfRow } from './labels.ts'
import { relatedRows, type ScopedRow } from './related.ts'
import { MENTIONED, PLACE } from './roles.ts'
import { seriesOf } from './series.ts'
import { type SilenceIn, silencesIn } from './silence.ts'
import { leadOf, storyPlaces } from './story-places.ts'
import { sumsOf } from './sums.ts'
import { type Surroundings, surroundings } from './surroundings.ts'
import { textBetween } from './text-between.ts'
import type { ArticleRead, Claim, ClassId, Family, Figure, Finding } from './types.ts'
import { UNITS_BY_ID } from './units.ts'
import { wholesOf } from './wholes.ts'
import { wordsAround } from './words-around.ts'

/** Claims of all articles → rows, each with its class, its silences and the rows beside it, and what their arithmetic shows. */
export type TextOf = {
  readonly id: string
  readonly sentences: readonly { text: string; start: number; end: number }[]
}

type Row = Omit<ScopedRow, 'readings'> & { readonly label: string; readonly readings: readonly Item[] }

/** Two rows that nothing in their scope tells apart get a number, in the order of their first claims. */
function rowsOf(clusters: readonly (readonly Item[])[]): Row[] {
  const seen = new Map<string, number>()
  return [...clusters]
    .sort((a, b) => ((a[0]?.claim.id ?? '') < (b[0]?.claim.id ?? '') ? -1 : 1))
    .map((readings) => {
      const kind = readings[0]?.claim.kind ?? 'count'
      const scope = scopeOfRow(readings)
      const key = keyOf(kind, scope)
      const nth = (seen.get(key) ?? 0) + 1
      seen.set(key, nth)
      return { key: nth === 1 ? key : `${key}/${nth}`, kind, scope, readings, label: labelOf(kind, scope) }
    })
}

/** The unit a row is shown in: the one most readings print, of equals the base unit. */
export function unitOf(readings: readonly Comparable[]): string | null {
  const votes = Map.groupBy(readings, ({ unit }) => unit)
  const isBase = (unit: string | null) => unit !== null && UNITS_BY_ID.get(unit)?.base === unit
  return (
    [...votes].sort(
      (a, b) => b[1].length - a[1].length || Number(isBase(b[0])) - Number(isBase(a[0])),
    )[0]?.[0] ?? null
  )
}

export function spread(readings: readonly Comparable[], unit: string | null): Pick<Figure, 'low' | 'high'> {
  const claims = readings.map(({ claim }) => claim)
  if (claims[0]?.kind === 'date') {
    const days = (side: 'low' | 'high') =>
      claims.flatMap((claim) => (typeof claim[side] === 'string' ? claim[side] : [])).sort()
    return { low: days('low')[0] ?? null, high: days('high').at(-1) ?? null }
  }
  const factor = UNITS_BY_ID.get(unit ?? '')?.factor ?? 1
  const inUnit = (value: number) => Math.round((value / factor) * 1000) / 1000
  const lows = readings.flatMap(({ point, low }) => point ?? low ?? [])
  const highs = readings.flatMap(({ point, high }) => point ?? high ?? [])
  return {
    low: lows.length ? inUnit(Math.min(...lows)) : null,
    high: highs.length ? inUnit(Math.max(...highs)) : null,
  }
}

/** The silent articles of a row; of a row of counts, with what their texts tell of its measure. Rows of one measure share them. */
function silencesOver(order: readonly string[], silence: SilenceIn): (row: Row) => Figure['silent'] {
  const unasked = order.map((article) => ({ article, kind: 'not-mentioned' as const }))
  const known = new Map<string, Figure['silent']>()
  const toldOf = (measure: string): Figure['silent'] => {
    const before = known.get(measure)
    if (before) return before
    const told = order.map((article) => ({ article, kind: silence(article, measure) }))
    known.set(measure, told)
    return told
  }
  return ({ kind, scope, readings }) => {
    const speaking = new Set(readings.map(({ article }) => article))
    return (kind === 'count' ? toldOf(scope.measure) : unasked).filter(
      ({ article }) => !speaking.has(article),
    )
  }
}

function readingsOf(row: Row, order: readonly string[]): Figure['readings'] {
  const byArticle = Map.groupBy(row.readings, ({ article }) => article)
  return order.flatMap((article) => {
    const own = byArticle.get(article)
    if (!own) return []
    const claims = own.sort((a, b) => a.claim.start - b.claim.start).map(({ claim }) => claim.id)
    return [{ article, claims }]
  })
}

type SentencesOf = ReadonlyMap<string, TextOf['sentences']>

/** What stands around each claim. */
function surroundingsIn(sentencesOf: SentencesOf): (reading: Comparable) => Surroundings {
  const wordsIn = wordsAround()
  return ({ article, claim }) => surroundings(sentencesOf.get(article) ?? [], claim, wordsIn)
}

/** A name that no article tells anything of is only worth a row where two spell it in two ways, or two name one person. */
function isBareName({ kind, scope, readings }: Row, id: ClassId): boolean {
  if (kind !== 'name' || id === 'spelling') return false
  return (
    scope.measure === PLACE || (id === 'single' && readings.every(({ claim }) => claim.measure === MENTIONED))
  )
}

/** What an article takes back is shown in its text and answers no question. */
const stands = ({ stance }: Claim) => stance !== 'denied'

export function figures(
  title: string,
  articles: readonly ArticleRead[],
  texts: readonly TextOf[],
  families: readonly Family[],
): { readonly figures: Figure[]; readonly findings: Finding[] } {
  const days = new Map(
    articles.map(({ id, published, publishedBasis }) => [id, publishedBasis === 'stated' ? published : null]),
  )
  const sentencesOf: SentencesOf = new Map(texts.map(({ id, sentences }) => [id, sentences]))
  const around = surroundingsIn(sentencesOf)
  const rows = rowsOf(
    align(
      articles.flatMap((article) => article.claims.filter(stands).map((claim) => comparable(article, claim))),
      storyPlaces(
        title,
        texts.map(({ id, sentences }) => leadOf(id, sentences)),
      ),
      around,
      articleEvents(texts.map(({ id, sentences }) => ({ id, sentences, day: dayOf(days.get(id) ?? null) }))),
    ),
  )
  const silence = silencesIn(texts, new Map(articles.map((article) => [article.id, article.claims])))
  const order = articles.map(({ id }) => id)
  const silent = silencesOver(order, silence)
  const copies = copiesAmong(order, families)
  const numbers = rows.filter(({ scope }) => scope.named === null)
  const wholes = wholesOf(numbers)
  const sums = sumsOf(
    numbers.flatMap(({ readings }) => readings),
    textBetween(sentencesOf),
  )
  const related = relatedRows(numbers, wholes, sums)
  const byId = new Map(articles.map((article) => [article.id, article]))
  const series = new Map(numbers.map(({ key, readings }) => [key, seriesOf(readings, byId)]))
  const shown = rows.flatMap((row): Figure[] => {
    const unit = unitOf(row.readings)
    const { key, label, kind } = row
    const { class: id, rule, because } = classify(row.readings, copies)
    if (isBareName(row, id)) return []
    const origins = [...new Set(row.readings.flatMap(({ claim }) => claim.origin ?? []))].sort()
    return [
      {
        key,
        label,
        kind,
        unit,
        measure: row.scope.measure,
        class: id,
        because,
        rule,
        ...spread(row.readings, unit),
        origins,
        readings: readingsOf(row, order),
        silent: silent(row),
        related: related.get(key) ?? [],
        series: series.get(key) ?? [],
      },
    ]
  })
  return { figures: shown, findings: findingsOf(numbers, { wholes, sums, series, days }) }
}
