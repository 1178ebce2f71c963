import type { Claim, Comparison, Figure } from '#lib/claims/types.ts'
import { countClaim } from '#lib/decisions/test-claims.ts'
import type { StandingArticle } from './articles.ts'

/**
 * A comparison for tests that knows two rows: "N people were killed" and "N civilians were killed". What the board does
 * with a comparison must not wait for what the engine can read.
 */
export function comparisonOf(title: string, articles: readonly StandingArticle[]): Comparison {
  const reads = articles.map((article) => ({
    id: article.id,
    file: article.file,
    outlet: article.outlet,
    published: article.published,
    publishedBasis: 'stated' as const,
    warnings: [],
    claims: claimsIn(article),
  }))
  return {
    schema: 'collate.comparison/1',
    engine: 'test',
    story: { title },
    articles: reads,
    figures: ['people', 'civilians'].flatMap((population) => figureOf(population, reads)),
    families: [],
    findings: [],
  }
}

function claimsIn(article: StandingArticle): readonly Claim[] {
  return [...article.text.matchAll(/(at least )?(\d+) (people|civilians) were killed/g)].map((match) => {
    const [, hedge = '', digits = '', population = ''] = match
    const end = match.index + `${hedge}${digits} ${population}`.length
    return countClaim(Number(digits), {
      id: `${article.id}:${match.index}-${end}:count`,
      start: match.index,
      end,
      quote: article.text.slice(match.index, end),
      population: population === 'people' ? null : population,
      asOf: article.published,
      ...(hedge ? { hedge: 'at_least', high: null } : {}),
    })
  })
}

type Read = { readonly id: string; readonly claims: readonly Claim[] }

function figureOf(population: string, reads: readonly Read[]): readonly Figure[] {
  const own = reads.map(({ id, claims }) => ({
    article: id,
    claims: claims.filter((claim) => claim.quote.endsWith(population)),
  }))
  const values = own.flatMap(({ claims }) =>
    claims.flatMap((claim) => (typeof claim.value === 'number' ? claim.value : [])),
  )
  if (values.length === 0) return []
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return [
    {
      key: `killed/${population}`,
      label: `Killed, ${population}`,
      kind: 'count',
      unit: 'person',
      measure: 'killed',
      class: values.length === 1 ? 'single' : low === high ? 'agree' : 'update',
      because: 'One body, several moments.',
      rule: 'test',
      low,
      high,
      origins: ['Syrian Observatory for Human Rights'],
      readings: own
        .filter(({ claims }) => claims.length > 0)
        .map(({ article, claims }) => ({ article, claims: claims.map(({ id }) => id) })),
      silent: own
        .filter(({ claims }) => claims.length === 0)
        .map(({ article }) => ({ article, kind: 'not-mentioned' })),
      related: [],
      series: [],
    },
  ]
}
