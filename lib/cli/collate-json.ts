import { ENGINE } from '#lib/claims/engine.ts'
import type { ArticleRead, Claim, Comparison, Family, Figure, Finding, Series } from '#lib/claims/types.ts'

/**
 * What other programs read, key by key and in this order. Written out, so that what the engine keeps for itself never
 * leaks and a new key is a choice.
 */
export function comparisonJson(comparison: Comparison) {
  return {
    schema: comparison.schema,
    engine: comparison.engine,
    story: { title: comparison.story.title },
    articles: comparison.articles.map(articleJson),
    figures: comparison.figures.map(figureJson),
    families: comparison.families.map(familyJson),
    findings: comparison.findings.map(findingJson),
  }
}

export function extractionJson(articles: readonly ArticleRead[]) {
  return { schema: 'collate.extraction/1', engine: ENGINE, articles: articles.map(articleJson) }
}

export function articleJson(article: ArticleRead) {
  const { id, file, outlet, published, publishedBasis, warnings } = article
  return { id, file, outlet, published, publishedBasis, warnings, claims: article.claims.map(claimJson) }
}

export function claimJson(claim: Claim) {
  const { id, kind, start, end, quote, value, low, high, unit } = claim
  const { hedge, measure, population, place, since, asOf, asOfBasis } = claim
  const { speaker, origin, via, position, stance, rules } = claim
  const stated =
    'stated' in claim && claim.stated ? { value: claim.stated.value, unit: claim.stated.unit } : null
  return {
    ...{ id, kind, start, end, quote, value, low, high, unit },
    ...(stated && { stated }),
    ...{ hedge, measure, population, place, since, asOf, asOfBasis },
    ...{ speaker, origin, via, position, stance, rules },
  }
}

function figureJson(figure: Figure) {
  const { key, label, kind, unit, because, rule, low, high, origins } = figure
  return {
    ...{ key, label, kind, unit, class: figure.class, because, rule, low, high, origins },
    readings: figure.readings.map(({ article, claims }) => ({ article, claims })),
    silent: figure.silent.map(({ article, kind }) => ({ article, kind })),
    related: figure.related.map(({ to, relation }) => ({ to, relation })),
    series: figure.series.map(seriesJson),
  }
}

function familyJson({ articles, agency, evidence }: Family) {
  return { articles, agency, evidence }
}

function seriesJson({ counter, by, points, because }: Series) {
  return {
    ...{ counter, by, because },
    points: points.map(({ value, low, high, asOf, basis, from, follows, claims }) => ({
      ...{ value, low, high, asOf, asOfBasis: basis, asOfFrom: from, follows, claims },
    })),
  }
}

function findingJson({ rule, rows, claims, because, derived }: Finding) {
  const worked = derived && { value: derived.value, unit: derived.unit, from: derived.from }
  return { rule, rows, claims, because, ...(worked && { derived: worked }) }
}
