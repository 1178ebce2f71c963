import type { Claim, Figure } from '#lib/claims/types.ts'
import type { Evidence } from './decision.ts'
import type { RowToDecide } from './row-to-decide.ts'
import { countClaim } from './test-claims.ts'

const FIGURE: Figure = {
  key: 'killed/people/syria/2024-11-27',
  label: 'Killed, Syria, since 27 Nov 2024',
  kind: 'count',
  unit: 'person',
  measure: 'killed',
  class: 'agree',
  because: 'Every article prints the same.',
  rule: 'agree',
  low: null,
  high: null,
  origins: [],
  readings: [],
  silent: [],
  related: [],
  series: [],
}

/** A row for tests, one article a claim; `printed` is what its cells show. */
export function testRow(
  readings: readonly { readonly claim: Claim; readonly printed: string }[],
  figure: Partial<Figure> = {},
): RowToDecide {
  const kind = readings[0]?.claim.kind ?? 'count'
  return {
    figure: { ...FIGURE, kind, unit: readings[0]?.claim.unit ?? null, ...figure },
    cells: readings.map(({ claim }, index) => ({ article: `${index}`, claims: [claim] })),
    evidence: readings.map(({ claim, printed }, index) => evidence(claim, printed, `${index}`)),
    decision: null,
    version: 'readings.0',
  }
}

/** The toll of Hama as four articles had it. */
export const TOLL = testRow(
  [
    { claim: countClaim(727, { asOf: '2024-12-05' }), printed: '727' },
    { claim: countClaim(826), printed: '826' },
    { claim: countClaim(704), printed: '704' },
    { claim: countClaim(727), printed: '727' },
  ],
  { low: 704, high: 826, class: 'update' },
)

function evidence(claim: Claim, printed: string, article: string): Evidence {
  return {
    anchor: { article, quote: claim.quote, prefix: '', suffix: '', start: claim.start, end: claim.end },
    kind: claim.kind,
    value: printed,
    read: printed,
    hedge: claim.hedge,
    origin: claim.origin,
    asOf: claim.asOf,
  }
}
